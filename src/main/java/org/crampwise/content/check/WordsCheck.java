package org.crampwise.content.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;

/// Holds words that stand outside the decks, as those of the self-check, to the same rules of
/// wording and reading.
public final class WordsCheck {
  private WordsCheck() {}

  /// A text a visitor reads.
  ///
  /// @param label whether it is a name on something to touch, and no sentence
  public record Said(String text, boolean label, Place at) {}

  /// What is wrong with them; the reading measure is taken of all sentences together.
  ///
  /// @param name what they are, as it is told
  public static List<Problem> of(Path assets, String language, String name, List<Said> said) {
    List<Problem> problems = new ArrayList<>();
    Wording wording = WordingReader.read(assets, language, problems);
    ReadingGate reading = wording.reading();
    List<Passage> passages = said.stream().map(WordsCheck::passage).toList();
    problems.addAll(new WordingGate(wording.rules()).check(passages));
    problems.addAll(reading.sentences(passages));
    unit(name, said).ifPresent(unit -> problems.addAll(reading.grades(unit)));
    return List.copyOf(problems);
  }

  private static Passage passage(Said said) {
    return Passage.plain(
        said.label() ? Passage.Kind.TITLE : Passage.Kind.BODY, said.text(), said.at());
  }

  private static Optional<ReadingUnit> unit(String name, List<Said> said) {
    List<String> sentences =
        said.stream()
            .filter(text -> !text.label())
            .flatMap(text -> Stream.of(text.text()))
            .flatMap(text -> Sentences.of(text).stream())
            .toList();
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReadingUnit(name, false, sentences, Set.of(), said.getFirst().at()));
  }
}
