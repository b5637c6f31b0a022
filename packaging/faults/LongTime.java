import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Hours and hours of a kiosk's time in few of ours. What it holds on to must not grow.
abstract class LongTime extends Fault {
  /// So much more may be held at the end, in bytes and MB.
  private static final long HEAP_GROWTH = 3_000_000;

  private static final double MEMORY_GROWTH_MB = 30;
  private static final long DISK_GROWTH = 500_000;
  private static final long LOG_GROWTH = 4_000;

  /// What it holds on to is looked at so often.
  private static final int LOOKS = 4;

  private final int warmHours;
  private int passed;

  /// @param warmHours what is made once has been made by then
  LongTime(String name, String title, int hours, int warmHours) {
    super(name, title, hours);
    this.warmHours = warmHours;
  }

  /// Settings of the place.
  void furnish(Place place) {}

  /// Lets so many hours pass there; returns early if the program ends.
  abstract void live(Ground ground, Place place, Kiosk kiosk, double hours);

  /// All clocks of the place leap ahead, and the program gets a moment to see it.
  final void leap(Place place, int seconds, double momentMs) {
    passed += seconds;
    FakeTime.set(offset(place), "+" + passed);
    Pause.millis(momentMs);
  }

  private static Path offset(Place place) {
    return place.folder().resolve("offset");
  }

  @Override
  final Outcome run(Ground ground, int hours) {
    Outcome outcome = new Outcome();
    Place place = ground.place(name());
    furnish(place);
    FakeTime.set(offset(place), "+0");
    Manner clocks = new Manner().with(FakeTime.found().leaping(offset(place)));
    try (Kiosk kiosk = ground.start(place, clocks)) {
      List<String> wrong = new ArrayList<>(kiosk.health(ground.hand()));
      live(ground, place, kiosk, warmHours);
      if (!kiosk.process().isAlive()) {
        wrong.add("it ended with status %d.".formatted(kiosk.process().exitValue()));
        outcome.tried(hours, wrong);
        return outcome;
      }
      Traces before = Traces.of(kiosk, place);
      Traces after = before;
      StringBuilder note = new StringBuilder("after %d h: %s".formatted(warmHours, before.words()));
      for (int look = 1; look <= LOOKS && kiosk.process().isAlive(); look++) {
        live(ground, place, kiosk, (double) hours / LOOKS);
        if (kiosk.process().isAlive()) {
          after = Traces.of(kiosk, place);
          note.append("; after %d h: %s".formatted(warmHours + hours * look / LOOKS, after.words()));
        }
      }
      outcome.note(note.toString());
      wrong.addAll(growth(before, after));
      // Last: whoever is asked whether it answers shows another page.
      wrong.addAll(kiosk.perfectHealth(ground.hand()));
      outcome.tried(hours, wrong);
    }
    return outcome;
  }

  private static List<String> growth(Traces before, Traces after) {
    List<String> wrong = new ArrayList<>();
    if (after.heap() - before.heap() > HEAP_GROWTH) {
      wrong.add("the heap has grown.");
    }
    if (after.memory() - before.memory() > MEMORY_GROWTH_MB) {
      wrong.add("memory has grown.");
    }
    if (after.disk() - before.disk() > DISK_GROWTH) {
      wrong.add("the state folder has grown.");
    }
    if (after.log() - before.log() > LOG_GROWTH) {
      wrong.add("it says a lot.");
    }
    return wrong;
  }
}
