package org.crampwise.content.check;

import static org.crampwise.content.check.Passage.Kind.ADVICE;
import static org.crampwise.content.check.Passage.Kind.ASK;
import static org.crampwise.content.check.Passage.Kind.BODY;
import static org.crampwise.content.check.Passage.Kind.CAUTION;
import static org.crampwise.content.check.Passage.Kind.EXPLANATION;
import static org.crampwise.content.check.Passage.Kind.QUESTION;
import static org.crampwise.content.check.Passage.Kind.SIGN;
import static org.crampwise.content.check.Passage.Kind.SIGN_SIMPLE;
import static org.crampwise.content.check.Passage.Kind.SIMPLE;
import static org.crampwise.content.check.Passage.Kind.STEP;
import static org.crampwise.content.check.Passage.Kind.TODO;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Place;
import org.crampwise.content.Topic;

/// What is measured together: a deck, all red-flag cards, all cautions, all stretches; and each
/// apart from what is said simpler there, which would make it seem easier than it is.
///
/// @param safety whether the lower limit of the red-flag cards holds
/// @param sentences of its running text; titles and labels are no sentences
/// @param eased words that count as two syllables at most
record ReadingUnit(
    String name, boolean safety, List<String> sentences, Set<String> eased, Place at) {

  static List<ReadingUnit> of(ContentPack pack) {
    Stream<ReadingUnit> decks = Passages.decks(pack).map(ReadingUnit::deck);
    List<Passage> help =
        Stream.concat(pack.safetyCards().stream(), pack.doubtCards().stream())
            .flatMap(card -> Passages.of(card).stream())
            .toList();
    Stream<ReadingUnit> others =
        Stream.of(
            simplerDecks(pack),
            unit("get-help", true, full(help), Stream.empty(), pack.safetyPage().at()),
            unit("get-help, simpler", true, simpler(help), Stream.empty(), pack.safetyPage().at()),
            unit(
                "cautions",
                true,
                pack.cautionWords().stream().flatMap(w -> Passages.of(w).stream()).toList(),
                Stream.empty(),
                pack.cautionPage().at()),
            unit(
                "stretches/*",
                false,
                pack.stretches().stream().flatMap(s -> Passages.of(s).stream()).toList(),
                Stream.empty(),
                pack.stretches().isEmpty()
                    ? pack.safetyPage().at()
                    : pack.stretches().getFirst().at()));
    return Stream.concat(decks, others).filter(unit -> !unit.sentences().isEmpty()).toList();
  }

  private static ReadingUnit deck(Topic deck) {
    return unit(deck.id(), false, full(Passages.of(deck)), names(deck), deck.at());
  }

  /// All decks together: what is said simpler in one is too little to measure.
  private static ReadingUnit simplerDecks(ContentPack pack) {
    List<Passage> said =
        simpler(
            Passages.decks(pack)
                .sorted(Comparator.comparing(Topic::id))
                .flatMap(deck -> Passages.of(deck).stream())
                .toList());
    Place at = said.isEmpty() ? pack.safetyPage().at() : said.getFirst().at();
    return unit("decks, simpler", true, said, Passages.decks(pack).flatMap(ReadingUnit::names), at);
  }

  private static Stream<String> names(Topic deck) {
    return Stream.of(deck.title(), deck.id().replace('-', ' '));
  }

  private static List<Passage> full(List<Passage> passages) {
    return passages.stream().filter(passage -> !passage.is(SIMPLE, SIGN_SIMPLE)).toList();
  }

  private static List<Passage> simpler(List<Passage> passages) {
    return passages.stream().filter(passage -> passage.is(SIMPLE, SIGN_SIMPLE)).toList();
  }

  private static ReadingUnit unit(
      String name, boolean safety, List<Passage> passages, Stream<String> ownName, Place at) {
    Stream<String> tapped = passages.stream().flatMap(passage -> passage.tapped().stream());
    List<String> sentences =
        passages.stream()
            .filter(ReadingUnit::runs)
            .flatMap(passage -> Sentences.of(passage.text()).stream())
            .toList();
    return new ReadingUnit(
        name, safety, sentences, Readability.eased(Stream.concat(ownName, tapped)), at);
  }

  private static boolean runs(Passage passage) {
    return passage.is(
        BODY, ADVICE, CAUTION, SIMPLE, ASK, QUESTION, EXPLANATION, SIGN, TODO, SIGN_SIMPLE, STEP);
  }

  Readability measure(Syllables syllables) {
    return Readability.of(sentences, eased, syllables);
  }

  List<String> words() {
    return sentences.stream().flatMap(sentence -> Sentences.words(sentence).stream()).toList();
  }

  /// Words in a sentence, on average.
  double meanWords() {
    return (double) words().size() / sentences.size();
  }

  /// The words that weigh most, by how often they stand there.
  List<String> heaviest(Predicate<String> heavy, int most) {
    Map<String, Long> counts =
        words().stream()
            .filter(word -> !eased.contains(Readability.stem(word)) && heavy.test(word))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}
