package org.crampwise.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.crampwise.session.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every pair of colours that meets on a screen, in every theme, by WCAG 2.2 relative luminance.
class ContrastTest {
  /// What a pair is for, and the least contrast that asks for.
  private enum Kind {
    /// Words on ground and surface, and on every colour made for words.
    TEXT(10, 15),
    /// Words, icons and edges where they are not at rest, or stand on a rarer ground.
    ELSEWHERE(7, 7),
    ICON(10, 10),
    /// The edge of what can be touched.
    EDGE(10, 10),
    FOCUS(3, 3),
    /// A word on a control that is off.
    DISABLED(7, 7),
    /// What a drawing is about.
    DRAWN(3, 3);

    private final double least;
    private final double leastInContrast;

    Kind(double least, double leastInContrast) {
      this.least = least;
      this.leastInContrast = leastInContrast;
    }

    double least(Theme theme) {
      return theme == Theme.CONTRAST ? leastInContrast : least;
    }
  }

  private record Pair(Kind kind, String front, String ground) {}

  /// The pairs that the design lists.
  private static final List<Pair> DESIGNED =
      List.of(
          new Pair(Kind.TEXT, "text", "ground"),
          new Pair(Kind.TEXT, "text", "surface"),
          new Pair(Kind.TEXT, "text", "surface-sunk"),
          new Pair(Kind.TEXT, "text-quiet", "ground"),
          new Pair(Kind.TEXT, "text-quiet", "surface"),
          new Pair(Kind.TEXT, "text-quiet", "surface-sunk"),
          new Pair(Kind.TEXT, "lead", "ground"),
          new Pair(Kind.TEXT, "lead", "surface"),
          new Pair(Kind.TEXT, "text", "lead-soft"),
          new Pair(Kind.TEXT, "text", "panel-honey"),
          new Pair(Kind.TEXT, "alarm", "white"),
          new Pair(Kind.TEXT, "on-lead", "lead"),
          new Pair(Kind.TEXT, "on-lead-soft", "lead-soft"),
          new Pair(Kind.TEXT, "on-chosen", "chosen"),
          new Pair(Kind.TEXT, "on-ask", "ask"),
          new Pair(Kind.TEXT, "on-ask-soft", "ask-soft"),
          new Pair(Kind.TEXT, "on-caution", "caution-soft"),
          new Pair(Kind.TEXT, "on-alarm", "alarm"),
          new Pair(Kind.TEXT, "on-alarm-soft", "alarm-soft"),
          new Pair(Kind.DISABLED, "disabled-text", "surface"),
          new Pair(Kind.DISABLED, "disabled-text", "surface-sunk"),
          new Pair(Kind.ICON, "icon", "surface"),
          new Pair(Kind.ICON, "icon", "ground"),
          new Pair(Kind.ICON, "on-lead-soft", "panel-mint"),
          new Pair(Kind.ICON, "ask-edge", "ground"),
          new Pair(Kind.ICON, "on-ask-soft", "ask-soft"),
          new Pair(Kind.ICON, "on-caution", "caution-soft"),
          new Pair(Kind.EDGE, "edge", "ground"),
          new Pair(Kind.EDGE, "edge", "surface"),
          new Pair(Kind.EDGE, "ask-edge", "surface"),
          new Pair(Kind.EDGE, "chosen", "ground"),
          new Pair(Kind.FOCUS, "focus", "ground"),
          new Pair(Kind.FOCUS, "focus", "surface"),
          new Pair(Kind.FOCUS, "focus", "surface-sunk"),
          new Pair(Kind.FOCUS, "focus", "focus-gap"),
          new Pair(Kind.DRAWN, "draw-lead-deep", "panel-mint"),
          new Pair(Kind.DRAWN, "draw-lead", "panel-mint"),
          new Pair(Kind.DRAWN, "draw-clay", "panel-mint"),
          new Pair(Kind.DRAWN, "draw-lead", "surface"),
          new Pair(Kind.DRAWN, "draw-clay", "surface"));

