package org.crampwise.content.drawing;

/// A rectangle in a drawing's own units.
public record Box(double x, double y, double width, double height) {
  /// Whether `other` lies within this box, or less than `slack` outside of it.
  public boolean contains(Box other, double slack) {
    return other.x >= x - slack
        && other.y >= y - slack
        && other.x + other.width <= x + width + slack
        && other.y + other.height <= y + height + slack;
  }

  public Box union(Box other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Box(
        left,
        top,
        Math.max(x + width, other.x + other.width) - left,
        Math.max(y + height, other.y + other.height) - top);
  }
}
