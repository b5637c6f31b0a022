package org.crampwise.ui.attract;

import java.util.Optional;
import org.crampwise.content.Group;
import org.crampwise.ui.text.Library;

/// What the poster shows, one after the other: its question, and the groups of decks behind it. The
/// fibres on its floor come to rest on the way, from knot to calm.
enum PosterScene {
  QUESTION(Optional.empty(), "stretch-calf-3", 0.8),
  VITAMINS(Optional.of(Group.VITAMINS), "plate-foods", 0.5),
  EVERYDAY(Optional.of(Group.EVERYDAY), "overuse-runner", 0.3),
  HEALTH(Optional.of(Group.HEALTH), "ask-pharmacist", 0.15),
  RELIEF(Optional.of(Group.RELIEF), "warm-up", 0);

  private final Optional<Group> group;
  private final String drawing;
  private final double wild;

  PosterScene(Optional<Group> group, String drawing, double wild) {
    this.group = group;
    this.drawing = drawing;
    this.wild = wild;
  }

  /// The n-th; after the last comes the first again.
  static PosterScene of(int number) {
    return values()[Math.floorMod(number, values().length)];
  }

  boolean isQuestion() {
    return this == QUESTION;
  }

  String drawing() {
    return drawing;
  }

  /// How knotted the fibres are, as in [org.crampwise.ui.control.Fibres.Pattern].
  double wild() {
    return wild;
  }

  String title(Library library) {
    return group
        .map(each -> library.text("home.group." + each.id()))
        .orElseGet(() -> library.text("attract.question"));
  }

  String line(Library library) {
    return group
        .map(each -> library.text("home.group." + each.id() + ".line"))
        .orElseGet(() -> library.text("attract.promise"));
  }
}
