package org.crampwise.content.drawing;

/// Where a limb stands in one pose: its joint and its turn, in the coordinates its shapes are
/// written in.
///
/// @param turn in radians, against the first pose
record Rest(Point joint, double turn) {
  static final Rest DRAWING = new Rest(Point.ZERO, 0);

  /// A place seen from the limb.
  Point local(Point place) {
    return place.minus(joint).turned(-turn);
  }

  Outline local(Outline outline) {
    double cos = Math.cos(turn);
    double sin = Math.sin(turn);
    double x = joint.x();
    double y = joint.y();
    return outline.moved(new Affine(cos, -sin, sin, cos, -cos * x - sin * y, sin * x - cos * y));
  }
}
