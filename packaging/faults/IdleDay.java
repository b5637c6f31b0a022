/// Nobody comes.
final class IdleDay extends LongTime {
  private static final int LEAP_SECONDS = 60;
  private static final double PAUSE_MS = 500;

  IdleDay() {
    super("idle", "A day in which nobody comes (hours; the clocks leap a minute twice a second)", 24, 1);
  }

  @Override
  void live(Ground ground, Place place, Kiosk kiosk, double hours) {
    for (double left = hours * 3600; left > 0 && kiosk.process().isAlive(); left -= LEAP_SECONDS) {
      leap(place, LEAP_SECONDS, PAUSE_MS);
    }
  }
}
