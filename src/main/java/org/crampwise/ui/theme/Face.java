package org.crampwise.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.text.Font;

/// The fonts that texts are set in. One for a whole language: where the toolkit takes single
/// letters from another font, it sets what is written from right to left in the wrong order.
public enum Face {
  /// What the design is drawn in. SemiBold stands where it says Medium to 650.
  INTER,

  /// For scripts that Inter has no letters of. It has two weights.
  DEJAVU;

  private static final Set<UnicodeScript> OF_INTER =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED);

  private static final Map<Face, String> SHEETS = new ConcurrentHashMap<>();
  private static final double LOAD_SIZE = 12;

  /// Where the packaged program has them as files.
  private static final Path INSTALLED = Path.of(System.getProperty("java.home"), "lib", "fonts");

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern FAMILY =
      Pattern.compile("-fx-font-family: \"(Inter(?: SemiBold)?)\"");
  private static final Pattern WEIGHT = Pattern.compile("-fx-font-weight: (\\w+)");

  /// The face of a language, by its own name.
  public static Face of(String languageName) {
    return languageName.codePoints().mapToObj(UnicodeScript::of).allMatch(OF_INTER::contains)
        ? INTER
        : DEJAVU;
  }

  /// Makes it known to the toolkit. On the toolkit's thread.
  public void load() {
    files().forEach(file -> load(file, INSTALLED));
  }

  /// @param installed a folder that may have the file itself: from a resource the toolkit copies it
  ///   into the temporary folder first, and a program that is killed leaves the copy there
  static void load(String file, Path installed) {
    Path own = installed.resolve(file);
    if (Files.isReadable(own) && Font.loadFont(own.toUri().toString(), LOAD_SIZE) != null) {
      return;
    }
    try (InputStream in = open(file)) {
      Objects.requireNonNull(Font.loadFont(in, LOAD_SIZE), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Its files, to be read.
  public List<String> files() {
    return switch (this) {
      case INTER -> List.of("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf");
      case DEJAVU -> List.of("DejaVuSans.ttf", "DejaVuSans-Bold.ttf");
    };
  }

  /// One of its files.
  public static InputStream open(String file) {
    return Objects.requireNonNull(Face.class.getResourceAsStream("fonts/" + file), file);
  }

  /// A style sheet that sets in this face what `controls.css` sets in Inter; empty for Inter. It
  /// belongs on the node above all that is written in the language.
  public Optional<String> sheet() {
    return this == INTER ? Optional.empty() : Optional.of(own());
  }

  /// A style sheet for a part of the page that is written in another language than the rest; empty
  /// where both have one face.
  ///
  /// @param round the face of the rest
  public Optional<String> within(Face round) {
    return this == round ? Optional.empty() : Optional.of(own());
  }

  /// Its sheet, written when it is first asked for: every part of a page in another language asks.
  private String own() {
    return SHEETS.computeIfAbsent(this, face -> data(face.rules()));
  }

  private static String data(String rules) {
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
  }

  private String rules() {
    try (InputStream in = Objects.requireNonNull(Face.class.getResourceAsStream("controls.css"))) {
      return fonts(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a sheet written for Inter says of fonts, for this face.
  String fonts(String sheet) {
    StringBuilder rules = new StringBuilder();
    Matcher rule = RULE.matcher(COMMENT.matcher(sheet).replaceAll(""));
    while (rule.find()) {
      Matcher family = FAMILY.matcher(rule.group(2));
      if (family.find()) {
        Matcher weight = WEIGHT.matcher(rule.group(2));
        String own = weight.find() ? weight.group(1) : "normal";
        rules
            .append(rule.group(1).strip())
            .append(" { -fx-font-family: \"")
            .append(this == INTER ? family.group(1) : "DejaVu Sans")
            .append("\"; -fx-font-weight: ")
            .append(this == INTER || family.group(1).equals("Inter") ? own : "bold")
            .append("; }\n");
      }
    }
    return rules.toString();
  }

  static String resource(String name) {
    return Objects.requireNonNull(Face.class.getResource(name), name).toExternalForm();
  }
}
