package org.crampwise.content.drawing;

import java.util.List;
import java.util.Optional;

/// What a drawing is made of. Later shapes cover earlier ones.
public sealed interface Shape {
  Optional<String> id();

  Transform transform();

  /// A shape that can be seen.
  sealed interface Leaf extends Shape {
    Ink ink();

    /// Before its transform.
    Outline outline();
  }

  /// @param pivot the joint about which the group turns, in the coordinates of the enclosing figure
  record Group(
      Optional<String> id, Transform transform, Optional<Point> pivot, List<Shape> children)
      implements Shape {
    public Group {
      children = List.copyOf(children);
    }
  }

  record PathShape(Optional<String> id, Transform transform, Ink ink, Outline outline)
      implements Leaf {}

  record Ellipse(
      Optional<String> id, Transform transform, Ink ink, Point center, double rx, double ry)
      implements Leaf {
    @Override
    public Outline outline() {
      return Outline.ellipse(center.x(), center.y(), rx, ry);
    }
  }

  /// @param rx, ry radii of the corners; 0 for square ones
  record Rect(Optional<String> id, Transform transform, Ink ink, Box box, double rx, double ry)
      implements Leaf {
    @Override
    public Outline outline() {
      return Outline.rectangle(box.x(), box.y(), box.width(), box.height(), rx, ry);
    }
  }
}
