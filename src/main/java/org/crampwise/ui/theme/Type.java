package org.crampwise.ui.theme;

import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Node;

/// The weights of type. Which font they are is up to the [Face] of the language.
public enum Type {
  REGULAR("type-regular"),
  SEMIBOLD("type-semibold"),
  BOLD("type-bold");

  private static final List<String> CLASSES =
      List.of(values()).stream().map(type -> type.styleClass).toList();

  private final String styleClass;

  Type(String styleClass) {
    this.styleClass = styleClass;
  }

  /// Makes the fonts of the first screen known to the toolkit; once, before the first scene.
  public static void load() {
    Application.setUserAgentStylesheet(Face.resource("base.css"));
    Face.INTER.load();
  }

  /// Sets a node in this weight at a size in pixels.
  public void set(Node node, double px) {
    node.getStyleClass().removeAll(CLASSES);
    node.getStyleClass().add(styleClass);
    node.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", px));
  }
}
