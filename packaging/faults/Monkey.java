import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Taps, drags and keys anywhere, in one language.
final class Monkey extends Fault {
  private static final int LOOK_EACH = 250;

  private final String language;

  Monkey(String language) {
    super("monkey-" + language, "Random taps, drags and keys (" + language + ")", 5000);
    this.language = language;
  }

  @Override
  Outcome run(Ground ground, int tries) {
    Outcome outcome = new Outcome();
    Random chance = new Random(language.hashCode());
    Place place = ground.place(name());
    try (Kiosk kiosk = ground.start(place, new Manner().given("--lang", language))) {
      if (!kiosk.isUp()) {
        outcome.tried(kiosk.health(ground.hand()));
        return outcome;
      }
      int done = 0;
      while (done < tries && kiosk.process().isAlive() && kiosk.troubles().isEmpty()) {
        for (int i = 0; i < LOOK_EACH && done < tries; i++, done++) {
          ground.hand().anything(chance);
          Pause.millis(15);
        }
      }
      List<String> wrong = new ArrayList<>(kiosk.perfectHealth(ground.hand()));
      outcome.tried(done, wrong);
    }
    return outcome;
  }
}
