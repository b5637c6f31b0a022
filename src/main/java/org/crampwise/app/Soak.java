package org.crampwise.app;

import java.util.List;
import java.util.Optional;

/// Many visits, and whether the last ones leave no more behind than early ones.
final class Soak {
  /// What is made once and kept has been made by then.
  private static final int SETTLED = 100;

  /// The toolkit remembers how texts were laid out, and forgets it all when that has come to two
  /// million bytes, after seventy visits or so: the least during so many counts.
  private static final int SPAN = 80;

  /// It grows slowly: one look after so many visits will do.
  private static final int EVERY = 4;

  private static final int REPORTS = 10;

  /// The live heap may have grown by this, in bytes: the toolkit keeps the styles of each kind of
  /// page once chance has led there.
  private static final long HEAP_GROWTH = 2_000_000;

  private final Terminal terminal;
  private final int sessions;
  private Optional<Footprint> early = Optional.empty();
  private Optional<Footprint> late = Optional.empty();

  Soak(Terminal terminal, int sessions) {
    this.terminal = terminal;
    this.sessions = sessions;
  }

  /// @return the exit status
  int run(Visits visits) {
    for (int session = 1; session <= sessions; session++) {
      visits.one();
      boolean report = session % Math.max(1, sessions / REPORTS) == 0;
      boolean looks = session % EVERY == 0;
      boolean isEarly = looks && session > SETTLED - SPAN && session <= SETTLED;
      boolean isLate = looks && session > sessions - SPAN;
      if (report || isEarly || isLate) {
        Footprint now = visits.held();
        if (report) {
          terminal.say("After session " + session + ": " + now);
        }
        early = isEarly ? least(early, now) : early;
        late = isLate ? least(late, now) : late;
      }
    }
    return sessions >= SETTLED + SPAN ? judge(visits.touches()) : ExitStatus.DONE;
  }

  private static Optional<Footprint> least(Optional<Footprint> before, Footprint now) {
    return Optional.of(before.map(now::least).orElse(now));
  }

  private int judge(long touches) {
    Footprint before = early.orElseThrow();
    Footprint after = late.orElseThrow();
    boolean kept = after.exceeds(before, HEAP_GROWTH);
    terminal.say(
        "%d sessions, %d touches. Least of sessions %d to %d: %s; of the last %d: %s."
            .formatted(sessions, touches, SETTLED - SPAN + 1, SETTLED, before, SPAN, after));
    List<String> threads = after.threadsSince(before);
    if (kept && !threads.isEmpty()) {
      terminal.say("Threads that were not there before: " + String.join(", ", threads) + ".");
    }
    terminal.say(kept ? "MORE IS HELD THAN BEFORE." : "Nothing was left behind.");
    return kept ? ExitStatus.FAILED : ExitStatus.DONE;
  }
}
