package org.crampwise.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampwise.content.Evidence;
import org.crampwise.content.Group;
import org.crampwise.content.Nutrient;
import org.crampwise.content.Source;
import org.crampwise.content.Urgency;
import org.crampwise.content.change.Part;
import org.crampwise.handout.Hindrance;
import org.crampwise.session.TextSize;
import org.crampwise.session.Theme;
import org.crampwise.station.AuditKind;
import org.crampwise.station.Departure;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.pack.Reason;
import org.crampwise.ui.navigation.StaffPage;
import org.crampwise.ui.staff.Setting;
import org.crampwise.ui.staff.SettingsGroup;
import org.junit.jupiter.api.Test;

/// Every interface word a screen asks for is there, with as many places to fill as it is given
/// values, and none is there that no screen asks for.
class MessageKeysTest {
  private static final Path JAVA = Path.of("src/main/java");
  private static final Path RESOURCES = Path.of("src/main/resources");

  /// Who has words for a visitor.
  private static final List<Path> SPEAKING =
      List.of(
          JAVA.resolve("org/crampwise/ui"),
          JAVA.resolve("org/crampwise/app"),
          JAVA.resolve("org/crampwise/handout"));

  /// Groups of people that a daily amount is for.
  private static final String[] PEOPLE = {
    "all",
    "all.young",
    "female",
    "female.young",
    "male",
    "male.young",
    "pregnant",
    "pregnant.young",
    "pregnant.any",
    "breastfeeding",
    "breastfeeding.young",
    "breastfeeding.any"
  };

  /// Keys of the settings file, which look like keys of words.
  private static final List<String> SETTINGS =
      Stream.of(SettingsGroup.values())
          .flatMap(group -> group.settings().stream())
          .map(Setting::key)
          .toList();

  /// Keys that are put together: the part in the sources, and the keys it can become.
  private static final Map<String, List<String>> COMPOSED =
      Map.ofEntries(
          composed("amounts.caption.", "mg", "mcg"),
          composed("amounts.for.", PEOPLE),
          composed("amounts.group.", PEOPLE),
          composed(
              "amounts.same.",
              "pregnant",
              "pregnant.young",
              "breastfeeding",
              "breastfeeding.young"),
          composed("amounts.tab.", "adults", "young", "babies"),
          composed("amounts.unit.", "mg", "mcg"),
          composed(
              "amounts.who.",
              "all",
              "female",
              "female.young",
              "male",
              "male.young",
              "pregnant",
              "breastfeeding"),
          composed("care.", Urgency.values(), Urgency::id),
          composed("check.", "body-front", "body-back"),
          composed(
              "display.",
              "theme",
              "one-switch",
              "text-size",
              "seeing",
              "touching",
              "motion",
              "motion.line",
              "reach",
              "reach.line",
              "hold",
              "hold.line",
              "repeat",
              "repeat.line"),
          composed("display.size.", TextSize.values(), size -> Integer.toString(size.step())),
          composed("display.one-switch.", "off", "slow", "medium", "quick"),
          composed("display.theme.", Theme.values(), Theme::id),
          composed("evidence.", Evidence.values(), Evidence::id),
          composed(
              "foods.picker.", "women", "men", "pregnant", "breastfeeding", "children", "everyone"),
          composed("foods.question.", Nutrient.values(), Nutrient::id),
          composed("help.lead.", Urgency.values(), Urgency::id),
          composed(
              "home.group.",
              Stream.of(Group.values())
                  .flatMap(group -> Stream.of(group.id(), group.id() + ".line"))
                  .toArray(String[]::new)),
          composed("print.why.", Hindrance.values(), Hindrance::id),
          composed("source.read.", Source.Status.values(), Source.Status::name),
          composed("listen.do.", "slower", "faster", "dark", "off"),
          composed(
              "voice.do.",
              "read",
              "pause",
              "go-on",
              "repeat",
              "slower",
              "faster",
              "quieter",
              "louder",
              "stop"),
          composed("staff.page.", StaffPage.values(), StaffPage::id),
          composed("staff.settings.", SettingsGroup.values(), SettingsGroup::id),
          composed("staff.setting.", SETTINGS.toArray(String[]::new)),
          composed("staff.paper.", KioskConfig.PAPERS.toArray(String[]::new), MessageKeysTest::low),
          composed("staff.audit.", AuditKind.values(), AuditKind::id),
          composed("staff.depart.", Departure.values(), MessageKeysTest::id),
          composed("staff.depart.line.", Departure.values(), MessageKeysTest::id),
          composed("staff.updates.refused.", Reason.values(), Reason::id),
          composed("staff.updates.part.", Part.values(), Part::id),
          composed("voice.limit.", "slower", "faster", "quieter", "louder"),
          composed(
              "voice.said.",
              "button",
              "one-of",
              "any-of",
              "slider",
              "field",
              "message",
              "heading",
              "chosen",
              "not-chosen",
              "unavailable"));

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern CALL = Pattern.compile("\\b(?:text|spoken)\\(");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");

