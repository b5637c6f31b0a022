import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The power goes while settings and counts are written: everything dies at once, somewhere.
final class Kills extends Fault {
  /// So many die in one place, one after the other.
  private static final int IN_ONE_PLACE = 10;

  private static final int MOST_SETTINGS = 90_000;

  Kills() {
    super(
        "kill",
        "Killed at a random moment while visitors are counted and a setting is written",
        200);
  }

  @Override
  Outcome run(Ground ground, int tries) {
    Outcome outcome = new Outcome();
    Random chance = new Random(1);
    Scribes scribes = new Scribes(ground);
    int settings = 0;
    long counts = 0;
    Place place = ground.place("kill");
    for (int i = 0; i < tries; i++) {
      if (i > 0 && i % IN_ONE_PLACE == 0) {
        counts += counted(ground, place, outcome);
        place = ground.place("kill");
      }
      settings += one(ground, scribes, place, chance, outcome);
    }
    counts += counted(ground, place, outcome);
    outcome.note(
        "%,d settings and %,d counts written meanwhile, and looked for afterwards"
            .formatted(settings, counts));
    return outcome;
  }

  private static int one(
      Ground ground, Scribes scribes, Place place, Random chance, Outcome outcome) {
    List<String> wrong = new ArrayList<>();
    Ledger ledger = new Ledger(ground.children(), place);
    long before;
    place.site().toFile().delete(); // each scribe counts from one
    try (Kiosk kiosk = ground.start(place)) {
      Process scribe = scribes.begin(place, MOST_SETTINGS);
      wrong.addAll(kiosk.health(ground.hand()));
      long end = System.nanoTime() + (500 + chance.nextInt(1500)) * 1_000_000L;
      while (System.nanoTime() < end) {
        ground.hand().anything(chance);
        Pause.millis(20);
      }
      before = ledger.sum().orElse(0);
      Pause.millis(chance.nextInt(200));
      ProcessTree.kill(scribe);
      kiosk.kill();
    }
    if (ledger.sum().orElse(-1) < before) {
      outcome.loses("%s: %s counted, and before %d.".formatted(place.name(), ledger.sum(), before));
    }
    int last = scribes.confirmed(place);
    if (!Scribes.follows(place, last)) {
      outcome.loses("%s has %s, not number %d.".formatted(place.site(), Scribes.kept(place), last));
    }
    outcome.tried(wrong);
    return last;
  }

  /// What was counted in a place; something has to be, or nothing was tried.
  private static long counted(Ground ground, Place place, Outcome outcome) {
    long sum = new Ledger(ground.children(), place).sum().orElse(0);
    if (sum == 0) {
      outcome.loses(place.name() + ": nothing was counted.");
    }
    return sum;
  }
}
