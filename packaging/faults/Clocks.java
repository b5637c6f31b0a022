import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The clock of the day is set back and forward while the program runs.
final class Clocks extends Fault {
  private static final List<String> STEPS = List.of("-1h", "+1h", "-10y", "+10y", "+0");

  Clocks() {
    super(
        "clock",
        "The clock is set back and forward, by an hour and by ten years, while it runs",
        20);
  }

  @Override
  Outcome run(Ground ground, int tries) {
    Outcome outcome = new Outcome();
    FakeTime time = FakeTime.found();
    for (int i = 0; i < tries; i++) {
      Place place = ground.place(name());
      Path offset = place.folder().resolve("offset");
      FakeTime.set(offset, "+0");
      List<String> wrong = new ArrayList<>();
      try (Kiosk kiosk = ground.start(place, new Manner().with(time.settable(offset)))) {
        wrong.addAll(kiosk.perfectHealth(ground.hand()));
        for (String step : STEPS) {
          FakeTime.set(offset, step);
          Pause.millis(300);
          if (!kiosk.answers(ground.hand())) {
            wrong.add("set by " + step + ", its screen does not answer.");
          }
        }
        kiosk.troubles().forEach(line -> wrong.add("in the log: " + line));
      }
      outcome.tried(wrong);
    }
    return outcome;
  }
}
