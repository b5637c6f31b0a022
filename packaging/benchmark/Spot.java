import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Something to touch on a screen, as `crampwise screens` lists it beside the screen's picture. The
/// bounds are in pixels.
record Spot(String id, double x, double y, double width, double height) {
  private static final String NUMBER = "(-?[0-9.E]+)";

  private static final Pattern ENTRY =
      Pattern.compile(
          "\\{\"id\":\"([^\"]+)\",\"text\":\"(?:[^\"\\\\]|\\\\.)*\",\"x\":%1$s,\"y\":%1$s,\"width\":%1$s,\"height\":%1$s\\}"
              .formatted(NUMBER));

  /// All of such a list.
  static List<Spot> read(String json) {
    List<Spot> spots = new ArrayList<>();
    Matcher entry = ENTRY.matcher(json);
    while (entry.find()) {
      spots.add(
          new Spot(
              entry.group(1),
              Double.parseDouble(entry.group(2)),
              Double.parseDouble(entry.group(3)),
              Double.parseDouble(entry.group(4)),
              Double.parseDouble(entry.group(5))));
    }
    return List.copyOf(spots);
  }

  int middleX() {
    return (int) Math.round(x + width / 2);
  }

  int middleY() {
    return (int) Math.round(y + height / 2);
  }
}
