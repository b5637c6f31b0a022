package org.crampwise.handout;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Map;
import org.crampwise.content.drawing.Box;
import org.crampwise.content.drawing.Illustration;
import org.crampwise.content.drawing.Mark;
import org.crampwise.content.drawing.Outline;
import org.w3c.dom.Element;

/// Draws the pack's drawings on a page, as lines and areas and not as dots.
final class DrawingPainter implements FSObjectDrawer {
  /// The kind of object that is one of them.
  static final String TYPE = "drawing/crampwise";

  private final Stationery stationery;

  DrawingPainter(Stationery stationery) {
    this.stationery = stationery;
  }

  @Override
  public Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    stationery
        .drawings()
        .find(element.getAttribute("data"))
        .ifPresent(
            drawing ->
                device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) width / dotsPerPixel,
                    (float) height / dotsPerPixel,
                    graphics ->
                        paint(drawing, graphics, width / dotsPerPixel, height / dotsPerPixel)));
    return Map.of();
  }

  /// Whole and undistorted, in the middle of its room.
  private void paint(Illustration drawing, Graphics2D graphics, double width, double height) {
    Box box = drawing.viewBox();
    double scale = Math.min(width / box.width(), height / box.height());
    graphics.translate(
        (width - box.width() * scale) / 2 - box.x() * scale,
        (height - box.height() * scale) / 2 - box.y() * scale);
    graphics.scale(scale, scale);
    drawing.marks().forEach(mark -> paint(mark, graphics));
  }

  private void paint(Mark mark, Graphics2D graphics) {
    Path2D path = path(mark.outline());
    graphics.setComposite(
        AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) mark.ink().opacity()));
    mark.ink()
        .fill()
        .ifPresent(
            role -> {
              graphics.setColor(color(role));
              graphics.fill(path);
            });
    mark.ink()
        .line()
        .ifPresent(
            role -> {
              graphics.setColor(color(role));
              graphics.setStroke(
                  new BasicStroke(
                      (float) mark.ink().width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
              graphics.draw(path);
            });
  }

  private Color color(String role) {
    return new Color(stationery.colors().applyAsInt(role));
  }

  private static Path2D path(Outline outline) {
    Path2D path = new Path2D.Double();
    int at = 0;
    for (int i = 0; i < outline.commands().length(); i++) {
      char command = outline.commands().charAt(i);
      switch (command) {
        case 'M' -> path.moveTo(outline.coordinate(at), outline.coordinate(at + 1));
        case 'L' -> path.lineTo(outline.coordinate(at), outline.coordinate(at + 1));
        case 'C' ->
            path.curveTo(
                outline.coordinate(at),
                outline.coordinate(at + 1),
                outline.coordinate(at + 2),
                outline.coordinate(at + 3),
                outline.coordinate(at + 4),
                outline.coordinate(at + 5));
        default -> path.closePath();
      }
      at += Outline.taken(command);
    }
    return path;
  }
}
