import java.util.Map;

/// A user without a home folder, and without any folder that could be written.
final class NoHome extends Fault {
  private static final String NOBODY = "65534";

  NoHome() {
    super("no-home", "Started by a user without a home folder", 20);
  }

  @Override
  Outcome run(Ground ground, int tries) {
    Outcome outcome = new Outcome();
    for (int i = 0; i < tries; i++) {
      Place place = ground.place(name());
      Map<String, String> nowhere =
          Map.of("HOME", "/nonexistent", "STATE_DIRECTORY", "/nonexistent/state");
      Manner manner =
          new Manner()
              .with(nowhere)
              .through("setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups", "--");
      try (Kiosk kiosk = ground.start(place, manner)) {
        outcome.tried(kiosk.health(ground.hand()));
      }
    }
    outcome.note("nothing can be kept; everything can be read");
    return outcome;
  }
}
