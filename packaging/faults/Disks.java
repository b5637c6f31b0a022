import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A state folder on a small disk of its own, which is full or can't be written.
final class Disks extends Fault {
  private final boolean full;

  /// @param full whether it is full; else it is read-only
  Disks(boolean full) {
    super(
        full ? "full-disk" : "read-only",
        full ? "The state folder's disk is full" : "The state folder is read-only",
        20);
    this.full = full;
  }

  @Override
  Outcome run(Ground ground, int tries) {
    Outcome outcome = new Outcome();
    Scribes scribes = new Scribes(ground);
    for (int i = 0; i < tries; i++) {
      Place place = ground.place(name());
      command(ground, "mount", "-t", "tmpfs", "-o", "size=256k", "none", place.state().toString());
      one(ground, scribes, place, outcome);
      command(ground, "umount", "--lazy", place.state().toString());
    }
    outcome.note("the setting written before is there afterwards, and another can be written");
    return outcome;
  }

  private void one(Ground ground, Scribes scribes, Place place, Outcome outcome) {
    Scribes.once(scribes, place);
    Optional<String> before = Scribes.kept(place);
    spoil(ground, place);
    List<String> wrong;
    try (Kiosk kiosk = ground.start(place)) {
      wrong = new ArrayList<>(kiosk.health(ground.hand()));
      Scribes.once(scribes, place); // can't
      if (!kiosk.answers(ground.hand())) {
        wrong.add("its screen no longer answers.");
      }
    }
    if (before.isEmpty() || !Scribes.kept(place).equals(before)) {
      outcome.loses("%s has %s, not %s.".formatted(place.site(), Scribes.kept(place), before));
    }
    mend(ground, place);
    Scribes.once(scribes, place);
    if (Scribes.kept(place).isEmpty()) {
      wrong.add("nothing can be written when the disk is well again.");
    }
    outcome.tried(wrong);
  }

  private void spoil(Ground ground, Place place) {
    if (full) {
      // To the last byte: dd ends with an error when there is no room left.
      command(
          ground,
          "sh",
          "-c",
          "! dd if=/dev/zero of=%s/ballast bs=512 2>/dev/null".formatted(place.state()));
    } else {
      command(ground, "mount", "-o", "remount,ro", place.state().toString());
    }
  }

  private void mend(Ground ground, Place place) {
    if (full) {
      command(ground, "rm", place.state().resolve("ballast").toString());
    } else {
      command(ground, "mount", "-o", "remount,rw", place.state().toString());
    }
  }

  private static void command(Ground ground, String... words) {
    ground.children().run("disks", List.of(words), Map.of());
  }
}
