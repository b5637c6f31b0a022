package org.crampwise.app;

/// Many visits, and whether the last leaves no more behind than an early one.
final class Soak {
  /// What is made once and kept has been made by then.
  private static final int SETTLED = 100;

  private static final int REPORTS = 10;

  /// The live heap may have grown by this, in bytes.
  private static final long HEAP_GROWTH = 2_000_000;

  private final Terminal terminal;
  private final int sessions;

  Soak(Terminal terminal, int sessions) {
    this.terminal = terminal;
    this.sessions = sessions;
  }

  /// @return the exit status
  int run(Visits visits) {
    Footprint settled = Footprint.now();
    Footprint last = settled;
    for (int session = 1; session <= sessions; session++) {
      visits.one();
      boolean early = session == Math.min(SETTLED, sessions);
      if (early || session % Math.max(1, sessions / REPORTS) == 0) {
        last = Footprint.now();
        settled = early ? last : settled;
        terminal.say("After session " + session + ": " + last);
      }
    }
    return judge(settled, last, visits.touches());
  }

  private int judge(Footprint settled, Footprint last, long touches) {
    if (sessions <= SETTLED) {
      return ExitStatus.DONE;
    }
    boolean kept =
        last.heap() > settled.heap() + HEAP_GROWTH
            || last.threads() > settled.threads()
            || last.handles() > settled.handles();
    terminal.say(
        "%d sessions, %d touches. Since session %d: %s."
            .formatted(
                sessions,
                touches,
                SETTLED,
                kept ? "MORE IS HELD THAN BEFORE" : "nothing was left behind"));
    return kept ? ExitStatus.FAILED : ExitStatus.DONE;
  }
}
