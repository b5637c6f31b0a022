package org.crampwise.ui.control;

import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What a node does that is no button and yet can be selected: a word with a bubble, the bubble
/// itself.
public final class Activation {
  private Activation() {}

  /// From now on, Enter and the space bar on a node do this, and so does [#fire].
  public static void on(Node node, Runnable action) {
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            action.run();
          }
        });
    node.addEventHandler(
        ActionEvent.ACTION,
        event -> {
          event.consume();
          action.run();
        });
  }

  /// Does it, without a key that others would take for the visitor's.
  public static void fire(Node node) {
    Event.fireEvent(node, new ActionEvent(node, node));
  }
}
