import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Several programs started in turn, so that whatever else the machine does troubles all alike.
final class Race {
  private final Map<Contender, List<FirstPaint>> runs = new LinkedHashMap<>();

  /// Runs one round to warm up and `rounds` that count.
  Race(List<Contender> contenders, int rounds, Children children, VirtualScreen screen) {
    contenders.forEach(each -> runs.put(each, new ArrayList<>()));
    for (int round = 0; round <= rounds; round++) {
      for (Contender each : contenders) {
        FirstPaint run = FirstPaint.of(each, children, screen);
        if (round > 0) {
          runs.get(each).add(run);
        }
        System.out.printf(
            Locale.ROOT,
            "%-7s %-24s paint %5.0f ms  stable %5.0f ms  cpu %5.0f ms  memory %4.0f MB"
                + "  (longest time between two looks %.0f ms)%n",
            round == 0 ? "warm-up" : round + "/" + rounds,
            each.label(),
            run.paintMs(),
            run.stableMs(),
            run.cpuMs(),
            run.megabytes(),
            run.gapMs());
      }
    }
  }

  Series paint(Contender contender) {
    return Series.of(runs.get(contender), FirstPaint::paintMs);
  }

  Series stable(Contender contender) {
    return Series.of(runs.get(contender), FirstPaint::stableMs);
  }

  Series cpu(Contender contender) {
    return Series.of(runs.get(contender), FirstPaint::cpuMs);
  }

  Series memory(Contender contender) {
    return Series.of(runs.get(contender), FirstPaint::megabytes);
  }

  Series gap(Contender contender) {
    return Series.of(runs.get(contender), FirstPaint::gapMs);
  }

  List<Contender> contenders() {
    return List.copyOf(runs.keySet());
  }
}
