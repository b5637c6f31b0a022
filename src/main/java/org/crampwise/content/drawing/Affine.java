package org.crampwise.content.drawing;

/// `x' = a x + c y + e`, `y' = b x + d y + f`: the six numbers of an SVG matrix.
record Affine(double a, double b, double c, double d, double e, double f) {
  static final Affine IDENTITY = new Affine(1, 0, 0, 1, 0, 0);

  /// This after `inner`: what stands inside a group is moved by the group last.
  Affine times(Affine inner) {
    return new Affine(
        a * inner.a + c * inner.b,
        b * inner.a + d * inner.b,
        a * inner.c + c * inner.d,
        b * inner.c + d * inner.d,
        a * inner.e + c * inner.f + e,
        b * inner.e + d * inner.f + f);
  }

  double x(double px, double py) {
    return a * px + c * py + e;
  }

  double y(double px, double py) {
    return b * px + d * py + f;
  }

  /// How much longer a line gets, on average over its directions.
  double stretch() {
    return Math.sqrt(Math.abs(a * d - b * c));
  }
}
