package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crampwise.session.Ease;
import org.crampwise.session.TextSize;
import org.crampwise.ui.audit.Finding;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The same audit where two languages stand on a page.
final class TogetherLayoutTest {
  /// A chart, a table, a quiz, a red-flag card, advice and lists.
  private static final Set<String> DECKS = Set.of("vitamin-b12", "during-a-cramp");

  private static final List<List<String>> PAIRS =
      List.of(List.of("en", "es"), List.of("en", "ar"), List.of("ar", "es"));

  @ParameterizedTest(name = "{0} and {1} on {2} at text step {3}")
  @CsvSource({"en, ar, TABLET, NORMAL", "ar, es, LAPTOP, NORMAL", "es, en, PORTRAIT, LARGEST"})
  void cardsFit(String own, String beside, ReferenceScreen glass, TextSize size) throws Exception {
    assertThat(
            findings(
                own,
                beside,
                glass,
                size,
                Ease.NONE,
                deck -> DECKS.contains(deck),
                card -> card == 0))
        .isEmpty();
  }

  @Tag("every-size")
  @ParameterizedTest(name = "{0} and {1} on {2} at text step {3}")
  @MethodSource("pairs")
  void everyCardFitsAtEverySize(String own, String beside, ReferenceScreen glass, TextSize size)
      throws Exception {
    assertThat(findings(own, beside, glass, size, Ease.NONE, _ -> true, _ -> true)).isEmpty();
  }

  @Tag("every-size")
  @ParameterizedTest(name = "{0} and {1} on {2} at text step {3}")
  @CsvSource("es, ar, PORTRAIT, LARGEST")
  void everyCardIsInReach(String own, String beside, ReferenceScreen glass, TextSize size)
      throws Exception {
    assertThat(findings(own, beside, glass, size, Ease.NONE.withReach(true), _ -> true, _ -> true))
        .isEmpty();
  }

  /// Every screen at its largest step, each with one pair; the small tablet, where two languages
  /// have the least room, with every pair.
  static Stream<Arguments> pairs() {
    List<Arguments> sizes =
        Stream.of(ReferenceScreen.values())
            .map(glass -> Arguments.of(glass, AccessSurveyTest.steps(glass).toList().getLast()))
            .toList();
    return Stream.concat(
            IntStream.range(0, sizes.size())
                .mapToObj(i -> with(PAIRS.get(i % PAIRS.size()), sizes.get(i))),
            PAIRS.stream()
                .map(pair -> with(pair, Arguments.of(ReferenceScreen.TABLET, TextSize.NORMAL))))
        .distinct();
  }

  private static Arguments with(List<String> pair, Arguments size) {
    return Arguments.of(pair.getFirst(), pair.getLast(), size.get()[0], size.get()[1]);
  }

  private static List<Finding> findings(
      String own,
      String beside,
      ReferenceScreen glass,
      TextSize size,
      Ease ease,
      java.util.function.Predicate<String> decks,
      java.util.function.IntPredicate cards)
      throws Exception {
    return OnToolkit.run(
        () ->
            OnToolkit.audit(own, beside)
                .findings(
                    glass,
                    size,
                    session -> {
                      session.companion(Optional.of(beside));
                      session.ease(ease);
                    },
                    screen ->
                        switch (screen) {
                          case Screen.Topic topic -> decks.test(topic.deck());
                          case Screen.Help help -> cards.test(help.card());
                          default -> false;
                        }));
  }
}
