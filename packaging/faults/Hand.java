import java.util.List;
import java.util.random.RandomGenerator;

/// Fingers and keys on a virtual screen.
final class Hand implements AutoCloseable {
  /// Nothing that leaves the program, or it would prove nothing: packaging/linux/kiosk/lock tries
  /// those.
  private static final List<String> KEYS =
      List.of(
          "Tab",
          "shift+Tab",
          "Return",
          "space",
          "Escape",
          "Left",
          "Right",
          "Up",
          "Down",
          "Home",
          "End",
          "Prior",
          "Next",
          "BackSpace",
          "Delete",
          "F1",
          "F2",
          "F5",
          "F6",
          "F10",
          "F11",
          "F12",
          "alt+F4",
          "alt+Left",
          "ctrl+c",
          "ctrl+q",
          "ctrl+p",
          "super",
          "Menu",
          "Print",
          "a",
          "Q",
          "0",
          "5",
          "9",
          "plus",
          "minus",
          "KP_Enter",
          "F13",
          "F20");

  private final Xdotool hand;
  private final int width;
  private final int height;

  Hand(Children children, VirtualScreen screen) {
    hand = new Xdotool(children, screen);
    width = screen.frame().width();
    height = screen.frame().height();
  }

  void key(String name) {
    hand.say("key " + name);
  }

  void tap(int x, int y) {
    hand.tap(x, y);
  }

  /// The first button of the bar below.
  void tapBar() {
    tap(width / 12, height - height / 40);
  }

  /// A tap anywhere, or a drag, or a key.
  void anything(RandomGenerator chance) {
    int kind = chance.nextInt(10);
    if (kind < 6) {
      tap(chance.nextInt(width), chance.nextInt(height));
    } else if (kind < 8) {
      drag(chance);
    } else {
      key(KEYS.get(chance.nextInt(KEYS.size())));
    }
  }

  private void drag(RandomGenerator chance) {
    StringBuilder way = new StringBuilder();
    for (int step = 0; step < 4; step++) {
      way.append("mousemove %d %d ".formatted(chance.nextInt(width), chance.nextInt(height)));
      way.append(step == 0 ? "mousedown 1 " : "");
    }
    hand.say(way.append("mouseup 1").toString());
  }

  @Override
  public void close() {
    hand.close();
  }
}
