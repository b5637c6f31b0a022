package org.crampwise.ui.home;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.crampwise.content.Group;
import org.crampwise.content.drawing.Box;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.control.drawing.DrawingView;
import org.crampwise.ui.theme.Look;

/// The pictures on the four group tiles.
final class GroupPictures {
  private GroupPictures() {}

  /// The panel's colour.
  static String panel(Group group) {
    return switch (group) {
      case VITAMINS -> "mint";
      case EVERYDAY -> "honey";
      case HEALTH -> "clay";
      case RELIEF -> "night";
    };
  }

  /// The one that stands for the group where there is room for one.
  static String first(Group group) {
    return switch (group) {
      case VITAMINS -> "spinach";
      case EVERYDAY -> "overuse-runner";
      case HEALTH -> "ask-pharmacist";
      case RELIEF -> "night-cramp";
    };
  }

  /// The pictures, left to right; where there is little room only the first.
  static List<Node> of(Group group, Typesetter typesetter, Look look) {
    List<String> names =
        switch (group) {
          case VITAMINS -> List.of("spinach", "sun", "fish");
          case EVERYDAY -> List.of("overuse-runner", "water", "topic-ageing");
          case HEALTH -> List.of(look.compact() ? "topic-medicines" : "ask-pharmacist");
          case RELIEF -> List.of(look.compact() ? "stretch-calf-2" : "night-cramp");
        };
    List<String> shown = look.compact() || look.narrow() ? names.subList(0, 1) : ordered(names);
    List<Node> pictures = new ArrayList<>();
    for (String name : shown) {
      typesetter
          .drawing(name)
          .ifPresent(view -> pictures.add(stand(view, group, names.size() > 1, look)));
    }
    return pictures;
  }

  /// The first in the middle.
  private static List<String> ordered(List<String> names) {
    return names.size() == 3 ? List.of(names.get(1), names.get(0), names.get(2)) : names;
  }

  private static Node stand(DrawingView view, Group group, boolean several, Look look) {
    boolean floor = group == Group.HEALTH || group == Group.RELIEF;
    view.setAlignment(floor && !look.compact() && !look.narrow() ? Pos.BOTTOM_CENTER : Pos.CENTER);
    if (!look.compact() && !look.narrow()) {
      switch (group) {
        case HEALTH -> view.setCrop(new Box(-140, 14, 1060, 440));
        case RELIEF -> view.setCrop(new Box(0, 22, 760, 458));
        case VITAMINS, EVERYDAY -> {}
      }
    }
    view.setMinSize(0, 0);
    StackPane box = new StackPane(view);
    box.setPadding(
        floor
            ? new Insets(look.em(0.4), 0, 0, 0)
            : new Insets(look.em(several ? 0.6 : 0.3), look.em(0.3), look.em(0.5), look.em(0.3)));
    return box;
  }
}
