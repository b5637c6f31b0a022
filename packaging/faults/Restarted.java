import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// A fault after which the program can't go on: it has to end with a status that has it started
/// again, and then stand.
abstract class Restarted extends Fault {
  private final String note;

  /// @param note what the table says of one that does
  Restarted(String name, String title, int tries, String note) {
    super(name, title, tries);
    this.note = note;
  }

  /// Does it to a kiosk that is well.
  ///
  /// @return what it ended with; empty if it has not within the time it may take
  abstract OptionalInt harm(Ground ground, Kiosk kiosk);

  /// What else is wrong with one that has ended as it should.
  List<String> wrong(Place place) {
    return List.of();
  }

  /// Makes the ground good again.
  void mend(Ground ground) {}

  @Override
  final Outcome run(Ground ground, int tries) {
    Outcome outcome = new Outcome();
    Place place = ground.place(name());
    for (int i = 0; i < tries; i++) {
      List<String> wrong = new ArrayList<>();
      try (Kiosk kiosk = ground.start(place)) {
        wrong.addAll(kiosk.health(ground.hand()));
        OptionalInt status = harm(ground, kiosk);
        if (status.isEmpty() || status.getAsInt() == 0) {
          wrong.add("%s: %s".formatted(name(), status));
        } else {
          wrong.addAll(wrong(place));
        }
      }
      mend(ground);
      try (Kiosk again = ground.start(place)) {
        wrong.addAll(again.health(ground.hand()));
      }
      outcome.tried(wrong);
    }
    outcome.note(note);
    return outcome;
  }
}
