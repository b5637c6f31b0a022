import java.util.ArrayList;
import java.util.List;

/// Whole self-checks with random answers, each touched on the screen.
final class SelfChecks extends Fault {
  private static final int SPEED = 8;
  private static final double PATIENCE_SECONDS = 4 * 3600;

  SelfChecks() {
    super("self-checks", "Whole self-checks with random answers, by touch", 500);
  }

  @Override
  Outcome run(Ground ground, int tries) {
    Outcome outcome = new Outcome();
    Manner manner =
        new Manner()
            .given("--self-checks", Integer.toString(tries))
            .with(FakeTime.found().fast(SPEED));
    List<String> wrong = new ArrayList<>();
    Place place = ground.place(name());
    // On a fast clock nobody should be taken for gone.
    place.set("[idle]\npage_seconds = 900\nresult_seconds = 900\nwarning_seconds = 120\n");
    try (Kiosk tour = ground.tour(place, manner)) {
      int status = tour.ended(PATIENCE_SECONDS).orElse(-1);
      if (status != 0) {
        wrong.add("status " + status + ": " + tour.said());
      }
      tour.troubles().forEach(line -> wrong.add("in the log: " + line));
      outcome.note(
          tour.said()
              .lines()
              .filter(line -> line.startsWith("Self-checks"))
              .findFirst()
              .orElse(""));
    }
    outcome.tried(tries, wrong);
    return outcome;
  }
}
