package org.crampwise.content.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crampwise.content.Problem;
import org.crampwise.content.reader.ContentReader;
import org.crampwise.content.reader.Reading;

/// Runs every gate over every language of an assets folder.
public final class ContentCheck {
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing((Problem problem) -> problem.at().file())
          .thenComparingInt(problem -> problem.at().line())
          .thenComparing(Problem::message);

  private ContentCheck() {}

  /// What keeps the content from being shown, by file and line; empty when all is well.
  ///
  /// @param assets the folder that holds `content`, `data` and `illustrations`
  public static List<Problem> check(Path assets) {
    return inOrder(languages(assets).stream().flatMap(language -> gates(assets, language)));
  }

  /// The same, and what keeps it from being released to the public.
  public static List<Problem> release(Path assets) {
    return check(assets);
  }

  private static Stream<Problem> gates(Path assets, String language) {
    Reading reading = ContentReader.read(assets, language);
    return reading.problems().stream();
  }

  private static List<Problem> inOrder(Stream<Problem> problems) {
    return problems.distinct().sorted(BY_PLACE).toList();
  }

  /// The language folders; English is expected even where its folder is missing.
  private static List<String> languages(Path assets) {
    try (Stream<Path> folders = Files.list(assets.resolve("content"))) {
      List<String> found =
          folders
              .filter(Files::isDirectory)
              .map(folder -> String.valueOf(folder.getFileName()).replace("/", ""))
              .sorted()
              .toList();
      return found.isEmpty() ? List.of("en") : found;
    } catch (IOException _) {
      return List.of("en");
    }
  }
}
