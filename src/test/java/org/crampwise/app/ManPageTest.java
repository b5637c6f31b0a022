package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crampwise.speech.SpeechEngines;
import org.crampwise.station.StationFolders;
import org.junit.jupiter.api.Test;

/// The man page tells of every command and option that the program's own help lists, and of no
/// others.
class ManPageTest {
  private static final Path PAGE = Path.of("packaging/linux/debian/crampwise/crampwise.1.in");
  private static final Pattern OPTION = Pattern.compile("(?<![a-z-])--[a-z]+(?:-[a-z]+)*");
  private static final Pattern COMMAND = Pattern.compile("^  ([a-z]+)  ", Pattern.MULTILINE);
  private static final Pattern COMMANDS =
      Pattern.compile(
          "^(?:Subc|C)ommands:?\n(.*?)(?:\n\n|\\z)", Pattern.DOTALL | Pattern.MULTILINE);

  @Test
  void eachCommandHasASectionWithItsOptions() throws IOException {
    assertThat(sections()).isEqualTo(commands(List.of()));
  }

  @Test
  void eachExitStatusIsExplained() throws IOException {
    String statuses = section(page(), "^\\.SH EXIT STATUS$");

    assertThat(ExitStatusTest.all().values())
        .allSatisfy(status -> assertThat(statuses).contains(".B " + status + "\n"));
  }

  /// The options of each command that does something, as `--help` lists them.
  private static Map<String, List<String>> commands(List<String> path) {
    String help = help(path);
    Map<String, List<String>> found = new TreeMap<>();
    List<String> inside =
        COMMANDS.matcher(help).results().flatMap(block -> names(block.group(1))).toList();
    if (path.isEmpty() || inside.isEmpty()) {
      found.put(String.join(" ", path), options(help, !path.isEmpty()));
    }
    for (String command : inside) {
      List<String> longer = new ArrayList<>(path);
      longer.add(command);
      found.putAll(commands(longer));
    }
    return found;
  }

  private static Stream<String> names(String block) {
    return COMMAND.matcher(block + "\n").results().map(match -> match.group(1));
  }

  private static String help(List<String> path) {
    var out = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(out, true, StandardCharsets.UTF_8));
    var settings = new Settings(new StationFolders(Path.of("none"), Path.of("none")));
    var start =
        new Start(
            terminal,
            settings,
            DisplayProbe.of("Linux", Map.of()),
            (_, _, _) -> ExitStatus.DONE,
            (_, _) -> ExitStatus.DONE,
            Path.of("none"),
            Path.of("none"));
    List<String> arguments = new ArrayList<>(path);
    arguments.add("--help");
    int status =
        new Cli(
                terminal,
                settings,
                start,
                (_, _) -> ExitStatus.DONE,
                SpeechEngines.of("Linux", Map.of()))
            .run(arguments.toArray(String[]::new));
    assertThat(status).isZero();
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static Map<String, List<String>> sections() throws IOException {
    String page = page();
    Map<String, List<String>> found = new TreeMap<>();
    found.put("", options(section(page, "^\\.SH OPTIONS$"), false));
    Pattern.compile("^\\.SS crampwise ([a-z]+(?: [a-z]+)*)", Pattern.MULTILINE)
        .matcher(page)
        .results()
        .map(match -> match.group(1))
        .forEach(
            command -> {
              String text = section(page, "^\\.SS crampwise " + command + "\\b");
              found.put(command, options(text, true));
            });
    return found;
  }

  /// From a heading to the next.
  private static String section(String page, String heading) {
    Optional<MatchResult> match =
        Pattern.compile(heading + ".*?(?=^\\.S[HS] |\\z)", Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(page)
            .results()
            .findFirst();
    return match.map(MatchResult::group).orElse("");
  }

  /// @param ofCommand whether `--help` goes without saying
  private static List<String> options(String text, boolean ofCommand) {
    var options = new TreeSet<String>();
    OPTION.matcher(text).results().map(MatchResult::group).forEach(options::add);
    options.removeAll(ofCommand ? List.of("--help") : Collections.<String>emptyList());
    return List.copyOf(options);
  }

  /// Without the escapes of dashes and fonts.
  private static String page() throws IOException {
    return Files.readString(PAGE).replace("\\-", "-").replaceAll("\\\\f[A-Z]", "");
  }
}
