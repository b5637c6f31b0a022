package org.crampwise.ui.audit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ToggleButton;
import org.crampwise.ui.rest.RestPage;
import org.crampwise.ui.voice.Heard;

/// Goes with Tab from the first thing that can be operated on a page to the last, and compares the
/// way with what is read.
final class FocusWalk {
  private FocusWalk() {}

  static List<String> faults(Scene scene, List<Heard> heard) {
    List<Node> read =
        heard.stream()
            .filter(it -> it.kind().operable())
            .map(Heard::node)
            .filter(FocusWalk::isStop)
            .toList();
    if (read.isEmpty() && scene.getRoot().lookup("." + RestPage.STYLE) == null) {
      return List.of("the keyboard can operate nothing here");
    }
    List<Node> walked = read.isEmpty() ? List.of() : walk(scene, read.getFirst(), read.size());
    for (int i = 0; i < read.size(); i++) {
      if (i >= walked.size() || walked.get(i) != read.get(i)) {
        String came = i < walked.size() ? String.valueOf(walked.get(i).getId()) : "nowhere";
        return List.of("Tab comes to %s, read is %s".formatted(came, read.get(i).getId()));
      }
    }
    return List.of();
  }

  /// Of a row of toggles that belong together Tab stops at the one that is down; the arrow keys go
  /// to the others.
  private static boolean isStop(Node node) {
    return !(node instanceof ToggleButton toggle)
        || toggle.getToggleGroup() == null
        || toggle.isSelected();
  }

  private static List<Node> walk(Scene scene, Node first, int most) {
    List<Node> walked = new ArrayList<>();
    first.requestFocus();
    for (Node at = scene.getFocusOwner();
        at != null && walked.size() < most && !walked.contains(at);
        at = scene.getFocusOwner()) {
      walked.add(at);
      at.requestFocusTraversal(TraversalDirection.NEXT);
    }
    return walked;
  }
}
