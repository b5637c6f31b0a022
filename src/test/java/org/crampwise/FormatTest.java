package org.crampwise;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import com.google.googlejavaformat.java.StringWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every Java file is laid out as google-java-format does it, unused imports gone. The test names
/// the files that are not; to have it write them instead:
///
///     mvn -q test -Dtest=FormatTest -Dformat=write
class FormatTest {
  private static final Path SOURCES = Path.of("src");

  private final JavaFormatterOptions options = JavaFormatterOptions.defaultOptions();
  private final Formatter formatter = new Formatter(options);

  @Test
  void everyFileIsFormatted() throws IOException {
    boolean write = "write".equals(System.getProperty("format"));
    assertThat(sources().parallelStream().filter(file -> !formatted(file, write)))
        .as("files to format with: mvn -q test -Dtest=FormatTest -Dformat=write")
        .isEmpty();
  }

  @Test
  void whatIsNotFormattedIsSeen() throws FormatterException {
    assertThat(format("class A {int  a;}")).isEqualTo("class A {\n  int a;\n}\n");
  }

  /// Whether a file is formatted, or now is.
  private boolean formatted(Path file, boolean write) {
    try {
      String text = Files.readString(file);
      String formatted = format(text);
      if (write && !formatted.equals(text)) {
        Files.writeString(file, formatted);
      }
      return write || formatted.equals(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FormatterException e) {
      throw new AssertionError(file + " cannot be parsed", e);
    }
  }

  private String format(String text) throws FormatterException {
    String imports = ImportOrderer.reorderImports(text, options.style());
    String formatted = formatter.formatSource(RemoveUnusedImports.removeUnusedImports(imports));
    return StringWrapper.wrap(formatted, formatter);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
