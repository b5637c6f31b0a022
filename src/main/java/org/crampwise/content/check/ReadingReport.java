package org.crampwise.content.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crampwise.content.ContentPack;
import org.crampwise.content.reader.ContentReader;

/// How hard each deck is to read, as a table to print.
public final class ReadingReport {
  private static final String NEW_LINE = System.lineSeparator();

  private ReadingReport() {}

  /// The measures of one language's decks, hardest first.
  public static String of(Path assets, String language) {
    ContentPack pack = ContentReader.read(assets, language).pack();
    Measure measure = WordingReader.read(assets, language, new ArrayList<>()).measure();
    List<Row> rows =
        ReadingUnit.of(pack).stream()
            .map(unit -> new Row(unit, measure.scores(unit)))
            .sorted(Comparator.comparingDouble(Row::hardness).reversed())
            .toList();
    String heading = rows.stream().findFirst().map(Row::heading).orElse("");
    return measure.method()
        + NEW_LINE
        + heading
        + rows.stream().map(Row::line).collect(Collectors.joining());
  }

  private record Row(ReadingUnit unit, List<Score> scores) {
    double hardness() {
      return scores.getFirst().hardness();
    }

    String heading() {
      return "%-22s %6s %9s".formatted("deck", "words", "sentences")
          + columns(score -> " %6s".formatted(score.column()));
    }

    String line() {
      return "%-22s %6d %9d".formatted(unit.name(), unit.words().size(), unit.sentences().size())
          + columns(score -> String.format(Locale.ROOT, " %6.1f", score.value()));
    }

    private String columns(Function<Score, String> cell) {
      return scores.stream().map(cell).collect(Collectors.joining("", "", NEW_LINE));
    }
  }
}
