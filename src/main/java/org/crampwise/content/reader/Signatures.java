package org.crampwise.content.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether a clinician has signed what a language says, from the front matter of its pages alone:
/// the first screen says so, and does not wait until the pages themselves are read.
public final class Signatures {
  private static final String FENCE = "---";
  private static final String KEY = "reviewed:";

  private Signatures() {}

  /// Whether any page of the language is unsigned. What cannot be read counts as unsigned.
  ///
  /// @param assets the folder that holds `content`
  public static boolean unsigned(Path assets, String language) {
    try (Stream<Path> files = Files.walk(assets.resolve("content").resolve(language))) {
      for (Path page : files.filter(file -> file.toString().endsWith(".md")).toList()) {
        if (!signed(page)) {
          return true;
        }
      }
      return false;
    } catch (IOException _) {
      return true;
    }
  }

  private static boolean signed(Path page) throws IOException {
    try (Stream<String> lines = Files.lines(page)) {
      Optional<String> signature =
          lines
              .skip(1)
              .takeWhile(line -> !line.equals(FENCE))
              .filter(line -> line.startsWith(KEY))
              .findFirst();
      return signature
          .flatMap(line -> FrontMatter.signature(line.substring(KEY.length()).strip()))
          .isPresent();
    }
  }
}
