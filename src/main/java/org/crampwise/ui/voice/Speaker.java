package org.crampwise.ui.voice;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.crampwise.speech.Delivery;
import org.crampwise.speech.Narration;
import org.crampwise.speech.Narrator;
import org.crampwise.speech.Passage;
import org.crampwise.speech.Silence;
import org.crampwise.speech.SpokenForms;
import org.crampwise.speech.Voice;

/// The voice, as the thread of the screens uses it: one thing is said at a time, and whoever had it
/// said is told how far it has come. The voice itself has a thread of its own, which begins with
/// the first word.
public final class Speaker implements AutoCloseable {
  /// Told on the thread of the screens how far a reading has come.
  public interface Listener {
    /// A sentence of a line begins.
    ///
    /// @param start its first character in the text of the line
    /// @param end behind its last
    default void says(Line line, int start, int end) {}

    /// Something else is said, or nothing any more.
    default void stopped() {}

    /// All was said.
    default void finished() {}

    /// It can't be said.
    default void failed(Silence why) {}
  }

  private static final Listener NOBODY = new Listener() {};

  private final Voice voice;
  private final SpokenForms forms;
  private final Executor screens;
  private final Supplier<Delivery> delivery;
  private Optional<Narrator> narrator = Optional.empty();
  private Listener listener = NOBODY;
  private List<Line> lines = List.of();
  private boolean speaking;

  /// Counts readings, so that what is told late of one before is not taken for the present one.
  private int reading;

  private int begun;

  /// @param screens runs things on the thread of the screens
  /// @param delivery how this visitor wants it spoken
  public Speaker(Voice voice, SpokenForms forms, Executor screens, Supplier<Delivery> delivery) {
    this.voice = voice;
    this.forms = forms;
    this.screens = screens;
    this.delivery = delivery;
  }

  /// Says these, instead of whatever is being said.
  ///
  /// @param language of the words, its tag; words that stand in another one on the page are said in
  ///   theirs
  public void say(List<Line> what, String language, Listener told) {
    reading++;
    lines = List.copyOf(what);
    hand(told);
    speaking = !lines.isEmpty();
    int now = reading;
    adjust();
    narrator()
        .read(
            IntStream.range(0, lines.size())
                .mapToObj(
                    i ->
                        new Passage(
                            now + "/" + i,
                            lines.get(i).text(),
                            lines.get(i).tongue().orElse(language),
                            lines.get(i).kind()))
                .toList());
  }

  /// Silence, at once.
  public void hush() {
    reading++;
    lines = List.of();
    speaking = false;
    narrator.ifPresent(Narrator::stop);
    hand(NOBODY);
  }

  private void hand(Listener next) {
    Listener before = listener;
    listener = next;
    before.stopped();
  }

  public void pause() {
    speaking = false;
    narrator.ifPresent(Narrator::pause);
  }

  public void resume() {
    speaking = true;
    narrator.ifPresent(Narrator::resume);
  }

  /// Says the line once more; after all of them the last.
  public void repeat() {
    speaking = true;
    narrator.ifPresent(Narrator::repeat);
  }

  /// Whether there is nothing that could be said again.
  public boolean isIdle() {
    return lines.isEmpty();
  }

  /// Whether something is being said.
  public boolean isSpeaking() {
    return speaking;
  }

  /// Goes on as the visitor wants it now.
  public void adjust() {
    Delivery wanted = delivery.get();
    narrator().adjust(_ -> wanted);
  }

  /// Why a language can't be spoken, as far as is known. Never waits.
  public Optional<Silence> silence(String language) {
    return voice.silence(language);
  }

  /// Looks for a voice, and tells later why a language can't be spoken.
  public void look(String language, Consumer<Optional<Silence>> told) {
    Thread.ofVirtual()
        .name("voice-look")
        .start(
            () -> {
              Optional<Silence> silence = voice.look().silence(language);
              screens.execute(() -> told.accept(silence));
            });
  }

  /// Silence, and nothing that was said can be said again: a visit is over.
  public void forget() {
    hush();
    Delivery next = delivery.get();
    narrator.ifPresent(it -> it.forget(next));
  }

  @Override
  public void close() {
    hush();
    narrator.ifPresent(Narrator::close);
    narrator = Optional.empty();
    voice.close();
  }

  private Narrator narrator() {
    if (narrator.isEmpty()) {
      Consumer<Narration> told = narration -> screens.execute(() -> told(narration));
      narrator = Optional.of(Narrator.start(voice, forms, delivery.get(), told));
    }
    return narrator.orElseThrow();
  }

  private void told(Narration narration) {
    switch (narration) {
      case Narration.Sentence sentence -> sentence(sentence);
      case Narration.Finished _ when begun == reading -> {
        speaking = false;
        listener.finished();
      }
      case Narration.Failed(Silence why) -> {
        speaking = false;
        listener.failed(why);
      }
      case Narration.Finished _, Narration.Stopped _, Narration.Paused _, Narration.Adjusted _ -> {}
    }
  }

  private void sentence(Narration.Sentence sentence) {
    String[] id = sentence.passage().id().split("/", 2);
    begun = Integer.parseInt(id[0]);
    if (begun == reading) {
      listener.says(lines.get(Integer.parseInt(id[1])), sentence.start(), sentence.end());
    }
  }
}
