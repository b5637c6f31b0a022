package org.crampwise.content.check;

import java.util.List;
import java.util.Map;
import org.crampwise.content.AdviceTopic;

/// How a language may be worded, from its wording.toml.
///
/// @param measure how hard a text may be to read
/// @param sentenceWords the most words in a sentence
/// @param imperatives what tells a reader to do something
/// @param topics what encourages one topic of advice
record Wording(
    Measure measure,
    int sentenceWords,
    Forms imperatives,
    Map<AdviceTopic, Forms> topics,
    List<Rule> rules) {
  Wording {
    topics = Map.copyOf(topics);
    rules = List.copyOf(rules);
  }

  ReadingGate reading() {
    return new ReadingGate(measure, sentenceWords);
  }

  /// Something no sentence may say.
  ///
  /// @param why what is wrong with it, for the author
  /// @param instead what to write
  record Rule(String why, String instead, Forms forms) {}
}
