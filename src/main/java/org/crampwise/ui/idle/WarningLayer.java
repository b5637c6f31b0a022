package org.crampwise.ui.idle;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.crampwise.ui.frame.FocusRound;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Scale;

/// Lies over all that is shown, sheets too, while somebody is asked. Then everything is as it was,
/// and the keyboard where it was.
final class WarningLayer extends Pane {
  private final Supplier<Library> library;
  private final Supplier<Scale> scale;
  private Optional<WarningSheet> sheet = Optional.empty();
  private Optional<Node> opener = Optional.empty();

  /// @param scale of the whole glass, for this visitor
  WarningLayer(Supplier<Library> library, Supplier<Scale> scale) {
    this.library = library;
    this.scale = scale;
    setId("warning");
    getStyleClass().add("scrim");
    setManaged(false);
    setVisible(false);
    FocusRound.keepIn(this);
  }

  boolean isOpen() {
    return sheet.isPresent();
  }

  /// Asks, or asks anew after the page below was laid out anew.
  ///
  /// @param whole how many seconds the question stands
  void open(int whole, Runnable here, Runnable over) {
    if (!isOpen()) {
      opener = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
    }
    Scale glass = scale.get();
    WarningSheet asked = new WarningSheet(library.get(), glass, whole);
    asked.here().onAction(here);
    asked.over().onAction(over);
    asked.setManaged(false);
    resizeRelocate(0, 0, glass.width(), glass.height());
    getChildren().setAll(asked);
    setVisible(true);
    asked.lie(glass);
    asked.here().requestFocus();
    sheet = Optional.of(asked);
  }

  /// Shows how many seconds are left.
  void count(int left) {
    sheet.ifPresent(asked -> asked.count(left));
  }

  /// Whether this is the button that starts over, or lies in it.
  boolean startsOver(Object target) {
    return target instanceof Node node
        && sheet.filter(asked -> isIn(node, asked.over())).isPresent();
  }

  private static boolean isIn(Node node, Node outer) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up == outer) {
        return true;
      }
    }
    return false;
  }

  /// Goes away; the keyboard is where it was.
  void close() {
    setVisible(false);
    getChildren().clear();
    sheet = Optional.empty();
    opener.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    opener = Optional.empty();
  }
}
