import java.util.Locale;

/// The fibres behind the words of the first tile, by the formula of `ui.control.Fibres`.
final class Fibre {
  private static final int FIBRES = 8;
  private static final int POINTS = 96;
  private static final double KNOT = 0.3;
  private static final double SPREAD = 0.2;
  private static final double WILD = 0.6;

  private Fibre() {}

  static String lines(double width, double top, double height) {
    double row = height / FIBRES;
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < FIBRES; i++) {
      lines.append("<polyline class=\"fibres\" points=\"");
      for (int k = 0; k <= POINTS; k++) {
        double t = (double) k / POINTS;
        double near = Math.exp(-Math.pow((t - KNOT) / SPREAD, 2));
        double u = i - (FIBRES - 1) / 2.0;
        double y =
            height / 2
                + u * row * (1 - 0.62 * near)
                + WILD * row * near * Math.sin(t * 46 + i * 1.9)
                + 0.28 * row * Math.sin(t * 5 + 0.35 * i);
        lines.append(String.format(Locale.ROOT, "%.1f,%.1f ", t * width, top + y));
      }
      lines.append(String.format(Locale.ROOT, "\" stroke-width=\"%.1f\"/>", row * 0.26));
    }
    return lines.toString();
  }
}
