package org.crampwise.ui.foods;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.crampwise.content.ContentPack;
import org.crampwise.content.DailyAmount;
import org.crampwise.content.DailyAmount.Who;
import org.crampwise.content.reader.ContentReader;
import org.crampwise.session.Eater;
import org.junit.jupiter.api.Test;

class DailyAmountsTest {
  private static final ContentPack PACK = ContentReader.read(Path.of("assets"), "en").pack();
  private static final Optional<String> US = Optional.of("US");

  private static DailyAmounts of(String nutrient) {
    return DailyAmounts.of(PACK, nutrient, US);
  }

  private static Eater eater(Who who, int from, int to) {
    return Eater.of(Rows.daily(who, from, to, 0));
  }

  @Test
  void hasNoneForACountryWithoutFigures() {
    assertThat(DailyAmounts.of(PACK, "magnesium", Optional.empty()).isEmpty()).isTrue();
    assertThat(DailyAmounts.of(PACK, "magnesium", Optional.of("DE")).isEmpty()).isTrue();
    assertThat(DailyAmounts.of(PACK, "magnesium", Optional.of("DE")).goal(Optional.empty()))
        .isEmpty();
  }

  @Test
  void spansAllAdultsWhileNobodyIsChosen() {
    Goal goal = of("magnesium").goal(Optional.empty()).orElseThrow();
    assertThat(goal.low()).isEqualTo(310);
    assertThat(goal.high()).isEqualTo(420);
    assertThat(goal.range()).isTrue();
    assertThat(of("vitamin-b12").goal(Optional.empty()).orElseThrow().range()).isFalse();
  }

  @Test
  void givesOneFigureForAGroup() {
    Goal goal = of("magnesium").goal(Optional.of(eater(Who.FEMALE, 31, 0))).orElseThrow();
    assertThat(goal.low()).isEqualTo(320);
    assertThat(goal.high()).isEqualTo(320);
    assertThat(goal.sources()).containsExactly("ODS-Mg-HP");
  }

  @Test
  void keepsAGroupChosenOnAnotherNutrientWhereOneFigureHoldsForIt() {
    Optional<Eater> woman = Optional.of(eater(Who.FEMALE, 19, 31));
    assertThat(of("vitamin-d").rowFor(woman).map(DailyAmount::amount)).contains(15.0);
    Optional<Eater> older = Optional.of(eater(Who.FEMALE, 31, 0));
    assertThat(of("vitamin-d").rowFor(older)).isEmpty();
    assertThat(of("vitamin-d").goal(older)).isEqualTo(of("vitamin-d").goal(Optional.empty()));
  }

  @Test
  void offersNoBabiesAndEveryOtherRowOnce() {
    List<DailyAmount> offered =
        List.of(DailyAmounts.Kind.values()).stream()
            .flatMap(kind -> of("magnesium").groups(kind).stream())
            .toList();
    assertThat(offered).doesNotHaveDuplicates().hasSize(15);
    assertThat(offered).allMatch(row -> row.fromMonths() >= DailyAmounts.YEAR);
  }

  @Test
  void knowsAChildFromSomeoneOfAnyAge() {
    assertThat(DailyAmounts.kindOf(Rows.daily(Who.ALL, 9, 14, 1)))
        .isEqualTo(DailyAmounts.Kind.CHILDREN);
    assertThat(DailyAmounts.kindOf(Rows.daily(Who.ALL, 1, 71, 1)))
        .isEqualTo(DailyAmounts.Kind.EVERYONE);
  }
}
