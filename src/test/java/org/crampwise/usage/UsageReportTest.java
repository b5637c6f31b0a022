package org.crampwise.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crampwise.usage.Figure.AtLeast;
import org.crampwise.usage.Figure.Exactly;
import org.crampwise.usage.Figure.Few;
import org.junit.jupiter.api.Test;

class UsageReportTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

  private final Map<Count, Integer> counts = new HashMap<>();

  private void visits(int day, String language, int number) {
    counts.put(new Count(MONDAY.plusDays(day), language, Count.VISIT), number);
  }

  private void opened(int day, String language, String page, int number) {
    counts.put(new Count(MONDAY.plusDays(day), language, page), number);
  }

  private UsageReport report() {
    return UsageReport.of(counts, MONDAY, MONDAY.plusDays(13));
  }

  @Test
  void visitsAreSummedByDayAndByWeek() {
    visits(0, "en", 31);
    visits(0, "es", 6);
    visits(6, "en", 12);
    visits(7, "en", 9);

    UsageReport report = report();

    assertThat(report.days())
        .containsExactly(
            Map.entry(MONDAY, new Exactly(37)),
            Map.entry(MONDAY.plusDays(6), new Exactly(12)),
            Map.entry(MONDAY.plusDays(7), new Exactly(9)));
    assertThat(report.weeks())
        .containsExactly(
            Map.entry(MONDAY, new Exactly(49)), Map.entry(MONDAY.plusDays(7), new Exactly(9)));
    assertThat(report.visits()).isEqualTo(new Exactly(58));
    assertThat(report.languages())
        .containsExactly(Map.entry("en", new Exactly(52)), Map.entry("es", new Exactly(6)));
  }

  @Test
  void pagesAreSummedOverDaysAndLanguagesTheMostFrequentFirst() {
    visits(0, "en", 40);
    opened(0, "en", "topic-magnesium", 3);
    opened(1, "es", "topic-magnesium", 4);
    opened(0, "en", "home", 40);
    opened(1, "en", "topic-children", 2);

    assertThat(report().pages())
        .containsExactly(
            Map.entry("home", new Exactly(40)),
            Map.entry("topic-magnesium", new Exactly(7)),
            Map.entry("topic-children", new Few()));
  }

  @Test
  void noOtherTableTellsOfADayWithAFew() {
    visits(0, "en", 31);
    visits(6, "en", 2);
    opened(0, "en", "home", 31);
    opened(6, "en", "home", 2);

    UsageReport report = report();

    assertThat(report.days()).containsEntry(MONDAY.plusDays(6), new Few());
    assertThat(report.weeks()).containsEntry(MONDAY, new AtLeast(32));
    assertThat(report.visits()).isEqualTo(new AtLeast(32));
    assertThat(report.languages()).containsEntry("en", new Exactly(31));
    assertThat(report.pages()).containsEntry("home", new Exactly(31));
  }

  @Test
  void manyQuietDaysAreToldTogether() {
    List.of(0, 1, 2, 3, 4).forEach(day -> visits(day, "en", 3));
    List.of(0, 1, 2, 3, 4).forEach(day -> opened(day, "en", "home", 3));

    UsageReport report = report();

    assertThat(report.days().values()).containsOnly(new Few());
    assertThat(report.weeks()).containsEntry(MONDAY, new Exactly(15));
    assertThat(report.languages()).containsEntry("en", new Exactly(15));
    assertThat(report.pages()).containsEntry("home", new Exactly(15));
  }

  @Test
  void aLanguageOfAFewIsNotToldByTheSumOfTheDays() {
    visits(0, "en", 30);
    visits(0, "ar", 3);

    UsageReport report = report();

    assertThat(report.visits()).isEqualTo(new Exactly(33));
    assertThat(report.languages())
        .containsExactly(Map.entry("en", new AtLeast(29)), Map.entry("ar", new Few()));
  }

  @Test
  void whereNothingWasCountedTheReportIsEmpty() {
    assertThat(report().isEmpty()).isTrue();
    assertThat(report().visits()).isEqualTo(new Exactly(0));
  }
}
