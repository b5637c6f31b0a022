package org.crampwise.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Clauses on recordings do not apply: there is none, nor a part of Java that would play one.
class NoMediaTest {
  private static final Set<String> WORDS_AND_DRAWINGS =
      Set.of("md", "toml", "csv", "json", "svg", "properties", "txt");

  @Test
  void visitorsAreGivenWordsAndDrawingsOnly() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("assets"))) {
      assertThat(files.filter(Files::isRegularFile))
          .isNotEmpty()
          .allMatch(file -> WORDS_AND_DRAWINGS.contains(ending(file)));
    }
  }

  @Test
  void nothingThatPlaysRecordingsIsAskedFor() throws IOException {
    String modules = Files.readString(Path.of("src/main/java/module-info.java"));
    assertThat(modules).contains("requires javafx.controls;").doesNotContain("javafx.media");
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
