package org.crampwise.ui.control.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import org.crampwise.content.drawing.Box;
import org.crampwise.content.drawing.Illustration;
import org.crampwise.content.drawing.Ink;
import org.crampwise.content.drawing.Mark;

/// Shows one drawing in the colours of the theme that is on.
public final class DrawingView extends Sheet {
  /// How far a rounded line end may stand out of the view box before the drawing is clipped.
  static final double SLACK = 6;

  private final List<Part> parts = new ArrayList<>();
  private RoleColors colors;

  private record Part(Optional<String> id, Ink ink, SVGPath shape) {}

  public DrawingView(Illustration illustration, RoleColors colors) {
    this.colors = colors;
    setIllustration(illustration);
  }

  /// Shows another drawing; its title becomes the text alternative.
  public void setIllustration(Illustration illustration) {
    parts.clear();
    Box extent = illustration.viewBox();
    for (Mark mark : illustration.marks()) {
      SVGPath shape = new SVGPath();
      shape.setContent(mark.outline().pathData());
      Inks.prepare(shape, mark.ink());
      Inks.paint(shape, mark.ink(), colors);
      parts.add(new Part(mark.id(), mark.ink(), shape));
      extent = extent.union(mark.outline().bounds());
    }
    setAlternative(illustration.title());
    boolean overflows = !illustration.viewBox().contains(extent, SLACK);
    show(illustration.viewBox(), parts.stream().map(Part::shape).toList(), overflows);
  }

  /// Takes the colours of another theme.
  public void recolor(RoleColors newColors) {
    colors = newColors;
    parts.forEach(part -> Inks.paint(part.shape(), part.ink(), newColors));
  }

  /// The shape with this id, for whoever wants to paint or hit it (the parts of the body picture).
  /// The view and its shapes let the mouse through until told otherwise.
  public Optional<Shape> part(String id) {
    return parts.stream()
        .filter(part -> part.id().equals(Optional.of(id)))
        .<Shape>map(Part::shape)
        .findFirst();
  }
}
