import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What the program keeps for itself (counts, status, starts, logs) comes to harm between two
/// starts.
final class GarbledState extends Fault {
  private static final int VISIT = 60;

  GarbledState() {
    super(
        "state",
        "Every file it keeps (counts, status, starts, logs) comes to harm in the same ways",
        50);
  }

  @Override
  Outcome run(Ground ground, int tries) {
    Outcome outcome = new Outcome();
    Random chance = new Random(3);
    List<String> harmed = new ArrayList<>();
    for (int i = 0; i < tries; i++) {
      Place place = ground.place(name());
      try (Kiosk kiosk = ground.start(place)) {
        kiosk.isUp();
        visit(ground, chance);
      }
      Garble garble = Garble.values()[i % Garble.values().length];
      for (Path file : place.files()) {
        garble.harm(file, chance);
        harmed.add(file.getFileName().toString());
      }
      List<String> wrong = new ArrayList<>();
      try (Kiosk kiosk = ground.start(place)) {
        wrong.addAll(kiosk.health(ground.hand()));
        visit(ground, chance);
        if (!kiosk.answers(ground.hand())) {
          wrong.add("after " + garble + " its screen no longer answers.");
        }
      }
      outcome.tried(wrong);
    }
    outcome.note(
        "files harmed: " + String.join(", ", harmed.stream().distinct().sorted().toList()));
    return outcome;
  }

  private static void visit(Ground ground, Random chance) {
    for (int i = 0; i < VISIT; i++) {
      ground.hand().anything(chance);
      Pause.millis(20);
    }
  }
}
