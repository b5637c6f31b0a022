package org.crampwise.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.crampwise.session.Theme;

/// The colours of one theme by role, read from tokens.css, for what is drawn in code.
public final class Palette {
  private static final Pattern BLOCK = Pattern.compile("\\.([a-z-]+) \\{([^}]*)}");
  private static final Pattern TOKEN =
      Pattern.compile("-cw-([a-z0-9-]+): (#[0-9A-Fa-f]{6,8}|-cw-[a-z0-9-]+);");

  private final Map<String, Color> colors;

  private Palette(Map<String, Color> colors) {
    this.colors = Map.copyOf(colors);
  }

  /// The palettes of all themes.
  public static Map<Theme, Palette> all() {
    Map<String, Map<String, String>> blocks = blocks(tokens());
    Map<Theme, Palette> palettes = new EnumMap<>(Theme.class);
    for (Theme theme : Theme.values()) {
      Map<String, String> raw = new HashMap<>(block(blocks, "root"));
      raw.putAll(block(blocks, "theme-" + theme.id()));
      Map<String, Color> resolved = new HashMap<>();
      raw.keySet().forEach(role -> resolved.put(role, resolve(role, raw)));
      palettes.put(theme, new Palette(resolved));
    }
    return palettes;
  }

  /// The colour of a role or scale step such as `text`, `draw-clay`, `skin-2-shade`.
  ///
  /// @throws IllegalArgumentException for a name that tokens.css does not have
  public Color color(String role) {
    Color color = colors.get(role);
    if (color == null) {
      throw new IllegalArgumentException("tokens.css has no colour named " + role);
    }
    return color;
  }

  private static Map<String, Map<String, String>> blocks(String css) {
    Map<String, Map<String, String>> blocks = new HashMap<>();
    Matcher block = BLOCK.matcher(css);
    while (block.find()) {
      Map<String, String> tokens = new HashMap<>();
      Matcher token = TOKEN.matcher(block.group(2));
      while (token.find()) {
        tokens.put(token.group(1), token.group(2));
      }
      blocks.put(block.group(1), tokens);
    }
    return blocks;
  }

  private static Map<String, String> block(Map<String, Map<String, String>> blocks, String name) {
    return Objects.requireNonNull(blocks.get(name), () -> "tokens.css has no block ." + name);
  }

  private static Color resolve(String role, Map<String, String> raw) {
    String value = raw.get(role);
    if (value == null) {
      throw new IllegalStateException("tokens.css names " + role + " but does not define it");
    }
    return value.startsWith("#") ? Color.web(value) : resolve(value.substring(4), raw);
  }

  private static String tokens() {
    try (InputStream in =
        Objects.requireNonNull(Palette.class.getResourceAsStream("tokens.css"), "tokens.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
