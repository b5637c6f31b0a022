package org.crampwise.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampwise.content.DailyAmount;
import org.crampwise.content.DailyAmount.Who;
import org.crampwise.content.Place;
import org.junit.jupiter.api.Test;

class EaterTest {
  private static final int END = Integer.MAX_VALUE;

  private static DailyAmount row(Who who, int fromYears, int toMonths) {
    return new DailyAmount(
        "US", "magnesium", who, fromYears * 12, toMonths, 1, "mg", "RDA", "S", new Place("t", 1));
  }

  @Test
  void isInItsOwnRow() {
    DailyAmount row = row(Who.PREGNANT, 19, 31 * 12);
    assertThat(Eater.of(row).in(row)).isTrue();
  }

  @Test
  void isInARowForAllIfAWomanOrAMan() {
    DailyAmount all = row(Who.ALL, 14, END);
    assertThat(new Eater(Who.FEMALE, 19 * 12, 31 * 12).in(all)).isTrue();
    assertThat(new Eater(Who.MALE, 31 * 12, END).in(all)).isTrue();
    assertThat(new Eater(Who.PREGNANT, 19 * 12, 31 * 12).in(all)).isFalse();
    assertThat(new Eater(Who.BREASTFEEDING, 19 * 12, 31 * 12).in(all)).isFalse();
  }

  @Test
  void isInNoRowThatHoldsForAPartOfTheGroupOnly() {
    assertThat(new Eater(Who.FEMALE, 31 * 12, END).in(row(Who.ALL, 1, 71 * 12))).isFalse();
    assertThat(new Eater(Who.ALL, 12, 71 * 12).in(row(Who.ALL, 1, 4 * 12))).isFalse();
  }

  @Test
  void isNotInTheOtherSexsRow() {
    assertThat(new Eater(Who.FEMALE, 31 * 12, END).in(row(Who.MALE, 31, END))).isFalse();
  }
}
