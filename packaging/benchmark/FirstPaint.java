import java.lang.foreign.MemorySegment;

/// One start, watched from outside.
///
/// @param paintMs from the start of the process until over 5 % of the pixels have changed
/// @param stableMs until the last change of over 0.1 % that 1.5 s of quiet follow
/// @param megabytes proportional memory of the process tree, 3 s after that
/// @param cpuMs processor time used by then: what a busy machine disturbs least
/// @param gapMs the longest time between two looks at the screen: how exact the times are
record FirstPaint(double paintMs, double stableMs, double cpuMs, double megabytes, double gapMs) {
  private static final double PAINTED = 0.05;
  private static final double MOVED = 0.001;
  private static final double QUIET_MS = 1500;
  private static final double SETTLE_MS = 1500; // on top of the quiet
  private static final double PATIENCE_MS = 60_000;
  private static final double BETWEEN_MS = 2;

  /// Starts a program on the empty screen, watches until it stands, and ends it.
  static FirstPaint of(Contender contender, Children children, VirtualScreen screen) {
    screen.awaitEmpty();
    MemorySegment empty = screen.frame().look();
    long start = System.nanoTime();
    Process process = children.start(contender.id(), contender.command(), screen.environment());
    try {
      FirstPaint seen = watch(screen.frame(), empty, start, process);
      if (!process.isAlive()) {
        throw new Trouble(
            contender.label() + " ended by itself; see " + children.log(contender.id()));
      }
      Pause.millis(SETTLE_MS);
      return new FirstPaint(
          seen.paintMs, seen.stableMs, seen.cpuMs, ProcessTree.megabytes(process), seen.gapMs);
    } catch (Trouble e) {
      throw new Trouble(
          contender.label() + ": " + e.getMessage() + " See " + children.log(contender.id()), e);
    } finally {
      ProcessTree.end(process);
    }
  }

  /// Waits until a program that was just started has painted and stands.
  static void awaitStable(FrameBuffer frame, Process process) {
    watch(frame, frame.look(), System.nanoTime(), process);
  }

  private static FirstPaint watch(
      FrameBuffer frame, MemorySegment empty, long start, Process process) {
    MemorySegment last = frame.look();
    double painted = Double.NaN;
    double moved = 0;
    double before = 0;
    double gap = 0;
    double cpu = 0;
    while (Double.isNaN(painted) || before - moved < QUIET_MS) {
      Pause.millis(BETWEEN_MS);
      double now = (System.nanoTime() - start) / 1e6;
      gap = Math.max(gap, now - before);
      before = now;
      if (frame.changed(last) > MOVED) {
        moved = now;
        frame.look(last);
        cpu = ProcessTree.cpuMillis(process);
        if (Double.isNaN(painted) && frame.changed(empty) > PAINTED) {
          painted = now;
        }
      }
      if (now > PATIENCE_MS) {
        throw new Trouble("the screen does not come to rest.");
      }
    }
    return new FirstPaint(painted, moved, cpu, 0, gap);
  }
}
