package org.crampwise.ui.keys;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import org.crampwise.ui.voice.Heard;
import org.crampwise.ui.voice.Heard.Kind;

/// What can be selected, in rows as they are seen: things side by side that follow each other.
final class ScanRows {
  private ScanRows() {}

  static List<List<Heard>> of(List<Heard> all) {
    List<List<Heard>> rows = new ArrayList<>();
    for (Heard heard : all) {
      if (!heard.kind().operable() || heard.kind() == Kind.NOTE) {
        continue;
      }
      if (!rows.isEmpty() && isBeside(rows.getLast().getLast(), heard)) {
        rows.getLast().add(heard);
      } else {
        rows.add(new ArrayList<>(List.of(heard)));
      }
    }
    return rows.stream().map(List::copyOf).toList();
  }

  /// Whether the middle of one lies within the height of the other.
  private static boolean isBeside(Heard one, Heard other) {
    Bounds a = one.node().localToScene(one.node().getLayoutBounds());
    Bounds b = other.node().localToScene(other.node().getLayoutBounds());
    return one.area() == other.area()
        && ((a.getCenterY() > b.getMinY() && a.getCenterY() < b.getMaxY())
            || (b.getCenterY() > a.getMinY() && b.getCenterY() < a.getMaxY()));
  }
}
