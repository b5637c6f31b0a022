package org.crampwise.speech;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;

/// The way to something that stays and says one thing after another.
interface Dialogue extends AutoCloseable {
  /// See [SpeechEngine#languages()].
  Set<String> languages();

  /// Begins to say something.
  ///
  /// @return the name of this in what is heard about it
  String say(Utterance utterance) throws IOException;

  /// Stops whatever it says.
  void stop() throws IOException;

  /// Any thread may.
  @Override
  void close();

  /// What is heard from the other side.
  sealed interface Heard {
    record Said(String name) implements Heard {}

    record Stopped(String name) implements Heard {}

    record Failed(String name, String how) implements Heard {}

    /// Nothing more will be heard.
    record Lost() implements Heard {}
  }

  @FunctionalInterface
  interface Opener {
    /// @param ear is told on any thread
    Dialogue open(Consumer<Heard> ear) throws IOException;
  }
}
