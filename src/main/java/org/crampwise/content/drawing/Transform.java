package org.crampwise.content.drawing;

/// Where a group or shape stands: scaled, then turned, then moved, as in `translate(x y)
/// rotate(deg) scale(x y)`.
///
/// @param degrees clockwise as seen on the screen
public record Transform(Point move, double degrees, double scaleX, double scaleY) {
  public static final Transform NONE = new Transform(Point.ZERO, 0, 1, 1);

  /// A turn about a point, as in `rotate(deg x y)`.
  static Transform turnAbout(double degrees, Point about) {
    Point moved = about.minus(about.turned(Math.toRadians(degrees)));
    return new Transform(moved, degrees, 1, 1);
  }

  Affine matrix() {
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    return new Affine(cos * scaleX, sin * scaleX, -sin * scaleY, cos * scaleY, move.x(), move.y());
  }
}
