package org.crampwise.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UsageCsvTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);

  private static String csv(Map<Count, Integer> counts) {
    return UsageCsv.of(UsageReport.of(counts, WEDNESDAY, WEDNESDAY.plusDays(4)));
  }

  /// Programs rely on every letter of it.
  @Test
  void hasALineForEachFigure() {
    String csv =
        csv(
            Map.of(
                new Count(WEDNESDAY, "en", Count.VISIT), 31,
                new Count(WEDNESDAY.plusDays(1), "en", Count.VISIT), 2,
                new Count(WEDNESDAY, "en", "topic-magnesium"), 12,
                new Count(WEDNESDAY, "en", "topic-children"), 1));

    assertThat(csv)
        .isEqualTo(
            """
            table,from,to,language,page,count
            day,2026-11-18,2026-11-18,,,31
            day,2026-11-19,2026-11-19,,,<5
            week,2026-11-18,2026-11-22,,,>=32
            total,2026-11-18,2026-11-22,,,>=32
            language,2026-11-18,2026-11-22,en,,31
            page,2026-11-18,2026-11-22,,topic-magnesium,12
            page,2026-11-18,2026-11-22,,topic-children,<5
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void withoutCountsItIsItsHeadAlone() {
    assertThat(csv(Map.of())).isEqualTo("table,from,to,language,page,count\r\n");
  }

  @Test
  void whatWouldPartAFieldIsQuoted() {
    assertThat(csv(Map.of(new Count(WEDNESDAY, "en", "topic-\"a\",b"), 9)))
        .contains(",\"topic-\"\"a\"\",b\",9\r\n");
  }
}
