import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What came of all faults, as a table for people and as JSON.
final class Report {
  private static final String BEGIN = "<!-- packaging/linux/faults writes from here -->";
  private static final String END = "<!-- to here -->";

  private final Map<Fault, Outcome> outcomes;
  private final List<String> impossible;
  private final int part;

  /// @param impossible what could not be done at all
  /// @param part 1 for a whole run, 10 for a tenth
  Report(Map<Fault, Outcome> outcomes, List<String> impossible, int part) {
    this.outcomes = outcomes;
    this.impossible = List.copyOf(impossible);
    this.part = part;
  }

  boolean isGood() {
    return impossible.isEmpty()
        && !outcomes.isEmpty()
        && outcomes.values().stream().allMatch(Outcome::isGood);
  }

  String table() {
    StringBuilder out =
        new StringBuilder("\n%-12s %8s %9s %6s%n".formatted("fault", "tries", "survived", "lost"));
    outcomes.forEach(
        (fault, outcome) ->
            out.append(
                "%-12s %,8d %,9d %,6d  %s%n"
                    .formatted(
                        fault.name(),
                        outcome.tries(),
                        outcome.survived(),
                        outcome.lost(),
                        outcome.note())));
    impossible.forEach(line -> out.append("COULD NOT BE DONE: ").append(line).append('\n'));
    return out.toString();
  }

  String json() {
    Map<String, Object> faults = new LinkedHashMap<>();
    outcomes.forEach((fault, outcome) -> faults.put(fault.name(), outcome.json()));
    return Json.text(Json.map("part", part, "faults", faults, "impossible", impossible));
  }

  /// Keeps the row of each fault that was done, for [#write].
  ///
  /// @param rows a folder for those of one build of the program
  void keep(Path rows) throws IOException {
    Files.createDirectories(rows);
    for (Map.Entry<Fault, Outcome> each : outcomes.entrySet()) {
      Files.writeString(rows.resolve(each.getKey().name()), row(each.getKey(), each.getValue()));
    }
  }

  private String row(Fault fault, Outcome outcome) {
    return "| %s%s | %,d | %,d | %,d | %s |\n"
        .formatted(
            fault.title(),
            part == 1 ? "" : " (a tenth of a whole run)",
            outcome.tries(),
            outcome.survived(),
            outcome.lost(),
            outcome.note());
  }

  /// Puts the table between the two marks of a page.
  ///
  /// @param all in the order of the table; of one that was not done to this build it says so
  static void write(Path page, List<Fault> all, Path rows) throws IOException {
    String text = Files.readString(page);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new Trouble(page + " lacks the marks " + BEGIN + " and " + END);
    }
    StringBuilder table =
        new StringBuilder("| fault | tries | survived | lost | |\n|---|--:|--:|--:|---|\n");
    for (Fault fault : all) {
      Path row = rows.resolve(fault.name());
      table.append(
          Files.exists(row)
              ? Files.readString(row)
              : "| %s | 0 | – | – | not done to this build |\n".formatted(fault.title()));
    }
    Files.writeString(
        page,
        text.substring(0, begin + BEGIN.length()) + "\n\n" + table + "\n" + text.substring(end));
    System.out.println("Written: " + page);
  }
}
