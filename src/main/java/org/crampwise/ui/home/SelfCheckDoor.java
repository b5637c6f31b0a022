package org.crampwise.ui.home;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.Icon;
import org.crampwise.ui.control.PictureTile;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.selfcheck.CheckFlow;
import org.crampwise.ui.text.Library;

/// The way from Home into the self-check, or into the site's own questionnaire in its place.
///
/// @param flow reads the files when it is asked for; gives none when they can't be read
/// @param own the title of the site's own questionnaire, where one stands in its place
public record SelfCheckDoor(Supplier<Optional<CheckFlow>> flow, Optional<String> own) {
  private static final String ID = "home-self-check";

  /// What fits into the smallest tile.
  private static final int LONGEST_TITLE = 24;

  /// A tile with an icon.
  ///
  /// @param big whether there is room for large words and a second line
  Touchable tile(Library library, Bubbles bubbles, boolean big) {
    TouchButton tile = new TouchButton(ID, title(library), "checklist");
    if (big) {
      tile.getStyleClass().add("big");
      tile.setLine(line(library));
    }
    return opening(tile, library, bubbles);
  }

  /// Among tiles with pictures it has one too.
  ///
  /// @param panelWidth of the picture, in pixels
  Touchable picture(Library library, Bubbles bubbles, double panelWidth) {
    Icon icon = new Icon("checklist", "tile-icon");
    PictureTile tile =
        new PictureTile(
            ID, PictureTile.Form.FLAT, title(library), "", "mint", List.of(new StackPane(icon)));
    return opening(tile.panelSize(panelWidth), library, bubbles);
  }

  private Touchable opening(Touchable tile, Library library, Bubbles bubbles) {
    String name = own.filter(title -> !title.isEmpty()).orElseGet(() -> title(library));
    tile.setAccessibleText(name + ". " + line(library));
    tile.onAction(
        () ->
            flow.get()
                .ifPresentOrElse(
                    CheckFlow::open,
                    () ->
                        bubbles.reason(
                            library.text(own.isPresent() ? "own.broken" : "check.broken"), tile)));
    return tile;
  }

  /// A title too long for a tile stands on the first page alone.
  private String title(Library library) {
    return own.map(
            title ->
                title.isEmpty() || title.length() > LONGEST_TITLE
                    ? library.text("own.open")
                    : title)
        .orElseGet(() -> library.text("check.open"));
  }

  private String line(Library library) {
    return library.text(own.isPresent() ? "own.open.line" : "check.open.line");
  }
}
