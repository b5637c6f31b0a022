import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Measurements of one thing.
record Series(double[] values) {
  static <T> Series of(List<T> measured, ToDoubleFunction<T> value) {
    return new Series(measured.stream().mapToDouble(value).toArray());
  }

  /// This divided by the other, round by round.
  Series per(Series other) {
    double[] ratios = new double[values.length];
    Arrays.setAll(ratios, i -> values[i] / other.values[i]);
    return new Series(ratios);
  }

  int count() {
    return values.length;
  }

  double least() {
    return Arrays.stream(values).min().orElse(Double.NaN);
  }

  double most() {
    return Arrays.stream(values).max().orElse(Double.NaN);
  }

  double median() {
    double[] sorted = sorted();
    int middle = sorted.length / 2;
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /// The smallest value that `percent` of all do not exceed.
  double percentile(double percent) {
    double[] sorted = sorted();
    int rank = (int) Math.ceil(percent / 100 * sorted.length);
    return sorted.length == 0 ? Double.NaN : sorted[Math.max(1, rank) - 1];
  }

  Map<String, Object> json() {
    return Json.map(
        "median",
        median(),
        "min",
        least(),
        "max",
        most(),
        "values",
        Arrays.stream(values).boxed().toList());
  }

  private double[] sorted() {
    return Arrays.stream(values).sorted().toArray();
  }
}
