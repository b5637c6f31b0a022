package org.crampwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The hazard log is complete in each row, and every test that it names is there.
class HazardsTest {
  private static final Path LOG = Path.of("src/site/markdown/hazards.md");
  private static final List<Path> SOURCES =
      List.of(Path.of("src/test/java"), Path.of("src/conformance/java"));
  private static final List<String> FIELDS =
      List.of("Harm", "Before", "What stops it", "Tests", "After", "What remains");
  private static final Pattern NAMED = Pattern.compile("`(\\w+)\\.(\\w+)`");
  private static final Pattern WEIGHED =
      Pattern.compile("(grave|serious|slight), (often|sometimes|seldom|hardly ever)\\.");

  static List<String> hazards() throws IOException {
    return Pattern.compile("(?ms)^### (.*?)(?=^##|\\z)")
        .matcher(Files.readString(LOG))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static String field(String hazard, String name) {
    Matcher line = Pattern.compile("(?m)^- \\*\\*%s:\\*\\* (.+)$".formatted(name)).matcher(hazard);
    assertThat(line.find()).as("%s of %s", name, hazard).isTrue();
    return line.group(1);
  }

  @Test
  void theyAreNumbered() throws IOException {
    assertThat(hazards())
        .extracting(hazard -> hazard.substring(0, 3))
        .isEqualTo(
            IntStream.rangeClosed(1, hazards().size()).mapToObj("H%02d"::formatted).toList());
  }

  @ParameterizedTest
  @MethodSource("hazards")
  void eachSaysWhatStopsItAndWhatRemains(String hazard) {
    assertThat(hazard.lines().filter(line -> line.startsWith("- **"))).hasSameSizeAs(FIELDS);
    FIELDS.forEach(name -> assertThat(field(hazard, name)).isNotBlank());
    assertThat(field(hazard, "Before")).matches(WEIGHED);
    assertThat(field(hazard, "After")).matches(WEIGHED);
  }

  @ParameterizedTest
  @MethodSource("hazards")
  void theTestsItNamesAreThere(String hazard) throws IOException {
    String tests = field(hazard, "Tests");
    assertThat(NAMED.matcher(tests).replaceAll("").replace(",", "")).as("only tests").isBlank();
    for (Matcher named = NAMED.matcher(tests); named.find(); ) {
      assertThat(isTest(named.group(1), named.group(2))).as(named.group()).isTrue();
    }
  }

  @Test
  void aTestThatIsNotThereIsMissed() throws IOException {
    assertThat(isTest("HazardsTest", "theyAreNumbered")).isTrue();
    assertThat(isTest("HazardsTest", "theyAreCounted")).isFalse();
    assertThat(isTest("HazardsTest", "hazards")).isFalse();
    assertThat(isTest("NoTest", "theyAreNumbered")).isFalse();
  }

  private static boolean isTest(String type, String method) throws IOException {
    Pattern declared =
        Pattern.compile(
            "@(?:Parameterized)?Test\\b(?:(?!\\bvoid ).)*\\bvoid " + method + "\\(",
            Pattern.DOTALL);
    for (Path source : SOURCES) {
      try (Stream<Path> files = Files.walk(source)) {
        for (Path file : files.filter(found -> found.endsWith(type + ".java")).toList()) {
          if (declared.matcher(Files.readString(file)).find()) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
