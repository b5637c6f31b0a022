import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Everything that was measured, in sections of lines.
final class Results {
  private final Map<String, List<Line>> sections = new LinkedHashMap<>();
  private final Map<String, Object> details = new LinkedHashMap<>();

  void add(String section, Line line) {
    sections.computeIfAbsent(section, _ -> new ArrayList<>()).add(line);
  }

  /// What goes into the JSON only.
  void detail(String key, Object value) {
    details.put(key, value);
  }

  List<Line> section(String name) {
    return List.copyOf(sections.getOrDefault(name, List.of()));
  }

  /// As a table for a terminal.
  String table() {
    StringBuilder out = new StringBuilder();
    sections.forEach(
        (section, lines) -> {
          out.append(System.lineSeparator()).append(section).append(System.lineSeparator());
          lines.forEach(
              line ->
                  out.append(
                      "  %-44s %12s  %-34s %-16s %s%n"
                          .formatted(
                              line.what(),
                              line.figure(),
                              line.spread(),
                              line.wanted(),
                              line.verdict())));
        });
    return out.toString();
  }

  /// As Markdown.
  String markdown() {
    StringBuilder out = new StringBuilder();
    sections.forEach(
        (section, lines) -> {
          out.append("### ").append(section).append("\n\n");
          out.append("| | figure | spread | target | |\n|---|--:|---|---|---|\n");
          lines.forEach(
              line ->
                  out.append(
                      "| %s | %s | %s | %s | %s |\n"
                          .formatted(
                              line.what(),
                              line.figure(),
                              line.spread(),
                              line.wanted(),
                              line.verdict())));
          out.append('\n');
        });
    return out.toString();
  }

  String json() {
    Map<String, Object> all = new LinkedHashMap<>(details);
    Map<String, Object> tables = new LinkedHashMap<>();
    sections.forEach(
        (section, lines) -> tables.put(section, lines.stream().map(Line::json).toList()));
    all.put("tables", tables);
    return Json.text(all);
  }
}
