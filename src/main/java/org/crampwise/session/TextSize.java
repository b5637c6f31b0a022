package org.crampwise.session;

/// The four steps of text size, as factors of the site's default.
public enum TextSize {
  NORMAL(1),
  LARGE(1.33),
  LARGER(1.52),
  LARGEST(1.88);

  private final double factor;

  TextSize(double factor) {
    this.factor = factor;
  }

  public double factor() {
    return factor;
  }

  /// 1 for the default, 4 for the largest.
  public int step() {
    return ordinal() + 1;
  }
}
