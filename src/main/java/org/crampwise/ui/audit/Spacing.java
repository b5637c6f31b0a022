package org.crampwise.ui.audit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.theme.Scale;
import org.crampwise.ui.voice.Heard;

/// Looks for targets so near to each other that a shaky finger meets the wrong one.
final class Spacing {
  private static final double SLACK_PX = 1.5;

  private Spacing() {}

  static List<String> faults(List<Heard> heard, Scale scale, Measures measures) {
    List<Heard> targets = heard.stream().filter(it -> it.node() instanceof Touchable).toList();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      for (int j = i + 1; j < targets.size(); j++) {
        double gap = gap(targets.get(i).node(), targets.get(j).node());
        if (gap < measures.apart() - SLACK_PX) {
          faults.add(
              "%.1f mm between %s and %s"
                  .formatted(
                      gap / scale.pxPerMm(),
                      AccessAudit.describe(targets.get(i)),
                      AccessAudit.describe(targets.get(j))));
        }
      }
    }
    return faults;
  }

  /// In pixels, along the axis on which they are further apart; less than 0 where they overlap.
  private static double gap(Node one, Node other) {
    Bounds a = one.localToScene(one.getLayoutBounds());
    Bounds b = other.localToScene(other.getLayoutBounds());
    double across = Math.max(a.getMinX(), b.getMinX()) - Math.min(a.getMaxX(), b.getMaxX());
    double down = Math.max(a.getMinY(), b.getMinY()) - Math.min(a.getMaxY(), b.getMaxY());
    return Math.max(across, down);
  }
}
