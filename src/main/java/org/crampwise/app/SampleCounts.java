package org.crampwise.app;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.crampwise.ui.counting.CountsBook;
import org.crampwise.usage.Figure;
import org.crampwise.usage.Standing;
import org.crampwise.usage.UsageLog;
import org.crampwise.usage.UsageReport;

/// Made-up counts of some weeks, for pictures and for whoever measures the page.
final class SampleCounts implements CountsBook {
  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
  private static final List<Integer> VISITS = List.of(31, 24, 38, 27, 35, 12, 2);
  private static final List<String> TOPICS =
      List.of(
          "home",
          "topic-magnesium",
          "topic-during-a-cramp",
          "self-check",
          "topic-night-cramps",
          "stretch-calf",
          "help",
          "foods-vitamin-d",
          "topic-vitamin-b12",
          "decks-everyday",
          "topic-heat-and-fluids",
          "topic-medicines",
          "topic-restless-legs",
          "sources",
          "topic-pregnancy",
          "topic-children");

  @Override
  public boolean isKept() {
    return true;
  }

  @Override
  public LocalDate today() {
    return SUNDAY;
  }

  @Override
  public void read(LocalDate from, LocalDate to, Consumer<UsageLog.Reading> then) {
    Map<LocalDate, Figure> days = new LinkedHashMap<>();
    from.datesUntil(to.plusDays(1))
        .forEach(day -> days.put(day, Figure.of(VISITS.get(day.getDayOfWeek().getValue() - 1))));
    int visits =
        days.values().stream()
            .mapToInt(figure -> figure instanceof Figure.Exactly(int number) ? number : 1)
            .sum();
    Map<String, Figure> pages = new LinkedHashMap<>();
    for (int i = 0; i < TOPICS.size(); i++) {
      pages.put(TOPICS.get(i), Figure.of(visits / (1 + 3 * i)));
    }
    pages.put(TOPICS.getLast(), new Figure.Few());
    Map<String, Figure> languages = new LinkedHashMap<>();
    languages.put("en", new Figure.AtLeast(visits * 3 / 4));
    languages.put("es", Figure.of(visits / 6));
    languages.put("ar", new Figure.Few());
    then.accept(
        new UsageLog.Reading(
            new Standing(Optional.empty(), Optional.empty()),
            new UsageReport(
                from, to, days, Map.of(), new Figure.AtLeast(visits), languages, pages)));
  }

  @Override
  public void save(Consumer<Optional<Saved>> then) {
    then.accept(Optional.of(new Saved("/media/stick/crampwise-counts-2026-11-22.csv", true)));
  }
}
