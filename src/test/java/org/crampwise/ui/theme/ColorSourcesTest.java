package org.crampwise.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crampwise.session.Theme;
import org.junit.jupiter.api.Test;

/// Colours stand in tokens.css and nowhere else, and whoever names one names one that is there.
class ColorSourcesTest {
  private static final Path MAIN = Path.of("src/main");
  private static final Pattern NAME = Pattern.compile("-cw-([a-z0-9-]+)");

  /// Ways to say a colour without a role.
  private static final List<Pattern> RAW =
      List.of(
          Pattern.compile("#(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\\b"),
          Pattern.compile("\\b(?:rgba?|hsba?|derive|ladder)\\s*\\("),
          Pattern.compile("\\bColor\\.(?!TRANSPARENT\\b)[A-Z]\\w*"),
          Pattern.compile("\\bColor\\.(?:color|gray|grayRgb|hsb|rgb|valueOf|web)\\("),
          Pattern.compile(
              "(?:color|fill|stroke)\\s*:[^;{}]*[\\s,:](?:black|white|gr[ae]y|red|green|blue|yellow)"
                  + "\\b"));

  /// What turns the text of tokens.css into colours, and what reads colours back off the glass.
  private static final Set<Path> READERS =
      Set.of(
          MAIN.resolve("java/org/crampwise/ui/theme/Palette.java"),
          MAIN.resolve("java/org/crampwise/ui/audit/PixelContrast.java"));

  private static final Path TOKENS = MAIN.resolve("resources/org/crampwise/ui/theme/tokens.css");

  private static List<Path> files(String... endings) throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(end -> file.toString().endsWith(end)))
          .filter(file -> !file.equals(TOKENS) && !READERS.contains(file))
          .sorted()
          .toList();
    }
  }

  private static List<String> rawColors(String text) {
    List<String> raw = new ArrayList<>();
    for (Pattern pattern : RAW) {
      pattern.matcher(text).results().forEach(match -> raw.add(match.group().strip()));
    }
    return raw;
  }

  @Test
  void noColourStandsOutsideTheTokens() throws IOException {
    List<String> found = new ArrayList<>();
    List<Path> files = files(".java", ".fxml", ".css");
    for (Path file : files) {
      rawColors(Files.readString(file)).forEach(raw -> found.add(file + ": " + raw));
    }
    assertThat(files).hasSizeGreaterThan(100);
    assertThat(found).isEmpty();
  }

  @Test
  void colourInAnyFormIsSeen() {
    assertThat(rawColors("-fx-text-fill: #0E2629;")).isNotEmpty();
    assertThat(rawColors("setFill(Color.RED)")).isNotEmpty();
    assertThat(rawColors("Color.web(x)")).isNotEmpty();
    assertThat(rawColors("-fx-fill: rgba(0, 0, 0, .5);")).isNotEmpty();
    assertThat(rawColors("-fx-background-color: -cw-edge, white;")).isNotEmpty();
    assertThat(rawColors("Color.TRANSPARENT; lookup(\"#bar\"); -fx-fill: -cw-white;")).isEmpty();
  }

  @Test
  void everyNameInTheStyleSheetHasAColourInEveryTheme() throws IOException {
    Map<Theme, Palette> palettes = Palette.all();
    for (Path file : files(".css", ".fxml")) {
      Matcher name = NAME.matcher(Files.readString(file));
      while (name.find()) {
        for (Theme theme : Theme.values()) {
          assertThat(Objects.requireNonNull(palettes.get(theme)).color(name.group(1)))
              .as("%s in %s", name.group(), theme)
              .isNotNull();
        }
      }
    }
  }

  @Test
  void everyThemeHasTheSameRoles() throws IOException {
    String tokens = Files.readString(TOKENS);
    Matcher block = Pattern.compile("\\.theme-([a-z]+) \\{([^}]*)}").matcher(tokens);
    List<List<String>> roles = new ArrayList<>();
    while (block.find()) {
      roles.add(
          Pattern.compile("-cw-([a-z0-9-]+):")
              .matcher(block.group(2))
              .results()
              .map(match -> match.group(1))
              .sorted()
              .toList());
    }
    assertThat(roles).hasSameSizeAs(Theme.values());
    assertThat(roles).allSatisfy(each -> assertThat(each).isEqualTo(roles.getFirst()));
    assertThat(roles.getFirst()).doesNotHaveDuplicates();
  }
}
