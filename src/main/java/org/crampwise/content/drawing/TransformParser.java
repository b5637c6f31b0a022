package org.crampwise.content.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `translate(…) rotate(…) scale(…)`, each once at most and in this order, or a lone
/// `rotate(deg x y)`. y)` alone.
final class TransformParser {
  private static final Pattern CALL = Pattern.compile("\\s*(translate|rotate|scale)\\(([^()]*)\\)");
  private static final List<String> ORDER = List.of("translate", "rotate", "scale");

  private TransformParser() {}

  static Optional<Transform> parse(String text) {
    Transform result = Transform.NONE;
    int last = -1;
    Matcher call = CALL.matcher(text);
    int end = 0;
    while (call.find() && call.start() == end) {
      end = call.end();
      int rank = ORDER.indexOf(call.group(1));
      List<Double> n = numbers(call.group(2));
      if (rank <= last || n.isEmpty()) {
        return Optional.empty();
      }
      last = rank;
      if (rank == 0 && n.size() <= 2) {
        result = new Transform(new Point(n.get(0), n.size() == 2 ? n.get(1) : 0), 0, 1, 1);
      } else if (rank == 1 && n.size() == 1) {
        result = new Transform(result.move(), n.get(0), 1, 1);
      } else if (rank == 1 && n.size() == 3 && text.strip().equals(call.group().strip())) {
        return Optional.of(Transform.turnAbout(n.get(0), new Point(n.get(1), n.get(2))));
      } else if (rank == 2 && n.size() <= 2) {
        double y = n.size() == 2 ? n.get(1) : n.get(0);
        result = new Transform(result.move(), result.degrees(), n.get(0), y);
      } else {
        return Optional.empty();
      }
    }
    return text.substring(end).isBlank() && last >= 0 ? Optional.of(result) : Optional.empty();
  }

  /// Empty where anything is not a number.
  static List<Double> numbers(String text) {
    List<Double> numbers = new ArrayList<>();
    for (String word : text.strip().split("[\\s,]+", -1)) {
      try {
        double number = Double.parseDouble(word);
        if (!Double.isFinite(number)) {
          return List.of();
        }
        numbers.add(number);
      } catch (NumberFormatException e) {
        return List.of();
      }
    }
    return numbers;
  }
}
