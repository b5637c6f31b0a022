import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The operator's file, or that of the machine itself, comes to harm between two starts.
final class GarbledSettings extends Fault {
  private static final int WRONG_USE = 2;

  GarbledSettings() {
    super(
        "settings",
        "kiosk.toml and site.toml are cut off, emptied, zeroed, spotted, overwritten with noise",
        100);
  }

  @Override
  Outcome run(Ground ground, int tries) {
    Outcome outcome = new Outcome();
    Random chance = new Random(2);
    Scribes scribes = new Scribes(ground);
    int refused = 0;
    for (int i = 0; i < tries; i++) {
      Place place = ground.place(name());
      Scribes.once(scribes, place);
      Garble garble = Garble.values()[i % Garble.values().length];
      boolean site = i / Garble.values().length % 2 == 0;
      garble.harm(site ? place.site() : place.settings(), chance);
      List<String> wrong = new ArrayList<>();
      try (Kiosk kiosk = ground.start(place)) {
        boolean up = kiosk.isUp();
        if (up) {
          wrong.addAll(kiosk.perfectHealth(ground.hand()));
        } else if (site || !saysWhy(kiosk)) {
          wrong.addAll(kiosk.perfectHealth(ground.hand()));
        } else {
          refused++;
        }
      }
      outcome.tried(wrong);
    }
    outcome.note(
        "%d times kiosk.toml was refused by file and line (a kiosk that has run before goes on with its last good settings)"
            .formatted(refused));
    return outcome;
  }

  private static boolean saysWhy(Kiosk kiosk) {
    return kiosk.ended(5).orElse(-1) == WRONG_USE
        && kiosk.said().contains("kiosk")
        && kiosk.troubles().isEmpty();
  }
}
