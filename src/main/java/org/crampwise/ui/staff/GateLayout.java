package org.crampwise.ui.staff;

import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.ui.control.KeyPad;
import org.crampwise.ui.theme.Look;
import org.crampwise.ui.theme.Scale;

/// Where things stand on the gate: words beside the keys, or above them where the page is high;
/// there the keys are near the hand.
///
/// @param pad takes the keys
/// @param leave the way back
record GateLayout(StackPane page, Node words, StackPane pad, Node leave) {
  /// What staff read is as large as the bar, whatever a visitor has chosen.
  static Look look(Look visitors) {
    Scale theirs = visitors.scale();
    double em = theirs.barEm();
    return new Look(
        new Scale(theirs.width(), theirs.height(), theirs.pxPerMm(), em, em),
        visitors.width(),
        visitors.height(),
        visitors.palette(),
        visitors.still());
  }

  /// @param takes whether a PIN can be typed
  void lay(Look look, KeyPad keys, boolean takes) {
    // As on a telephone, whichever way is read.
    pad.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    double gap = look.em(look.compact() ? 0.6 : 1.5);
    double edge = look.em(look.compact() ? 0.8 : 2);
    page.getChildren()
        .setAll(look.portrait() ? high(look, keys, gap, edge) : wide(look, keys, takes, gap, edge));
  }

  private VBox high(Look look, KeyPad keys, double gap, double edge) {
    pad.getChildren().setAll(keys.lay(look.width() - 2 * edge, look.height() * 0.5));
    VBox all = new VBox(gap, space(), words, pad, leave);
    all.setPadding(new Insets(edge));
    return all;
  }

  private HBox wide(Look look, KeyPad keys, boolean takes, double gap, double edge) {
    double width = look.width() - 2 * edge;
    VBox left = new VBox(gap, words, space(), leave);
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox all = new HBox(2 * edge, left);
    if (takes) {
      double half = width * 0.5;
      double height = look.height() - 2 * edge;
      pad.getChildren().setAll(keys.lay(half, height));
      pad.setMinWidth(keys.width(half));
      all.getChildren().add(pad);
      all.setMaxHeight(keys.height(height));
    }
    all.setMaxWidth(Math.min(width, look.em(52)));
    StackPane.setMargin(all, new Insets(edge));
    return all;
  }

  private static Region space() {
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    return space;
  }
}
