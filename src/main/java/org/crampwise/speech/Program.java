package org.crampwise.speech;

import java.util.List;
import java.util.Set;

/// A program that says what it reads from its standard input, and ends.
interface Program {
  String name();

  /// See [SpeechEngine#languages()].
  Set<String> languages();

  /// Its file and its arguments; what is to be said is not among them: anyone on the machine can
  /// see a command line.
  List<String> command(Utterance utterance);

  /// What it reads.
  String input(Utterance utterance);
}
