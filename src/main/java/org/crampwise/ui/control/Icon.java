package org.crampwise.ui.control;

import java.util.Set;
import javafx.beans.property.StringProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line icon as large as its font: `-fx-font-size: 1.5em` makes it one and a half em. Never
/// alone: words stand beside it, so it is silent to a reader.
public final class Icon extends Label {
  private static final Set<String> ALONG =
      Set.of("back", "next", "previous", "undo", "list", "checklist", "delete", "sort");

  private final FontIcon glyph = new FontIcon();

  public Icon() {
    getStyleClass().setAll("icon");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setAccessibleRole(AccessibleRole.NODE);
    glyph.getStyleClass().add("glyph");
    glyph.setAccessibleRole(AccessibleRole.NODE);
    setGraphic(glyph);
    setMouseTransparent(true);
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    effectiveNodeOrientationProperty().subscribe(this::turn);
    fontProperty().subscribe(font -> glyph.setIconSize((int) Math.round(font.getSize())));
  }

  /// An icon by its name in [Icons], such as `back`.
  public Icon(String name, String... styleClasses) {
    this();
    setName(name);
    getStyleClass().addAll(styleClasses);
  }

  private final StringProperty name =
      new javafx.beans.property.SimpleStringProperty(this, "name", "");

  public String getName() {
    return name.get();
  }

  public void setName(String value) {
    name.set(value);
    glyph.setIconCode(Icons.of(value));
    turn();
  }

  /// What points along the line of reading points the other way where that runs from the right;
  /// letters, which a glyph is, are not mirrored by themselves.
  private void turn() {
    boolean turned =
        getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT && ALONG.contains(getName());
    glyph.setScaleX(turned ? -1 : 1);
  }

  public StringProperty nameProperty() {
    return name;
  }
}
