package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainLoggingTest {
  static List<String> discreet() {
    return PlainLogging.DISCREET;
  }

  /// Java sets its log up once, when it is first needed: that must not be before it was said how.
  @Test
  void theFirstLineIsPlainAlready() throws Exception {
    String path =
        Stream.of(PlainLogging.class, FirstLine.class)
            .map(each -> each.getProtectionDomain().getCodeSource().getLocation().getPath())
            .collect(Collectors.joining(File.pathSeparator));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                path,
                FirstLine.class.getName())
            .redirectErrorStream(true)
            .start();

    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
        .isEqualTo("crampwise: A word: java.lang.IllegalStateException: why");
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  /// A program that has something to tell.
  static final class FirstLine {
    private FirstLine() {}

    public static void main(String[] args) {
      PlainLogging.use();
      Logger.getLogger("a.place").log(Level.SEVERE, "A word", new IllegalStateException("why"));
    }
  }

  /// A part that is renamed would otherwise be logged with what a visitor answered.
  @ParameterizedTest
  @MethodSource("discreet")
  void whatHandlesAnswersIsWhereItIsSaidToBe(String name) {
    Path place = Path.of("src/main/java", name.split("\\."));
    assertThat(name.endsWith(".") ? place : Path.of(place + ".java")).exists();
  }
}