  /// The pairs that controls.css has beside those.
  private static final List<Pair> ADDED =
      List.of(
          // A button that is off has no fill of its own.
          new Pair(Kind.DISABLED, "disabled-text", "ground"),
          // Pressed: the icon, a tile's title and the bar's words on the pressed fill.
          new Pair(Kind.ELSEWHERE, "icon", "lead-soft"),
          new Pair(Kind.ELSEWHERE, "lead", "lead-soft"),
          new Pair(Kind.ELSEWHERE, "text-quiet", "lead-soft"),
          // The screen made dark for privacy.
          new Pair(Kind.TEXT, "white", "black"),
          // A code to scan, in every theme.
          new Pair(Kind.DRAWN, "black", "white"),
          // The bar.
          new Pair(Kind.ELSEWHERE, "edge", "surface-sunk"),
          new Pair(Kind.ELSEWHERE, "icon", "surface-sunk"),
          new Pair(Kind.ELSEWHERE, "ask", "surface-sunk"),
          // Words that can be tapped, and the marks of lists, on the grounds they may stand on.
          new Pair(Kind.ELSEWHERE, "lead", "caution-soft"),
          new Pair(Kind.ELSEWHERE, "lead", "ask-soft"),
          new Pair(Kind.ELSEWHERE, "lead", "alarm-soft"),
          new Pair(Kind.ELSEWHERE, "lead", "focus-gap"),
          new Pair(Kind.TEXT, "on-ask-soft", "surface"),
          // The poster: its floor and its one button are the same in every theme.
          new Pair(Kind.TEXT, "paper-50", "panel-night"),
          new Pair(Kind.ELSEWHERE, "ink-900", "honey-100"),
          new Pair(Kind.ELSEWHERE, "honey-100", "panel-night"),
          new Pair(Kind.FOCUS, "sun", "panel-night"),
          new Pair(Kind.FOCUS, "sun", "teal-950"),
          // The bar of a food that is on the plate.
          new Pair(Kind.DRAWN, "chosen", "lead-soft"),
          // The bar of a day with a few visits, and its edge.
          new Pair(Kind.DRAWN, "edge", "draw-lead-soft"),
          // A sentence that is being read aloud: its words, and its edge on what it may stand on.
          new Pair(Kind.ELSEWHERE, "text", "read"),
          new Pair(Kind.ELSEWHERE, "text-quiet", "read"),
          new Pair(Kind.ELSEWHERE, "lead", "read"),
          new Pair(Kind.ELSEWHERE, "on-caution", "read"),
          new Pair(Kind.ELSEWHERE, "on-ask-soft", "read"),
          new Pair(Kind.ELSEWHERE, "on-alarm-soft", "read"),
          new Pair(Kind.FOCUS, "read", "read-edge"),
          new Pair(Kind.FOCUS, "read-edge", "ground"),
          new Pair(Kind.FOCUS, "read-edge", "surface"),
          new Pair(Kind.FOCUS, "read-edge", "surface-sunk"),
          new Pair(Kind.FOCUS, "read-edge", "caution-soft"),
          new Pair(Kind.FOCUS, "read-edge", "ask-soft"),
          new Pair(Kind.FOCUS, "read-edge", "alarm-soft"),
          // The ring round a term or a number on a card.
          new Pair(Kind.FOCUS, "focus", "alarm-soft"),
          new Pair(Kind.FOCUS, "focus", "ask-soft"),
          new Pair(Kind.FOCUS, "focus", "caution-soft"));

  private final Map<Theme, Palette> palettes = Palette.all();

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static double contrast(Color one, Color other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private double contrast(Theme theme, String front, String ground) {
    Palette palette = Objects.requireNonNull(palettes.get(theme));
    return contrast(palette.color(front), palette.color(ground));
  }

  private List<String> tooClose(Theme theme, List<Pair> pairs) {
    return pairs.stream()
        .filter(pair -> contrast(theme, pair.front(), pair.ground()) < pair.kind().least(theme))
        .map(
            pair ->
                "%s on %s is %.2f, not %.0f (%s)"
                    .formatted(
                        pair.front(),
                        pair.ground(),
                        contrast(theme, pair.front(), pair.ground()),
                        pair.kind().least(theme),
                        pair.kind()))
        .toList();
  }

  @Test
  void contrastIsThatOfTheStandard() {
    assertThat(contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
    assertThat(contrast(Color.WHITE, Color.WHITE)).isEqualTo(1);
    assertThat(contrast(Color.web("#777777"), Color.WHITE)).isBetween(4.47, 4.49);
    assertThat(contrast(Theme.LIGHT, "text", "ground")).isBetween(14.75, 14.85);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void thePairsOfTheDesignAreFarEnoughApart(Theme theme) {
    assertThat(tooClose(theme, DESIGNED)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void thePairsOfTheStyleSheetAreFarEnoughApart(Theme theme) {
    assertThat(tooClose(theme, ADDED)).isEmpty();
  }

  @Test
  void everyColourOfWordsAndIconsStandsInAPair() throws IOException {
    Set<String> listed =
        Stream.concat(DESIGNED.stream(), ADDED.stream())
            .map(Pair::front)
            .collect(Collectors.toCollection(TreeSet::new));
    listed.addAll(Set.of("draw-paper-edge", "surface")); // the plate, which is drawn by shapes
    assertThat(used("-fx-text-fill|-fx-fill|-fx-icon-color")).isNotEmpty().isSubsetOf(listed);
  }

  @Test
  void everyFillOfTheStyleSheetIsTheGroundOrTheFrontOfAPair() throws IOException {
    Set<String> listed =
        Stream.concat(DESIGNED.stream(), ADDED.stream())
            .flatMap(pair -> Stream.of(pair.front(), pair.ground()))
            .collect(Collectors.toCollection(TreeSet::new));
    // Decoration that carries no meaning: hairlines, ledges, drawn panels, what dims the page.
    listed.addAll(
        Set.of(
            "edge-quiet",
            "lead-ledge",
            "ask-ledge",
            "panel-clay",
            "honey-500",
            "draw-paper-edge",
            "scrim-82",
            // What staff look for failing dots on.
            "white",
            "black",
            "test-red",
            "test-green",
            "test-blue"));
    assertThat(used("-fx-background-color|-fx-border-color|-fx-stroke"))
        .isNotEmpty()
        .isSubsetOf(listed);
  }

  /// The colours that the style sheets give to these properties.
  private static Set<String> used(String properties) throws IOException {
    Path folder = Path.of("src/main/resources/org/crampwise/ui/theme");
    String css =
        Files.readString(folder.resolve("controls.css"))
            + Files.readString(folder.resolve("staff.css"));
    Matcher declaration = Pattern.compile("(?:" + properties + "):([^;}]*)").matcher(css);
    Set<String> used = new TreeSet<>();
    while (declaration.find()) {
      Matcher name = Pattern.compile("-cw-([a-z0-9-]+)").matcher(declaration.group(1));
      while (name.find()) {
        used.add(name.group(1));
      }
    }
    return used;
  }
}