  private final ResourceBundle bundle = Messages.of(Path.of("assets"), "en").bundle();

  private static String low(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static String id(Departure way) {
    return low(way.name()).replace('_', '-');
  }

  private static <T> Map.Entry<String, List<String>> composed(
      String prefix, T[] values, Function<T, String> rest) {
    return composed(prefix, Stream.of(values).map(rest).toArray(String[]::new));
  }

  private static Map.Entry<String, List<String>> composed(String prefix, String... rests) {
    return Map.entry(prefix, Stream.of(rests).map(rest -> prefix + rest).toList());
  }

  private static Map<Path, String> read(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .collect(Collectors.toMap(file -> file, MessageKeysTest::text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final Map<Path, String> SOURCES = read(JAVA, ".java");
  private static final Map<Path, String> PAGES = read(RESOURCES, ".fxml");

  /// A request for words in the sources: its first argument and how many values follow.
  private record Request(String where, String first, int values) {}

  private static List<Request> requests(Path file, String source) {
    List<Request> requests = new ArrayList<>();
    Matcher call = CALL.matcher(source);
    while (call.find()) {
      List<String> arguments = arguments(source, call.end());
      if (arguments.getFirst().contains("\"")) {
        String where = file.getFileName() + ":" + source.substring(0, call.start()).lines().count();
        requests.add(new Request(where, arguments.getFirst(), arguments.size() - 1));
      }
    }
    return requests;
  }

  /// The arguments of a call whose bracket opens just before `from`.
  private static List<String> arguments(String source, int from) {
    List<String> arguments = new ArrayList<>();
    int depth = 0;
    int start = from;
    boolean quoted = false;
    for (int i = from; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '"' && source.charAt(i - 1) != '\\') {
        quoted = !quoted;
      } else if (!quoted && "([{".indexOf(c) >= 0) {
        depth++;
      } else if (!quoted && depth > 0 && ")]}".indexOf(c) >= 0) {
        depth--;
      } else if (!quoted && depth == 0 && (c == ',' || c == ')')) {
        arguments.add(source.substring(start, i).strip());
        start = i + 1;
        if (c == ')') {
          return arguments;
        }
      }
    }
    throw new AssertionError("a call does not end: " + source.substring(from, from + 40));
  }

  private static Stream<Request> allRequests() {
    return SOURCES.entrySet().stream()
        .filter(source -> SPEAKING.stream().anyMatch(source.getKey()::startsWith))
        .flatMap(source -> requests(source.getKey(), source.getValue()).stream());
  }

  private static Stream<String> literals(String code) {
    return LITERAL.matcher(code).results().map(match -> match.group(1));
  }

  /// What a request can become: `"a.b"`, `last ? "a.b" : "a.c"`, or `"a." + x` from the table.
  private static List<String> keysOf(Request request) {
    List<String> literals = literals(request.first()).toList();
    if (request.first().contains("+")) {
      List<String> composed = COMPOSED.getOrDefault(literals.getFirst(), List.of());
      assertThat(composed).as("%s composes %s", request.where(), request.first()).isNotEmpty();
      return composed.stream().filter(key -> key.endsWith(suffix(request.first()))).toList();
    }
    return literals;
  }

  private static String suffix(String composed) {
    Matcher literal = Pattern.compile("\\+\\s*\"([^\"]*)\"$").matcher(composed);
    return literal.find() ? literal.group(1) : "";
  }

  private static Set<String> keysOfPages() {
    Set<String> keys = new TreeSet<>();
    for (String page : PAGES.values()) {
      Pattern.compile("=\"%([^\"]+)\"")
          .matcher(page)
          .results()
          .map(match -> match.group(1))
          .forEach(keys::add);
    }
    return keys;
  }

  @Test
  void everyKeyOfAPageIsThereAndHasNoPlaceToFill() {
    assertThat(keysOfPages()).isNotEmpty().isSubsetOf(bundle.keySet());
    assertThat(keysOfPages()).allSatisfy(key -> assertThat(places(key)).as(key).isEmpty());
  }

  @Test
  void everyKeyAskedForInTheSourcesIsThere() {
    List<String> missing = new ArrayList<>();
    allRequests()
        .forEach(
            request ->
                keysOf(request).stream()
                    .filter(key -> !bundle.containsKey(key))
                    .forEach(key -> missing.add(request.where() + " " + key)));
    assertThat(missing).isEmpty();
  }

  @Test
  void whateverLooksLikeAKeyOnAScreenIsOne() {
    Set<String> firsts = new TreeSet<>();
    bundle.keySet().forEach(key -> firsts.add(key.substring(0, key.indexOf('.'))));
    List<String> strange = new ArrayList<>();
    SOURCES.forEach(
        (file, source) -> {
          if (file.startsWith(JAVA.resolve("org/crampwise/ui"))) {
            literals(source)
                .filter(literal -> literal.matches("[a-z]+(\\.[a-z0-9-]+)+\\.?"))
                .filter(literal -> firsts.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal -> !bundle.containsKey(literal))
                .filter(literal -> !COMPOSED.containsKey(literal))
                .filter(literal -> !SETTINGS.contains(literal))
                .forEach(literal -> strange.add(file.getFileName() + " " + literal));
          }
        });
    assertThat(strange).isEmpty();
  }

  @Test
  void everyKeyIsUsed() {
    Set<String> used = new LinkedHashSet<>(keysOfPages());
    COMPOSED.values().forEach(used::addAll);
    SOURCES.values().forEach(source -> literals(source).forEach(used::add));
    // Where nobody of the staff is near, the library looks for these before the others.
    List.copyOf(used).forEach(key -> used.add(key + ".unstaffed"));
    assertThat(bundle.keySet()).isSubsetOf(used);
  }

  @Test
  void everyComposedKeyIsComposedSomewhere() {
    Set<String> composed = new TreeSet<>();
    SOURCES.values().forEach(source -> literals(source).forEach(composed::add));
    assertThat(composed).containsAll(COMPOSED.keySet());
    COMPOSED.values().forEach(keys -> assertThat(bundle.keySet()).containsAll(keys));
  }

  @Test
  void aTextHasAsManyPlacesAsItIsGivenValues() {
    List<String> wrong = new ArrayList<>();
    allRequests()
        .forEach(
            request -> {
              // Of `first ? "a.b" : "a.c"` one may do with less than the other.
              int most =
                  keysOf(request).stream().mapToInt(key -> places(key).size()).max().orElse(0);
              if (most != request.values()) {
                wrong.add(
                    "%s gives %d values to %s"
                        .formatted(request.where(), request.values(), request.first()));
              }
            });
    assertThat(wrong).isEmpty();
  }

  @Test
  void placesAreNumberedFromNoughtAndNoQuoteHidesOne() {
    for (String key : bundle.keySet()) {
      List<Integer> places = List.copyOf(places(key));
      for (int i = 0; i < places.size(); i++) {
        assertThat(places.get(i)).as(key).isEqualTo(i);
      }
      if (!places.isEmpty()) {
        String text = bundle.getString(key);
        assertThatCode(() -> new MessageFormat(text, Locale.ENGLISH)).doesNotThrowAnyException();
        assertThat(text).as(key + ": a straight quote hides what follows").doesNotContain("'");
        assertThat(PLACE.matcher(text).replaceAll("")).as(key).doesNotContain("{");
      }
    }
  }

  private Set<Integer> places(String key) {
    Set<Integer> places = new TreeSet<>();
    PLACE
        .matcher(bundle.getString(key))
        .results()
        .map((MatchResult match) -> Integer.valueOf(match.group(1)))
        .forEach(places::add);
    return places;
  }

  @Test
  void noPageHoldsASentence() {
    List<String> sentences = new ArrayList<>();
    PAGES.forEach(
        (file, page) ->
            Pattern.compile(
                    "\\b(?:text|promptText|title|accessibleText|accessibleHelp"
                        + "|accessibleRoleDescription)=\"([^\"]*)\"|<(?:String|text)\\b[^>]*>")
                .matcher(page)
                .results()
                .filter(match -> match.group(1) == null || !match.group(1).startsWith("%"))
                .forEach(match -> sentences.add(file.getFileName() + " " + match.group())));
    assertThat(sentences).isEmpty();
  }

  /// What puts words on the glass or into a visitor's ear.
  private static final Pattern WORDS_IN_CODE =
      Pattern.compile(
          "(?:\\bset(?:Accessible)?(?:Text|Help|RoleDescription)|\\bnew (?:Label|Text|ToggleButton)"
              + "|\\bheading|\\breason)\\(\\s*\"[^\"]*\\p{L}");

  @Test
  void noSourceHoldsASentenceForVisitors() {
    List<String> sentences = new ArrayList<>();
    SOURCES.forEach(
        (file, source) ->
            WORDS_IN_CODE
                .matcher(source)
                .results()
                .forEach(match -> sentences.add(file.getFileName() + " " + match.group())));
    assertThat(sentences).isEmpty();
    assertThat(WORDS_IN_CODE.matcher("new Label(\"Home\")").find()).isTrue();
    assertThat(WORDS_IN_CODE.matcher("new Label(text(\"bar.home\"))").find()).isFalse();
  }
}
