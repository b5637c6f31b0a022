package org.crampwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Documents name files that are there.
class DocumentsTest {
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)# ]+)");

  static Stream<Path> documents() throws IOException {
    try (Stream<Path> site = Files.walk(Path.of("src/site"))) {
      return Stream.concat(Stream.of(Path.of("README.md")), site.toList().stream())
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.endsWith("content-format.md")); // shows how links are written
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void linksLeadSomewhere(Path document) throws IOException {
    assertThat(
            LINK.matcher(Files.readString(document))
                .results()
                .map(link -> document.resolveSibling(link.group(1)).normalize()))
        .allSatisfy(target -> assertThat(target).exists());
  }
}
