package org.crampwise.content.drawing;

import java.util.ArrayList;
import java.util.List;

/// A drawing.
///
/// @param name the file's name without `.svg`
/// @param title what it shows, in one sentence: the text alternative where a page gives no other
/// @param viewBox what is seen of it
public record Illustration(String name, String title, Box viewBox, Shape.Group root) {

  /// Its shapes from back to front.
  public List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    flatten(root, Affine.IDENTITY, marks);
    return List.copyOf(marks);
  }

  private static void flatten(Shape shape, Affine outer, List<Mark> marks) {
    Affine matrix =
        shape.transform().equals(Transform.NONE) ? outer : outer.times(shape.transform().matrix());
    switch (shape) {
      case Shape.Group group -> group.children().forEach(it -> flatten(it, matrix, marks));
      case Shape.Leaf leaf -> {
        Ink ink = leaf.ink().withWidth(leaf.ink().width() * matrix.stretch());
        marks.add(new Mark(leaf.id(), ink, leaf.outline().moved(matrix)));
      }
    }
  }
}
