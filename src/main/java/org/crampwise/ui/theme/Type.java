package org.crampwise.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.text.Font;

/// The fonts. Inter has three weights here; SemiBold stands where the design says Medium to 650.
public enum Type {
  REGULAR("Inter", "Inter-Regular.otf"),
  SEMIBOLD("Inter SemiBold", "Inter-SemiBold.otf"),
  BOLD("Inter", "Inter-Bold.otf");

  private static final double LOAD_SIZE = 12;
  private static final String BASE =
      Objects.requireNonNull(Type.class.getResource("base.css")).toExternalForm();

  private final String family;
  private final String file;

  Type(String family, String file) {
    this.family = family;
    this.file = file;
  }

  /// Makes Inter known to the toolkit; once, before the first scene.
  public static void load() {
    Application.setUserAgentStylesheet(BASE);
    for (Type type : List.of(values())) {
      try (InputStream in =
          Objects.requireNonNull(Type.class.getResourceAsStream("fonts/" + type.file), type.file)) {
        Objects.requireNonNull(Font.loadFont(in, LOAD_SIZE), type.file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// This weight at a size in pixels, as an inline style: what stands in a style sheet of an
  /// ancestor would win over a font set by code.
  public String style(double px) {
    return String.format(
        Locale.ROOT,
        "-fx-font-family: \"%s\"; -fx-font-weight: %s; -fx-font-size: %.2fpx;",
        family,
        this == BOLD ? "bold" : "normal",
        px);
  }
}
