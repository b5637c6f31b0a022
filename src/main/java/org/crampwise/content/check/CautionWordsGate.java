package org.crampwise.content.check;

import java.util.List;
import java.util.stream.Stream;
import org.crampwise.content.Caution;
import org.crampwise.content.CautionWords;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Problem;

/// Every caution has its words, once and short.
final class CautionWordsGate implements Gate {
  private static final int MOST_SENTENCES = 4;

  @Override
  public List<Problem> check(ContentPack pack) {
    List<CautionWords> all = pack.cautionWords();
    return Stream.of(
            Stream.of(Caution.values())
                .filter(caution -> all.stream().noneMatch(w -> w.caution() == caution))
                .map(
                    caution ->
                        new Problem(
                            pack.cautionPage().at(),
                            "The caution " + caution.id() + " has no words.",
                            "Add `## " + caution.id() + " The lead words`.")),
            all.stream().filter(words -> again(words, all)).map(CautionWordsGate::twice),
            all.stream().flatMap(CautionWordsGate::wordy))
        .flatMap(problems -> problems)
        .toList();
  }

  private static boolean again(CautionWords words, List<CautionWords> all) {
    return all.subList(0, all.indexOf(words)).stream()
        .anyMatch(earlier -> earlier.caution() == words.caution());
  }

  private static Problem twice(CautionWords words) {
    return new Problem(
        words.at(), "The caution " + words.caution().id() + " stands here again.", "Keep one.");
  }

  private static Stream<Problem> wordy(CautionWords words) {
    long sentences =
        words.text().stream().mapToLong(text -> Sentences.of(text.plain()).size()).sum();
    return sentences <= MOST_SENTENCES
        ? Stream.empty()
        : Stream.of(
            new Problem(
                words.at(),
                "The caution has " + sentences + " sentences.",
                "Keep to " + MOST_SENTENCES + " at most."));
  }
}
