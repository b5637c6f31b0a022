package org.crampwise.content.drawing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a class in a drawing means: which role fills the shape, which role draws its line, how wide
/// and how dense.
///
/// @param name the class as written
/// @param width of the line, in the drawing's units
/// @param opacity from 0 to 1
public record Ink(
    String name, Optional<String> fill, Optional<String> line, double width, double opacity) {

  private static final Set<String> TONES =
      Set.of(
          "lead",
          "lead-deep",
          "lead-soft",
          "lead-pale",
          "lead-dark",
          "clay",
          "clay-deep",
          "clay-soft",
          "clay-dark",
          "honey",
          "honey-deep",
          "honey-soft",
          "ink",
          "paper",
          "paper-edge",
          "floor",
          "night",
          "fibre",
          "brow");

  /// The tone of the limb further away: one step darker, which some palettes already have.
  private static final Map<String, String> SHADES =
      Map.of(
          "lead-shade", "lead-deep",
          "lead-deep-shade", "lead-dark",
          "lead-soft-shade", "lead",
          "clay-shade", "clay-deep",
          "clay-deep-shade", "clay-dark",
          "clay-soft-shade", "clay",
          "honey-shade", "honey-deep",
          "honey-soft-shade", "honey",
          "paper-shade", "paper-edge");

  /// Liquids that are told apart by their colour alone, and so keep it in every theme.
  private static final Map<String, String> LIQUIDS =
      Map.of("straw", "honey-200", "amber", "honey-500", "cola", "clay-900");

  private static final Pattern PEOPLE =
      Pattern.compile("skin-[1-5](-shade|-warm)?|hair-(black|brown|grey|white|copper)");

  /// Empty where the class is none of the drawings'.
  public static Optional<Ink> of(String name) {
    if (name.equals("region")) {
      return Optional.of(new Ink(name, Optional.of("surface"), Optional.of("edge"), 4, 1));
    }
    if (name.equals("line-soft")) {
      return Optional.of(new Ink(name, Optional.empty(), Optional.of("draw-brow"), 3, 0.45));
    }
    if (name.startsWith("line-")) {
      String tone = name.substring("line-".length());
      return role(tone)
          .map(it -> new Ink(name, Optional.empty(), Optional.of(it), usualWidth(tone), 1));
    }
    return role(name).map(it -> new Ink(name, Optional.of(it), Optional.empty(), 0, 1));
  }

  /// Every role that a drawing may ask for; a theme has a colour for each.
  public static Set<String> roles() {
    Stream<String> skins =
        Stream.of("1", "2", "3", "4", "5")
            .flatMap(n -> Stream.of("", "-shade", "-warm").map(kind -> "skin-" + n + kind));
    Stream<String> hairs =
        Stream.of("black", "brown", "grey", "white", "copper").map(tone -> "hair-" + tone);
    return Stream.of(
            TONES.stream().map(tone -> "draw-" + tone),
            skins,
            hairs,
            LIQUIDS.values().stream(),
            Stream.of("surface", "edge"))
        .flatMap(it -> it)
        .collect(Collectors.toUnmodifiableSet());
  }

  Ink withWidth(double newWidth) {
    return new Ink(name, fill, line, newWidth, opacity);
  }

  private static double usualWidth(String tone) {
    return switch (tone) {
      case "ink" -> 3;
      case "brow" -> 3.4;
      case "floor" -> 8;
      case "lead", "lead-deep", "lead-soft", "clay", "honey", "paper" -> 6;
      default -> 5;
    };
  }

  private static Optional<String> role(String tone) {
    String known = SHADES.getOrDefault(tone, tone);
    if (TONES.contains(known)) {
      return Optional.of("draw-" + known);
    }
    if (LIQUIDS.containsKey(tone)) {
      return Optional.of(LIQUIDS.getOrDefault(tone, tone));
    }
    return PEOPLE.matcher(tone).matches() ? Optional.of(tone) : Optional.empty();
  }
}
