import java.util.Random;

/// Visitors come and walk away.
final class Weekend extends LongTime {
  /// From one visitor to the next.
  private static final int MINUTES_BETWEEN = 30;

  private static final int ACTIONS = 15;

  /// Who has gone is missed within these minutes, nearly always.
  private static final int MINUTES_MISSED = 3;

  private static final String IDLE = "[idle]\nwarning_seconds = 20\n";

  /// Whether somebody is there is looked at each second. A clock that leaps by ten between two looks is
  /// taken for a machine that slept.
  private static final int STEP_SECONDS = 8;

  private static final double STEP_MS = 1100;

  /// Then the poster stands.
  private static final double MINUTE_MS = 150;

  private final Random chance = new Random(5);

  Weekend() {
    super(
        "weekend",
        "A weekend of visitors, one in half an hour, who walk away (hours; then the clocks leap)",
        60,
        12);
  }

  /// A tenth of a weekend says little, and takes longer than all the rest.
  @Override
  boolean inATenth() {
    return false;
  }

  @Override
  void furnish(Place place) {
    place.set(IDLE);
  }

  @Override
  void live(Ground ground, Place place, Kiosk kiosk, double hours) {
    double visitors = hours * 60 / MINUTES_BETWEEN;
    for (int visitor = 0; visitor < visitors && kiosk.process().isAlive(); visitor++) {
      for (int action = 0; action < ACTIONS; action++) {
        ground.hand().anything(chance);
        Pause.millis(15);
      }
      for (int seconds = 0; seconds < MINUTES_MISSED * 60; seconds += STEP_SECONDS) {
        leap(place, STEP_SECONDS, STEP_MS);
      }
      for (int minute = MINUTES_MISSED; minute < MINUTES_BETWEEN; minute++) {
        leap(place, 60, MINUTE_MS);
      }
    }
  }
}
