package org.crampwise.content.drawing;

/// A place in a drawing, in its own units; y grows downwards.
public record Point(double x, double y) {
  static final Point ZERO = new Point(0, 0);

  Point plus(Point other) {
    return new Point(x + other.x, y + other.y);
  }

  Point minus(Point other) {
    return new Point(x - other.x, y - other.y);
  }

  Point towards(Point other, double t) {
    return new Point(x + (other.x - x) * t, y + (other.y - y) * t);
  }

  /// Turned about the origin, clockwise as seen on the screen.
  Point turned(double radians) {
    double cos = Math.cos(radians);
    double sin = Math.sin(radians);
    return new Point(x * cos - y * sin, x * sin + y * cos);
  }
}
