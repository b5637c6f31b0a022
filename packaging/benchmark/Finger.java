import java.lang.foreign.MemorySegment;

/// Taps a virtual screen and times what it shows.
final class Finger implements AutoCloseable {
  /// The program swallows taps that follow a change of page sooner than 300 ms.
  private static final double REST_MS = 400;

  private static final double QUIET_MS = 150;
  private static final double PATIENCE_MS = 5000;
  private static final double BETWEEN_MS = 0.5;

  private final FrameBuffer frame;
  private final Xdotool hand;
  private final MemorySegment seen;
  private double gapMs;

  /// The times of one tap, in milliseconds.
  record Times(double first, double painted) {}

  Finger(Children children, VirtualScreen screen) {
    frame = screen.frame();
    seen = frame.look();
    hand = new Xdotool(children, screen);
  }

  /// Puts the finger down and lifts it, and waits until the screen is quiet again.
  Times tap(int x, int y) {
    frame.look(seen);
    long start = System.nanoTime();
    hand.tap(x, y);
    double first = Double.NaN;
    double last = 0;
    double now = 0;
    while (Double.isNaN(first) || now - last < QUIET_MS) {
      Pause.millis(BETWEEN_MS);
      double before = now;
      now = (System.nanoTime() - start) / 1e6;
      gapMs = Math.max(gapMs, now - before);
      if (frame.changed(seen) > 0) {
        first = Double.isNaN(first) ? now : first;
        last = now;
        frame.look(seen);
      }
      if (now > PATIENCE_MS) {
        throw new Trouble(
            Double.isNaN(first) ? "nothing changed." : "the screen does not come to rest.");
      }
    }
    Pause.millis(REST_MS - (now - last));
    return new Times(first, last);
  }

  /// The longest time between two looks at the screen so far.
  double gapMs() {
    return gapMs;
  }

  @Override
  public void close() {
    hand.close();
  }
}
