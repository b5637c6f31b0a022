package org.crampwise.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.crampwise.ui.theme.Look;

/// Keys in rows, each large enough to touch.
public final class KeyPad {
  /// A key is not higher or wider than this many em.
  private static final double HIGHEST_EM = 5.4;

  private static final double WIDEST_EM = 10;

  /// Where a key stands.
  public record Place(TouchButton key, int column, int row, int columns, int rows) {}

  private final int columns;
  private final int rows;
  private final List<Place> places;
  private final Look look;

  private KeyPad(int columns, int rows, List<Place> places, Look look) {
    this.columns = columns;
    this.rows = rows;
    this.places = List.copyOf(places);
    this.look = look;
  }

  public static KeyPad of(int columns, int rows, List<Place> places, Look look) {
    return new KeyPad(columns, rows, places, look);
  }

  /// A key with a word or a sign on it.
  public static TouchButton key(String id, String sign, String spoken, Runnable action) {
    TouchButton key = new TouchButton(id, sign, "");
    key.setAccessibleText(spoken);
    key.getStyleClass().add("key");
    key.onAction(action);
    return key;
  }

  /// A key with an icon alone.
  public static TouchButton iconKey(String id, String icon, String spoken, Runnable action) {
    TouchButton key = new TouchButton(id, "", icon);
    key.setAccessibleText(spoken);
    key.getStyleClass().addAll("key", "icon-key");
    key.onAction(action);
    return key;
  }

  /// The least side of a key: 20 mm, and room for a letter.
  public static double least(Look look) {
    return Math.ceil(Math.max(look.scale().touch(), look.em(2.2)));
  }

  public static double gap(Look look) {
    return Math.ceil(look.em(look.compact() || look.narrow() ? 0.46 : 0.5));
  }

  /// How many keys fit side by side.
  public static int across(double room, Look look) {
    return (int) ((room + gap(look)) / (least(look) + gap(look)));
  }

  /// What a number of keys needs at least, with the gaps between them, in pixels.
  public static double needed(int keys, Look look) {
    return keys * least(look) + (keys - 1) * gap(look);
  }

  public double leastWidth() {
    return needed(columns, look);
  }

  public double leastHeight() {
    return needed(rows, look);
  }

  /// How wide the pad is in a room.
  public double width(double room) {
    double most = columns * look.em(WIDEST_EM) + (columns - 1) * gap(look);
    return Math.clamp(room, leastWidth(), Math.max(most, leastWidth()));
  }

  /// How high the pad is in a room.
  public double height(double room) {
    double most = rows * look.em(HIGHEST_EM) + (rows - 1) * gap(look);
    return Math.clamp(room, leastHeight(), Math.max(most, leastHeight()));
  }

  /// The keys, in their order, as large as there is room for.
  public StackPane lay(double width, double height) {
    double[] across = new double[columns];
    double[] down = new double[rows];
    java.util.Arrays.fill(across, 1);
    java.util.Arrays.fill(down, 1);
    TileGrid grid = new TileGrid().gap(gap(look)).columns(across).rows(down);
    places.forEach(
        place -> grid.put(place.key(), place.column(), place.row(), place.columns(), place.rows()));
    grid.setMinSize(width(width), height(height));
    grid.setPrefSize(width(width), height(height));
    grid.setMaxSize(width(width), height(height));
    return new StackPane(grid);
  }

  /// Ten digits and what else is needed, as on a telephone: four or five short rows.
  public static KeyPad tall(
      List<TouchButton> digits, List<TouchButton> signs, TouchButton delete, Look look) {
    List<Place> places = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      places.add(new Place(digits.get(i), (i - 1) % 3, (i - 1) / 3, 1, 1));
    }
    Optional<TouchButton> left = signs.stream().findFirst();
    left.ifPresent(sign -> places.add(new Place(sign, 0, 3, 1, 1)));
    places.add(
        new Place(digits.getFirst(), left.isPresent() ? 1 : 0, 3, left.isPresent() ? 1 : 2, 1));
    if (signs.size() > 1) {
      places.add(new Place(signs.getLast(), 2, 3, 1, 1));
      places.add(new Place(delete, 0, 4, 3, 1));
    } else {
      places.add(new Place(delete, 2, 3, 1, 1));
    }
    return new KeyPad(3, signs.size() > 1 ? 5 : 4, places, look);
  }

  /// The same in two long rows, where there is little height.
  public static KeyPad wide(
      List<TouchButton> digits, List<TouchButton> signs, TouchButton delete, Look look) {
    List<Place> places = new ArrayList<>();
    for (int i = 1; i <= 10; i++) {
      places.add(new Place(digits.get(i % 10), (i - 1) % 5, (i - 1) / 5, 1, 1));
    }
    boolean alone = signs.size() != 1;
    for (int i = 0; i < signs.size(); i++) {
      places.add(new Place(signs.get(i), 5, i, 1, 1));
    }
    int last = signs.size() > 1 ? 6 : 5;
    places.add(new Place(delete, last, alone ? 0 : 1, 1, alone ? 2 : 1));
    return new KeyPad(last + 1, 2, places, look);
  }
}
