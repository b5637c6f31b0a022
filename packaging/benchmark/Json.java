import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes maps, lists, numbers, booleans and strings as JSON.
final class Json {
  private Json() {}

  /// A map in the order given: key, value, key, value.
  static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  static String text(Object value) {
    return text(value, "\n") + "\n";
  }

  private static String text(Object value, String line) {
    String deeper = line + "  ";
    return switch (value) {
      case Map<?, ?> map when map.isEmpty() -> "{}";
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(each -> quoted(each.getKey().toString()) + ": " + text(each.getValue(), deeper))
              .collect(Collectors.joining("," + deeper, "{" + deeper, line + "}"));
      case List<?> list when list.stream().allMatch(Number.class::isInstance) ->
          list.stream().map(each -> text(each, line)).collect(Collectors.joining(", ", "[", "]"));
      case List<?> list ->
          list.stream()
              .map(each -> text(each, deeper))
              .collect(Collectors.joining("," + deeper, "[" + deeper, line + "]"));
      case Double number -> String.format(Locale.ROOT, "%.3f", number);
      case Number number -> number.toString();
      case Boolean truth -> truth.toString();
      default -> quoted(value.toString());
    };
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char each : text.toCharArray()) {
      if (each == '"' || each == '\\') {
        out.append('\\').append(each);
      } else if (each < ' ') {
        out.append(String.format("\\u%04x", (int) each));
      } else {
        out.append(each);
      }
    }
    return out.append('"').toString();
  }
}
