package org.crampwise.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TotalsTest {
  private static final Set<Integer> EACH_OF_A_FEW = Set.of(1, 2, 3, 4);

  /// Everybody who knows how figures are made, and sees these, takes all numbers that lead to them
  /// into account.
  ///
  /// @param <S> what is seen
  private static final class Attack<S> {
    private final Map<S, List<TreeSet<Integer>>> possible = new HashMap<>();

    void learn(S seen, List<Integer> truth) {
      List<TreeSet<Integer>> at =
          possible.computeIfAbsent(
              seen, _ -> truth.stream().map(_ -> new TreeSet<Integer>()).toList());
      for (int i = 0; i < truth.size(); i++) {
        at.get(i).add(truth.get(i));
      }
    }

    /// What would tell something: a number that is one to four in one case, but can't be each of
    /// them.
    List<S> telling() {
      return possible.entrySet().stream()
          .filter(
              seen ->
                  seen.getValue().stream()
                      .filter(numbers -> numbers.stream().anyMatch(Figure::isFew))
                      .anyMatch(numbers -> !numbers.containsAll(EACH_OF_A_FEW)))
          .map(Map.Entry::getKey)
          .limit(10)
          .toList();
    }
  }

  /// All lists of so many numbers that are not above this one, and nor is their sum.
  private static void each(int parts, int most, int sum, Consumer<List<Integer>> visitor) {
    each(new ArrayList<>(), parts, most, sum, visitor);
  }

  private static void each(
      List<Integer> begun, int parts, int most, int sum, Consumer<List<Integer>> visitor) {
    if (begun.size() == parts) {
      visitor.accept(List.copyOf(begun));
      return;
    }
    for (int i = 0; i <= Math.min(most, sum); i++) {
      begun.add(i);
      each(begun, parts, most, sum - i, visitor);
      begun.removeLast();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void aSumBesideItsPartsDoesNotTellHowManyAFewAre(int parts) {
    var attack = new Attack<List<Figure>>();
    each(
        parts,
        6,
        Integer.MAX_VALUE,
        numbers -> {
          List<Figure> seen = new ArrayList<>(numbers.stream().map(Figure::of).toList());
          seen.add(Totals.of(numbers));
          attack.learn(seen, numbers);
        });

    assertThat(attack.telling()).isEmpty();
  }

  private record Seen(int sum, Map<Integer, Figure> figures) {}

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void partsOfAKnownSumDoNotTellHowManyAFewAre(int parts) {
    var attack = new Attack<Seen>();
    each(
        parts,
        24,
        24,
        numbers -> {
          Map<Integer, Integer> truth = new LinkedHashMap<>();
          for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) > 0) {
              truth.put(i, numbers.get(i));
            }
          }
          int sum = numbers.stream().mapToInt(Integer::intValue).sum();
          Totals.parts(truth).ifPresent(figures -> attack.learn(new Seen(sum, figures), numbers));
        });

    assertThat(attack.telling()).isEmpty();
  }

  @Test
  void aSumIsToldWhereItTellsNothingElse() {
    assertThat(Totals.of(List.of(31, 24, 0, 12))).isEqualTo(new Figure.Exactly(67));
    assertThat(Totals.of(List.of(3, 3, 3, 2))).isEqualTo(new Figure.Exactly(11));
  }

  @Test
  void elseItIsTheLeastThatAnybodyCouldReckon() {
    assertThat(Totals.of(List.of(31, 24, 2))).isEqualTo(new Figure.AtLeast(56));
    assertThat(Totals.of(List.of(3))).isEqualTo(new Figure.Few());
    assertThat(Totals.of(List.of(31, 1, 1))).isEqualTo(new Figure.AtLeast(33));
  }

  @Test
  void besideAFewTheGreatestIsTheLeastItCanBe() {
    assertThat(Totals.parts(Map.of("en", 150, "es", 16, "ar", 3)))
        .hasValue(
            Map.of(
                "en", new Figure.AtLeast(149),
                "es", new Figure.Exactly(16),
                "ar", new Figure.Few()));
  }

  @Test
  void whereThatWouldTellNoPartIsTold() {
    assertThat(Totals.parts(Map.of("en", 5, "ar", 1))).isEmpty();
    assertThat(Totals.parts(Map.of("en", 3, "es", 3))).isEmpty();
    assertThat(Totals.parts(Map.of("en", 50, "es", 50, "ar", 3))).isEmpty();
  }
}
