package org.crampwise.usage;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What was counted from one day to another, as it may be shown: nothing in it, and no difference
/// of two of its figures, tells which of one to four a few are.
///
/// Days whose few visits can't even be told together with others of their week are left out of
/// languages and pages, whose sums would tell of them.
///
/// @param days visits of each day that has some, in their order
/// @param weeks visits of each week, by its Monday
/// @param visits all of them
/// @param languages visits by language, the most frequent first; empty where each figure would tell
///   too much
/// @param pages in how many visits a page was opened, the most frequent first
public record UsageReport(
    LocalDate from,
    LocalDate to,
    Map<LocalDate, Figure> days,
    Map<LocalDate, Figure> weeks,
    Figure visits,
    Map<String, Figure> languages,
    Map<String, Figure> pages) {

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  public UsageReport {
    days = Collections.unmodifiableMap(new LinkedHashMap<>(days));
    weeks = Collections.unmodifiableMap(new LinkedHashMap<>(weeks));
    languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
    pages = Collections.unmodifiableMap(new LinkedHashMap<>(pages));
  }

  /// What was counted in a state folder.
  ///
  /// @param from empty for the first day that something was counted on
  /// @param to empty for the last
  /// @throws StoreException if it can't be read
  public static UsageReport read(Path folder, Optional<LocalDate> from, Optional<LocalDate> to)
      throws StoreException {
    return of(new SqliteCounts(DatabaseFile.in(folder)), from, to);
  }

  static UsageReport of(CountStore store, Optional<LocalDate> from, Optional<LocalDate> to)
      throws StoreException {
    Map<Count, Integer> counts = store.read(from.orElse(LocalDate.EPOCH), to.orElse(LAST_DAY));
    List<LocalDate> days = counts.keySet().stream().map(Count::day).sorted().toList();
    LocalDate first = from.orElse(days.isEmpty() ? LocalDate.EPOCH : days.getFirst());
    LocalDate last = to.orElse(days.isEmpty() ? first : days.getLast());
    return of(counts, first, last);
  }

  /// @param counts of these days only
  static UsageReport of(Map<Count, Integer> counts, LocalDate from, LocalDate to) {
    Map<LocalDate, Integer> days = sums(counts, UsageReport::isVisit, Count::day);
    Map<LocalDate, List<Integer>> parts = new TreeMap<>();
    days.forEach(
        (day, number) -> parts.computeIfAbsent(monday(day), _ -> new ArrayList<>()).add(number));
    Map<LocalDate, Figure> weeks = shown(parts, Totals::of);
    Set<LocalDate> quiet =
        days.keySet().stream()
            .filter(day -> Figure.isFew(days.getOrDefault(day, 0)))
            .filter(day -> !(weeks.get(monday(day)) instanceof Figure.Exactly))
            .collect(Collectors.toSet());
    Map<String, Integer> languages =
        sums(counts, count -> isVisit(count) && !quiet.contains(count.day()), Count::language);
    Map<String, Integer> pages =
        sums(counts, count -> !isVisit(count) && !quiet.contains(count.day()), Count::page);
    return new UsageReport(
        from,
        to,
        shown(days, Figure::of),
        weeks,
        total(weeks.values()),
        Totals.parts(descending(languages)).orElse(Map.of()),
        shown(descending(pages), Figure::of));
  }

  /// Whether nothing was counted.
  public boolean isEmpty() {
    return days.isEmpty() && pages.isEmpty();
  }

  private static boolean isVisit(Count count) {
    return count.page().equals(Count.VISIT);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static <K> Map<K, Integer> sums(
      Map<Count, Integer> counts, Predicate<Count> counted, Function<Count, K> key) {
    Map<K, Integer> sums = new TreeMap<>();
    counts.forEach(
        (count, number) -> {
          if (counted.test(count)) {
            sums.merge(key.apply(count), number, Integer::sum);
          }
        });
    return sums;
  }

  private static <K, N> Map<K, Figure> shown(Map<K, N> numbers, Function<N, Figure> figure) {
    Map<K, Figure> shown = new LinkedHashMap<>();
    numbers.forEach((key, number) -> shown.put(key, figure.apply(number)));
    return shown;
  }

  private static Map<String, Integer> descending(Map<String, Integer> numbers) {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    numbers.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  /// Made of nothing but the weeks as they are shown.
  private static Figure total(Collection<Figure> weeks) {
    if (weeks.size() == 1) {
      return weeks.iterator().next();
    }
    int least = weeks.stream().mapToInt(UsageReport::least).sum();
    return weeks.stream().allMatch(Figure.Exactly.class::isInstance)
        ? new Figure.Exactly(least)
        : new Figure.AtLeast(least);
  }

  private static int least(Figure figure) {
    return switch (figure) {
      case Figure.Exactly(int number) -> number;
      case Figure.Few _ -> 1;
      case Figure.AtLeast(int number) -> number;
    };
  }
}
