import java.util.concurrent.locks.LockSupport;

/// Waiting between two looks at the screen.
final class Pause {
  private Pause() {}

  static void millis(double millis) {
    LockSupport.parkNanos((long) (millis * 1e6));
  }
}
