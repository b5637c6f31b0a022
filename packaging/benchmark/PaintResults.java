import java.util.Locale;
import java.util.Optional;

/// Puts the first paints of several programs into the results.
final class PaintResults {
  static final String STABLE = "First screen stands (start to the last change)";
  static final String MEMORY = "Memory (proportional set size of the process tree)";
  private static final double INTERACTIVE_MS = 1000;
  private static final double OF_CHROMIUM = 1;
  private static final double OF_BARE = 1.4;
  private static final double MEMORY_OF_CHROMIUM = 0.6;

  private final Race race;
  private final Results results;

  PaintResults(Race race, Results results) {
    this.race = race;
    this.results = results;
  }

  /// @param ours among the contenders
  void add(Contender ours, Optional<Contender> chromium, Contender bare) {
    for (Contender each : race.contenders()) {
      Line line = Line.of(each.label(), race.stable(each), "ms");
      results.add(STABLE, each.equals(ours) ? line.target(INTERACTIVE_MS) : line);
    }
    chromium.ifPresent(
        other ->
            results.add(
                STABLE,
                ratio(ours, other, race.stable(ours), race.stable(other)).target(OF_CHROMIUM)));
    results.add(STABLE, ratio(ours, bare, race.stable(ours), race.stable(bare)).target(OF_BARE));
    for (Contender each : race.contenders()) {
      results.add(
          "First paint (over 5 % of the pixels)", Line.of(each.label(), race.paint(each), "ms"));
    }
    for (Contender each : race.contenders()) {
      results.add(
          "Processor time until the first screen stands",
          Line.of(each.label(), race.cpu(each), "ms"));
    }
    for (Contender each : race.contenders()) {
      results.add(MEMORY, Line.of(each.label() + ", first screen", race.memory(each), "MB"));
      results.detail(
          each.id(),
          Json.map(
              "paintMs", race.paint(each).json(),
              "stableMs", race.stable(each).json(),
              "cpuMs", race.cpu(each).json(),
              "memoryMb", race.memory(each).json(),
              "longestGapMs", race.gap(each).json()));
    }
  }

  /// What the program needs once it has shown what the walk passes.
  void addMemoryAfter(String walk, double megabytes, Optional<Contender> chromium) {
    results.add(MEMORY, Line.of("Crampwise, after " + walk, megabytes, "MB", ""));
    chromium.ifPresent(
        other ->
            results.add(
                MEMORY,
                Line.of(
                        "the same / " + other.label(),
                        megabytes / race.memory(other).median(),
                        "x",
                        "")
                    .target(MEMORY_OF_CHROMIUM)));
  }

  private static Line ratio(Contender a, Contender b, Series ours, Series theirs) {
    Series rounds = ours.per(theirs);
    return Line.of(
        a.label() + " / " + b.label(),
        ours.median() / theirs.median(),
        "x",
        String.format(
            Locale.ROOT,
            "by round %.2f (%.2f to %.2f)",
            rounds.median(),
            rounds.least(),
            rounds.most()));
  }
}
