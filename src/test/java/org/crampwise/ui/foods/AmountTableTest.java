package org.crampwise.ui.foods;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.crampwise.content.ContentPack;
import org.crampwise.content.DailyAmount;
import org.crampwise.content.DailyAmount.Who;
import org.crampwise.content.reader.ContentReader;
import org.junit.jupiter.api.Test;

class AmountTableTest {
  private static final ContentPack PACK = ContentReader.read(Path.of("assets"), "en").pack();
  private static final int END = Integer.MAX_VALUE;

  private static AmountTable table(String nutrient, int from, int to) {
    return AmountTable.of(DailyAmounts.of(PACK, nutrient, Optional.of("US")), from, to);
  }

  /// The rows as `from-to: amounts`, ages in years, 0 where there is no figure.
  private static List<String> rows(AmountTable table) {
    return table.rows().stream()
        .map(
            row ->
                row.fromMonths() / 12
                    + "-"
                    + (row.toMonths() == END ? "" : row.toMonths() / 12)
                    + ": "
                    + row.cells().stream()
                        .map(cell -> cell.map(DailyAmount::amount).orElse(0.0))
                        .toList())
        .toList();
  }

  @Test
  void givesMenAndWomenTheirOwnColumnsWhereTheyDiffer() {
    AmountTable adults = table("magnesium", DailyAmounts.ADULT, END);
    assertThat(adults.columns()).containsExactly(Who.MALE, Who.FEMALE, Who.PREGNANT);
    assertThat(rows(adults))
        .containsExactly(
            "19-31: [400.0, 310.0, 350.0]",
            "31-51: [420.0, 320.0, 360.0]",
            "51-: [420.0, 320.0, 0.0]");
  }

  @Test
  void saysWhoHasTheFiguresOfWomen() {
    assertThat(table("magnesium", DailyAmounts.ADULT, END).same())
        .containsExactly(Who.BREASTFEEDING);
    assertThat(table("vitamin-d", DailyAmounts.ADULT, END).same())
        .containsExactly(Who.PREGNANT, Who.BREASTFEEDING);
    assertThat(table("vitamin-b12", DailyAmounts.ADULT, END).same()).isEmpty();
  }

  @Test
  void needsOneColumnWhereNobodyDiffersAndJoinsAgesThatSayTheSame() {
    AmountTable adults = table("vitamin-d", DailyAmounts.ADULT, END);
    assertThat(adults.columns()).containsExactly(Who.ALL);
    assertThat(rows(adults)).containsExactly("19-71: [15.0]", "71-: [20.0]");
  }

  @Test
  void endsPregnancyFiguresThatTheTableLeavesOpen() {
    AmountTable adults = table("vitamin-b12", DailyAmounts.ADULT, END);
    assertThat(adults.columns()).containsExactly(Who.ALL, Who.PREGNANT, Who.BREASTFEEDING);
    assertThat(rows(adults)).containsExactly("19-51: [2.4, 2.6, 2.8]", "51-: [2.4, 0.0, 0.0]");
  }

  @Test
  void cutsARowThatReachesIntoTwoSpans() {
    AmountTable young = table("vitamin-b12", DailyAmounts.YEAR, DailyAmounts.ADULT);
    assertThat(rows(young))
        .containsExactly(
            "1-4: [0.9, 0.0, 0.0]",
            "4-9: [1.2, 0.0, 0.0]",
            "9-14: [1.8, 0.0, 0.0]",
            "14-19: [2.4, 2.6, 2.8]");
    assertThat(young.estimates()).isFalse();
  }

  @Test
  void knowsThatBabiesFiguresAreEstimates() {
    AmountTable babies = table("magnesium", 0, DailyAmounts.YEAR);
    assertThat(babies.columns()).containsExactly(Who.ALL);
    assertThat(babies.estimates()).isTrue();
    assertThat(babies.rows()).hasSize(2);
  }

  @Test
  void isEmptyWithoutFigures() {
    assertThat(AmountTable.of(new DailyAmounts(List.of()), 0, END).isEmpty()).isTrue();
  }
}
