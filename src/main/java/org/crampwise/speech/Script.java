package org.crampwise.speech;

import java.util.List;
import org.crampwise.speech.Sentences.Range;

/// What is to be read, and how far reading has come.
///
/// @param at the part; as many as there are parts when all is read
/// @param sentence of that part
record Script(List<Part> parts, int at, int sentence) {
  static final Script EMPTY = new Script(List.of(), 0, 0);

  record Part(Passage passage, List<Range> sentences) {}

  /// What holds nothing to say is left out.
  static Script of(List<Passage> passages) {
    return new Script(
        passages.stream()
            .map(each -> new Part(each, Sentences.of(each.text(), each.language())))
            .filter(part -> !part.sentences().isEmpty())
            .toList(),
        0,
        0);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  boolean atEnd() {
    return at == parts.size();
  }

  /// The passage being read; after all of them, the last.
  Passage passage() {
    return parts.get(Math.min(at, parts.size() - 1)).passage();
  }

  Range range() {
    return parts.get(at).sentences().get(sentence);
  }

  Script nextSentence() {
    return sentence + 1 < parts.get(at).sentences().size()
        ? new Script(parts, at, sentence + 1)
        : nextPassage();
  }

  Script nextPassage() {
    return new Script(parts, Math.min(parts.size(), at + 1), 0);
  }

  Script previousPassage() {
    return new Script(parts, Math.max(0, at - 1), 0);
  }

  /// The beginning of the passage being read; after all of them, of the last.
  Script samePassage() {
    return atEnd() ? previousPassage() : new Script(parts, at, 0);
  }
}
