package org.crampwise.content.drawing;

import java.util.Arrays;

/// A path in absolute coordinates made of four commands only, so that drawing and morphing stay
/// simple: `M` and `L` take two coordinates, `C` takes six, `Z` none.
public final class Outline {
  /// How far along a quarter of a circle the control points of its cubic stand.
  private static final double QUARTER = 0.5522847498;

  private final String commands;
  private final double[] coordinates;

  Outline(String commands, double[] coordinates) {
    this.commands = commands;
    this.coordinates = coordinates;
  }

  static Outline ellipse(double cx, double cy, double rx, double ry) {
    return rectangle(cx - rx, cy - ry, 2 * rx, 2 * ry, rx, ry);
  }

  static Outline rectangle(double x, double y, double w, double h, double rx, double ry) {
    double a = Math.min(rx, w / 2);
    double b = Math.min(ry, h / 2);
    if (a <= 0 || b <= 0) {
      return new Outline("MLLLZ", new double[] {x, y, x + w, y, x + w, y + h, x, y + h});
    }
    double p = a * (1 - QUARTER);
    double q = b * (1 - QUARTER);
    double r = x + w;
    double s = y + h;
    return new Outline(
        "MLCLCLCLCZ",
        new double[] {
          x + a, y, r - a, y, r - p, y, r, y + q, r, y + b, r, s - b, r, s - q, r - p, s, r - a, s,
          x + a, s, x + p, s, x, s - q, x, s - b, x, y + b, x, y + q, x + p, y, x + a, y
        });
  }

  /// One letter a command.
  public String commands() {
    return commands;
  }

  /// How many numbers the commands take together.
  public int size() {
    return coordinates.length;
  }

  /// The numbers in the order of the commands, x before y.
  public double coordinate(int index) {
    return coordinates[index];
  }

  double[] copy() {
    return coordinates.clone();
  }

  /// Whether every point of one has its point in the other.
  public boolean agreesWith(Outline other) {
    return commands.equals(other.commands);
  }

  Outline moved(Affine by) {
    double[] moved = new double[coordinates.length];
    for (int i = 0; i < moved.length; i += 2) {
      moved[i] = by.x(coordinates[i], coordinates[i + 1]);
      moved[i + 1] = by.y(coordinates[i], coordinates[i + 1]);
    }
    return new Outline(commands, moved);
  }

  /// The box round all points and control points: never smaller than the shape.
  public Box bounds() {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < coordinates.length; i += 2) {
      left = Math.min(left, coordinates[i]);
      right = Math.max(right, coordinates[i]);
      top = Math.min(top, coordinates[i + 1]);
      bottom = Math.max(bottom, coordinates[i + 1]);
    }
    return new Box(left, top, right - left, bottom - top);
  }

  /// As the `d` of an SVG path.
  public String pathData() {
    StringBuilder data = new StringBuilder(coordinates.length * 7);
    int next = 0;
    for (int i = 0; i < commands.length(); i++) {
      char command = commands.charAt(i);
      data.append(command);
      for (int end = next + taken(command); next < end; next++) {
        data.append(Math.round(coordinates[next] * 1000) / 1000d).append(' ');
      }
    }
    return data.toString();
  }

  /// How many numbers a command takes.
  public static int taken(char command) {
    return switch (command) {
      case 'M', 'L' -> 2;
      case 'C' -> 6;
      case 'Z' -> 0;
      default -> throw new IllegalArgumentException("Not a command of an outline: " + command);
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Outline that
        && commands.equals(that.commands)
        && Arrays.equals(coordinates, that.coordinates);
  }

  @Override
  public int hashCode() {
    return 31 * commands.hashCode() + Arrays.hashCode(coordinates);
  }

  @Override
  public String toString() {
    return pathData();
  }
}
