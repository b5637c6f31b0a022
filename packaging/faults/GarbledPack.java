import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A content pack comes to harm: on its way to the machine, or where it was taken in.
final class GarbledPack extends Fault {
  private static final int DONE = 0;
  private static final int REFUSED = 1;

  GarbledPack() {
    super("pack", "A signed content pack, or one that was taken in, comes to harm in the same ways", 50);
  }

  @Override
  Outcome run(Ground ground, int tries) {
    Outcome outcome = new Outcome();
    Random chance = new Random(4);
    SignedPack pack = SignedPack.made(ground);
    Place sound = place(ground, pack);
    if (install(ground, sound, pack) != DONE) {
      throw new Trouble("the sound pack is not taken; see " + ground.children().log(sound.name() + "-run"));
    }
    int refused = 0;
    for (int i = 0; i < tries; i++) {
      Garble garble = Garble.values()[i % Garble.values().length];
      Place place = place(ground, pack);
      sound.keptTo(place);
      List<String> wrong = new ArrayList<>();
      if (i % 2 == 0) {
        wrong.addAll(underway(ground, place, pack, garble, chance));
        refused++;
      } else {
        inPlace(place, garble, chance);
      }
      try (Kiosk kiosk = ground.start(place)) {
        wrong.addAll(kiosk.health(ground.hand()));
      }
      outcome.tried(wrong);
    }
    outcome.note(
        "%d times on its way: refused, and nothing changed; else the content that the program came with is shown"
            .formatted(refused));
    return outcome;
  }

  private Place place(Ground ground, SignedPack pack) {
    Place place = ground.place(name());
    place.set(pack.trusted());
    return place;
  }

  /// Refused, with everything as it was.
  private static List<String> underway(
      Ground ground, Place place, SignedPack pack, Garble garble, Random chance) {
    List<String> wrong = new ArrayList<>();
    SignedPack copy = pack.copied(place.folder());
    garble.harm(chance.nextBoolean() ? copy.file() : copy.signature(), chance);
    List<Path> before = place.files();
    int status = install(ground, place, copy);
    if (status != REFUSED) {
      wrong.add("a pack with " + garble + " was not refused: " + status);
    }
    if (!place.files().equals(before)) {
      wrong.add("a refused pack left " + place.files());
    }
    return wrong;
  }

  private static void inPlace(Place place, Garble garble, Random chance) {
    place.files().stream()
        .filter(file -> file.toFile().length() > 0)
        .forEach(file -> garble.harm(file, chance));
  }

  private static int install(Ground ground, Place place, SignedPack pack) {
    return ground.run(
        place, "pack", "install", "--config=" + place.settings(), pack.file().toString());
  }
}
