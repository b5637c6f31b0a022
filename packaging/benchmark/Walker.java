import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Stands on a screen of the program, taps its way on, and knows by the pictures where it came to.
final class Walker {
  /// How far a screen may be from its picture: the mean difference of its cells, 0 to 255.
  private static final double ALIKE = 4;

  /// How far the brightness of a button may be from that on its picture, 0 to 255.
  private static final double FILLED = 25;

  /// Nothing that can be touched is here, in pixels from the upper left.
  private static final int NOWHERE = 12;

  private final Finger finger;
  private final FrameBuffer frame;
  private final Pictures pictures;
  private final List<Tap> taps = new ArrayList<>();
  private String at;
  private int round;

  /// @param at the screen it begins at
  Walker(Finger finger, FrameBuffer frame, Pictures pictures, String at) {
    this.finger = finger;
    this.frame = frame;
    this.pictures = pictures;
    this.at = at;
  }

  void beginRound() {
    round++;
  }

  /// The screen it stands on.
  String at() {
    return at;
  }

  List<Tap> taps() {
    return List.copyOf(taps);
  }

  double gapMs() {
    return finger.gapMs();
  }

  Pictures pictures() {
    return pictures;
  }

  /// What can be touched here and is called so at its beginning.
  List<String> buttons(String prefix) {
    return pictures.spots(at).stream()
        .map(Spot::id)
        .filter(id -> id.startsWith(prefix))
        .distinct()
        .toList();
  }

  /// Taps what turns the page to a screen with such a name, and must come there.
  void turn(String button, String... targets) {
    tap(button, Tap.Kind.TURN);
    Thumbnail seen = see();
    String nearest = pictures.nearest(seen, named(targets));
    double difference = seen.difference(pictures.thumbnail(nearest));
    if (difference > ALIKE) {
      throw new Trouble(
          String.format(
              Locale.ROOT,
              "%s on %s did not lead to %s (%s is nearest, %.1f away).",
              button,
              at,
              String.join(" or ", targets),
              nearest,
              difference));
    }
    at = nearest;
  }

  /// Taps what turns the page to one whose picture depends on what was answered. Its buttons lie as
  /// on `like`.
  void turnUnseen(String button, String like) {
    tap(button, Tap.Kind.TURN);
    at = like;
  }

  /// Taps what changes something on this page.
  void touch(String button) {
    tap(button, Tap.Kind.ON_PAGE);
  }

  /// Taps beside everything, which closes what lies over the page.
  void touchBeside() {
    time("beside", Tap.Kind.ON_PAGE, NOWHERE, NOWHERE);
  }

  /// Whether a button looks as on the picture, where it can be used: one that can't is not filled.
  boolean offers(String button) {
    Spot spot = spot(button);
    double x = spot.x() + spot.width() * 0.1;
    double y = spot.y() + spot.height() / 2;
    return Math.abs(see().at(x, y) - pictures.thumbnail(at).at(x, y)) < FILLED;
  }

  /// Of these screens the one that is most like what is seen.
  String nearest(String... prefixes) {
    return pictures.nearest(see(), named(prefixes));
  }

  /// From here on it stands there.
  void standOn(String screen) {
    at = screen;
  }

  private List<String> named(String... prefixes) {
    List<String> names =
        Stream.of(prefixes).flatMap(each -> pictures.beginning(each).stream()).toList();
    if (names.isEmpty()) {
      throw new Trouble("from " + at + ": no picture is called " + String.join(" or ", prefixes));
    }
    return names;
  }

  private Thumbnail see() {
    return Thumbnail.of(frame.whole(), frame.width(), frame.height());
  }

  private void tap(String button, Tap.Kind kind) {
    Spot spot = spot(button);
    time(button, kind, spot.middleX(), spot.middleY());
  }

  private Spot spot(String button) {
    return pictures
        .spot(at, button)
        .orElseThrow(() -> new Trouble("there is no " + button + " on " + at + "."));
  }

  private void time(String button, Tap.Kind kind, int x, int y) {
    try {
      Finger.Times times = finger.tap(x, y);
      taps.add(new Tap(at + ": " + button, kind, round, times.first(), times.painted()));
    } catch (Trouble e) {
      throw new Trouble("tapping " + button + " on " + at + ": " + e.getMessage(), e);
    }
  }
}
