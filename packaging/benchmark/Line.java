import java.util.Locale;
import java.util.Map;

/// One figure of the results.
///
/// @param value in `unit`
/// @param spread the least and the most of it, or what else belongs to it; empty for nothing
/// @param target the most it should be, or NaN where none is set
record Line(String what, double value, String unit, String spread, double target) {
  static Line of(String what, double value, String unit, String spread) {
    return new Line(what, value, unit, spread, Double.NaN);
  }

  /// The median of a series, with its least and most.
  static Line of(String what, Series series, String unit) {
    return of(
        what,
        series.median(),
        unit,
        number(series.least(), unit) + " to " + number(series.most(), unit));
  }

  Line target(double most) {
    return new Line(what, value, unit, spread, most);
  }

  String figure() {
    return with(value);
  }

  String wanted() {
    return Double.isNaN(target) ? "" : "at most " + with(target);
  }

  /// `met`, or by how much it is missed; empty without a target.
  String verdict() {
    if (Double.isNaN(target)) {
      return "";
    }
    return value <= target
        ? "met"
        : "missed by %s (%.0f %%)".formatted(with(value - target), 100 * (value - target) / target);
  }

  Map<String, Object> json() {
    Map<String, Object> map = Json.map("what", what, "value", value, "unit", unit);
    if (!spread.isEmpty()) {
      map.put("spread", spread);
    }
    if (!Double.isNaN(target)) {
      map.put("target", target);
      map.put("verdict", verdict());
    }
    return map;
  }

  private String with(double number) {
    return unit.equals("x") ? number(number, unit) + " x" : number(number, unit) + " " + unit;
  }

  private static String number(double value, String unit) {
    return String.format(Locale.ROOT, unit.equals("x") ? "%.2f" : "%,.0f", value);
  }
}
