package org.crampwise.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each folder `bad-*` is laid over our own content in English, and `content check` says what its
/// `expected.txt` says: how each line begins, for just these places.
class BadSamplesTest {
  private static final Path SAMPLES = Path.of("src/test/resources/content");
  private static final String EXPECTED = "expected.txt";

  static List<Path> samples() throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      return folders.filter(f -> f.getFileName().toString().startsWith("bad-")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isRefusedWithFileAndLine(Path sample, @TempDir Path assets) throws IOException {
    Path own = Path.of("assets");
    copy(own, assets, file -> !file.startsWith("content") || english(file));
    copy(sample, assets, _ -> true);
    List<String> expected = Files.readAllLines(sample.resolve(EXPECTED));

    List<Problem> problems = ContentCheck.check(assets);

    assertThat(expected).isNotEmpty();
    for (String line : expected) {
      assertThat(problems).anySatisfy(p -> assertThat(p.toString()).startsWith(line));
    }
    Set<Place> places = expected.stream().map(BadSamplesTest::place).collect(Collectors.toSet());
    assertThat(problems).extracting(Problem::at).isSubsetOf(places);
  }

  private static Place place(String expected) {
    String[] parts = expected.split(":", 3);
    return new Place(parts[0], Integer.parseInt(parts[1]));
  }

  /// English, or beside the languages.
  private static boolean english(Path file) {
    return file.startsWith("content/en") || file.getNameCount() == 2;
  }

  private static void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file :
          files
              .filter(Files::isRegularFile)
              .filter(file -> wanted.test(from.relativize(file)))
              .toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
