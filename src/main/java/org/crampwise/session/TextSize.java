package org.crampwise.session;

/// The four steps of text size, as factors of the site's default.
public enum TextSize {
  NORMAL(1, 1),
  LARGE(2, 1.33),
  LARGER(3, 1.52),
  LARGEST(4, 1.88);

  private final int step;
  private final double factor;

  TextSize(int step, double factor) {
    this.step = step;
    this.factor = factor;
  }

  public double factor() {
    return factor;
  }

  /// 1 for the default, 4 for the largest.
  public int step() {
    return step;
  }

  /// The size of a step from 1 to 4.
  ///
  /// @throws IllegalArgumentException for another step
  public static TextSize of(int step) {
    for (TextSize size : values()) {
      if (size.step == step) {
        return size;
      }
    }
    throw new IllegalArgumentException("no text step " + step);
  }
}
