import java.util.Locale;

/// Puts the taps of a walk into the results.
final class TapResults {
  static final String TURNS = "Tap to the next screen painted";
  private static final double P95_MS = 50;
  private static final double P99_MS = 100;
  private static final int WORST = 8;

  private final Taps taps;
  private final Results results;

  TapResults(Taps taps, Results results) {
    this.taps = taps;
    this.results = results;
  }

  void add() {
    turns("all", 0);
    turns("first visit", 1);
    turns("second visit", 2);
    for (Tap tap : taps.worst(WORST)) {
      results.add(
          "The slowest changes of screen",
          Line.of(
              tap.change(),
              tap.paintedMs(),
              "ms",
              String.format(
                  Locale.ROOT, "visit %d, first pixel %.0f ms", tap.round(), tap.firstMs())));
    }
    Series touches = taps.painted(Tap.Kind.ON_PAGE, 0);
    String count = touches.count() + " taps";
    String section = "Tap to painted on the same screen (answers, bubbles, sheets, foods)";
    results.add(section, Line.of("median", touches.median(), "ms", count));
    results.add(section, Line.of("95th percentile", touches.percentile(95), "ms", ""));
    results.add(section, Line.of("99th percentile", touches.percentile(99), "ms", ""));
    results.add(section, Line.of("worst", touches.most(), "ms", ""));
    results.detail("longestGapMsOfTaps", taps.gapMs());
    results.detail(
        "taps",
        taps.taps().stream()
            .map(
                tap ->
                    Json.map(
                        "change", tap.change(),
                        "kind", tap.kind().name(),
                        "round", tap.round(),
                        "firstMs", tap.firstMs(),
                        "paintedMs", tap.paintedMs()))
            .toList());
  }

  private void turns(String which, int round) {
    Series painted = taps.painted(Tap.Kind.TURN, round);
    Series first = taps.first(Tap.Kind.TURN, round);
    results.add(
        TURNS,
        Line.of(
            which + ", median",
            painted.median(),
            "ms",
            String.format(
                Locale.ROOT, "%d changes; first pixel %.0f ms", painted.count(), first.median())));
    results.add(TURNS, percentile(which, painted, 95).target(P95_MS));
    results.add(TURNS, percentile(which, painted, 99).target(P99_MS));
    results.add(TURNS, Line.of(which + ", worst", painted.most(), "ms", ""));
  }

  private static Line percentile(String which, Series series, int percent) {
    return Line.of(
        "%s, %dth percentile".formatted(which, percent), series.percentile(percent), "ms", "");
  }
}
