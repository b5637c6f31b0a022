package org.crampwise.content.drawing;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads path data (M L H V C S Q A Z, absolute and relative) into an [Outline].
final class OutlineParser {
  private static final Pattern TOKEN =
      Pattern.compile("[\\s,]*([A-Za-z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)");

  private final Matcher tokens;
  private final int length;
  private final StringBuilder commands = new StringBuilder();
  private double[] coordinates = new double[64];
  private int count;
  private String token = "";
  private int end;
  private double x;
  private double y;
  private double startX;
  private double startY;
  // The last cubic control point, which S mirrors.
  private double controlX;
  private double controlY;

  private OutlineParser(String data) {
    tokens = TOKEN.matcher(data);
    length = data.stripTrailing().length();
    advance();
  }

  /// Empty where the data is not a path of these commands.
  static Optional<Outline> parse(String data) {
    try {
      return Optional.of(new OutlineParser(data).read());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Outline read() {
    char command = ' ';
    while (!token.isEmpty()) {
      if (Character.isLetter(token.charAt(0))) {
        command = token.charAt(0);
        advance();
      } else if (command == 'Z' || command == 'z') {
        throw new IllegalArgumentException("A number after Z");
      } else if (command == 'M' || command == 'm') {
        command = command == 'M' ? 'L' : 'l'; // further pairs after a move are lines
      }
      step(command);
    }
    if (end < length || commands.isEmpty() || commands.charAt(0) != 'M') {
      throw new IllegalArgumentException("Not a path");
    }
    return new Outline(commands.toString(), Arrays.copyOf(coordinates, count));
  }

  private void step(char command) {
    double ox = Character.isLowerCase(command) ? x : 0;
    double oy = Character.isLowerCase(command) ? y : 0;
    boolean smooth = false;
    switch (Character.toUpperCase(command)) {
      case 'M' -> {
        point('M', ox + number(), oy + number());
        startX = x;
        startY = y;
      }
      case 'L' -> point('L', ox + number(), oy + number());
      case 'H' -> point('L', ox + number(), y);
      case 'V' -> point('L', x, oy + number());
      case 'C' -> {
        curve(
            ox + number(),
            oy + number(),
            ox + number(),
            oy + number(),
            ox + number(),
            oy + number());
        smooth = true;
      }
      case 'S' -> {
        curve(
            2 * x - controlX,
            2 * y - controlY,
            ox + number(),
            oy + number(),
            ox + number(),
            oy + number());
        smooth = true;
      }
      case 'Q' -> quadratic(ox + number(), oy + number(), ox + number(), oy + number());
      case 'A' -> arc(number(), number(), number(), flag(), flag(), ox + number(), oy + number());
      case 'Z' -> {
        commands.append('Z');
        x = startX;
        y = startY;
      }
      default -> throw new IllegalArgumentException("Unknown command " + command);
    }
    if (!smooth) {
      controlX = x;
      controlY = y;
    }
  }

  private void quadratic(double cx, double cy, double toX, double toY) {
    curve(
        x + (cx - x) * 2 / 3,
        y + (cy - y) * 2 / 3,
        toX + (cx - toX) * 2 / 3,
        toY + (cy - toY) * 2 / 3,
        toX,
        toY);
  }

  /// SVG 2, appendix B.2.4: from end points to centre, then one cubic for each quarter turn or
  /// less.
  private void arc(
      double radiusX,
      double radiusY,
      double degrees,
      boolean large,
      boolean sweep,
      double toX,
      double toY) {
    double rx = Math.abs(radiusX);
    double ry = Math.abs(radiusY);
    if (rx == 0 || ry == 0 || (x == toX && y == toY)) {
      point('L', toX, toY);
      return;
    }
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    double px = (cos * (x - toX) + sin * (y - toY)) / 2;
    double py = (cos * (y - toY) - sin * (x - toX)) / 2;
    double grow = Math.sqrt(Math.max(1, px * px / (rx * rx) + py * py / (ry * ry)));
    rx *= grow;
    ry *= grow;
    double k = rx * rx * py * py + ry * ry * px * px;
    double root = Math.sqrt(Math.max(0, (rx * rx * ry * ry - k) / k)) * (large == sweep ? -1 : 1);
    double ax = root * rx * py / ry;
    double ay = -root * ry * px / rx;
    double centerX = cos * ax - sin * ay + (x + toX) / 2;
    double centerY = sin * ax + cos * ay + (y + toY) / 2;
    double from = Math.atan2((py - ay) / ry, (px - ax) / rx);
    double turn = Math.atan2((-py - ay) / ry, (-px - ax) / rx) - from;
    if (sweep && turn < 0) {
      turn += 2 * Math.PI;
    } else if (!sweep && turn > 0) {
      turn -= 2 * Math.PI;
    }
    Affine place = new Affine(cos * rx, sin * rx, -sin * ry, cos * ry, centerX, centerY);
    int pieces = (int) Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9);
    double piece = turn / pieces;
    double reach = 4.0 / 3 * Math.tan(piece / 4);
    for (int i = 0; i < pieces; i++) {
      double a = from + piece * i;
      double b = a + piece;
      double x1 = Math.cos(a) - reach * Math.sin(a);
      double y1 = Math.sin(a) + reach * Math.cos(a);
      double x2 = Math.cos(b) + reach * Math.sin(b);
      double y2 = Math.sin(b) - reach * Math.cos(b);
      boolean last = i == pieces - 1;
      curve(
          place.x(x1, y1),
          place.y(x1, y1),
          place.x(x2, y2),
          place.y(x2, y2),
          last ? toX : place.x(Math.cos(b), Math.sin(b)),
          last ? toY : place.y(Math.cos(b), Math.sin(b)));
    }
  }

  private void point(char command, double toX, double toY) {
    commands.append(command);
    add(toX, toY);
  }

  private void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
    commands.append('C');
    add(x1, y1);
    add(x2, y2);
    controlX = x2;
    controlY = y2;
    add(toX, toY);
  }

  private void add(double toX, double toY) {
    if (count + 2 > coordinates.length) {
      coordinates = Arrays.copyOf(coordinates, coordinates.length * 2);
    }
    coordinates[count++] = toX;
    coordinates[count++] = toY;
    x = toX;
    y = toY;
  }

  private double number() {
    double value = Double.parseDouble(token);
    advance();
    return value;
  }

  private boolean flag() {
    double value = number();
    if (value != 0 && value != 1) {
      throw new IllegalArgumentException("A flag is 0 or 1");
    }
    return value == 1;
  }

  private void advance() {
    if (tokens.find() && tokens.start() == end) {
      token = tokens.group(1);
      end = tokens.end();
    } else {
      token = "";
    }
  }
}
