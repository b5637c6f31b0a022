package org.crampwise.content.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crampwise.content.ContentPack;
import org.crampwise.content.reader.ContentReader;

/// How hard each deck is to read, as a table to print.
public final class ReadingReport {
  private ReadingReport() {}

  /// The measures of one language's decks, hardest first.
  public static String of(Path assets, String language) {
    ContentPack pack = ContentReader.read(assets, language).pack();
    Wording wording = WordingReader.read(assets, language, new ArrayList<>());
    List<ReadingUnit> units = ReadingUnit.of(pack);
    String heading =
        "%-22s %6s %9s %6s %6s %6s %6s%n"
            .formatted("deck", "words", "sentences", "mean", "grade", "plain", "SMOG");
    return units.stream()
        .sorted(
            Comparator.comparingDouble(
                (ReadingUnit unit) -> -unit.measure(wording.syllables()).grade()))
        .map(unit -> line(unit, unit.measure(wording.syllables())))
        .collect(Collectors.joining("", heading, ""));
  }

  private static String line(ReadingUnit unit, Readability measure) {
    return String.format(
        Locale.ROOT,
        "%-22s %6d %9d %6.1f %6.1f %6.1f %6.1f%n",
        unit.name(),
        measure.words(),
        measure.sentences(),
        measure.meanWords(),
        measure.grade(),
        measure.plainGrade(),
        measure.smog());
  }
}
