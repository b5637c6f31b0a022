package org.crampwise.content.check;

import java.util.List;
import java.util.Map;
import org.crampwise.content.AdviceTopic;

/// How a language may be worded, from its wording.toml.
///
/// @param imperatives what tells a reader to do something
/// @param topics what encourages one topic of advice
record Wording(
    Limits limits,
    Syllables syllables,
    Forms imperatives,
    Map<AdviceTopic, Forms> topics,
    List<Rule> rules) {
  Wording {
    topics = Map.copyOf(topics);
    rules = List.copyOf(rules);
  }

  /// The highest reading measures; grades are US school grades.
  record Limits(
      double grade,
      double plainGrade,
      double smog,
      double safetyGrade,
      int sentenceWords,
      double meanWords) {}

  /// Something no sentence may say.
  ///
  /// @param why what is wrong with it, for the author
  /// @param instead what to write
  record Rule(String why, String instead, Forms forms) {}
}
