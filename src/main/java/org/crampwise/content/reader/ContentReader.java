package org.crampwise.content.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampwise.content.CautionPage;
import org.crampwise.content.ContentPack;
import org.crampwise.content.DailyAmount;
import org.crampwise.content.Food;
import org.crampwise.content.Group;
import org.crampwise.content.Place;
import org.crampwise.content.Review;
import org.crampwise.content.SafetyPage;
import org.crampwise.content.Source;
import org.crampwise.content.Stretch;
import org.crampwise.content.Term;
import org.crampwise.content.Topic;

/// Reads everything of one language. The same for a folder and for the inside of a jar.
public final class ContentReader {
  /// Of a page that is missing, which is a problem already.
  private static final Review UNSIGNED = new Review(Optional.empty(), LocalDate.EPOCH);

  private final Path assets;
  private final String language;
  private final Problems problems = new Problems();
  private final List<Recheck> rechecks = new ArrayList<>();

  private ContentReader(Path assets, String language) {
    this.assets = assets;
    this.language = language;
  }

  /// Reads the pack of a language. Bad content never throws; it is among the problems, and what can
  /// be understood of it is in the pack.
  public static Reading read(Path assets, String language) {
    return new ContentReader(assets, language).read();
  }

  /// The tags of the languages that have a folder, by name. English is expected even where no
  /// folder is, so that its lack is noticed.
  public static List<String> languages(Path assets) {
    try (Stream<Path> folders = Files.list(assets.resolve("content"))) {
      List<String> found =
          folders
              .filter(Files::isDirectory)
              .map(folder -> String.valueOf(folder.getFileName()).replace("/", ""))
              .sorted()
              .toList();
      return found.isEmpty() ? List.of("en") : found;
    } catch (IOException _) {
      return List.of("en");
    }
  }

  private Reading read() {
    GetHelpReader.Help help =
        open(name("get-help.md"))
            .map(new GetHelpReader(problems, rechecks)::read)
            .orElseGet(this::noHelp);
    ContentPack pack =
        new ContentPack(
            language,
            topics(),
            pages(),
            help.page(),
            help.cards(),
            help.doubt(),
            cautions(),
            stretches(),
            glossary(),
            sources(),
            foods(),
            dailyAmounts());
    new References(assets, problems).check(pack);
    return new Reading(pack, problems.all(), rechecks);
  }

  /// Stands in for a get-help.md that is missing.
  private GetHelpReader.Help noHelp() {
    Place at = new Place(name("get-help.md"), 1);
    return new GetHelpReader.Help(new SafetyPage("", "", UNSIGNED, at), List.of(), List.of());
  }

  private CautionPage cautions() {
    String name = name("cautions.md");
    return open(name)
        .map(new CautionsReader(problems, rechecks)::read)
        .orElseGet(() -> new CautionPage("", UNSIGNED, List.of(), new Place(name, 1)));
  }

  private String name(String rest) {
    return "content/" + language + "/" + rest;
  }

  private Optional<SourceFile> open(String name) {
    return SourceFile.open(assets, name, problems);
  }

  private List<SourceFile> folder(String name) {
    return SourceFile.folder(assets, name(name), problems);
  }

  private List<Topic> topics() {
    return folder("topics").stream()
        .map(new DeckReader(problems, rechecks)::topic)
        .sorted(
            Comparator.comparing((Topic topic) -> topic.group().orElse(Group.RELIEF))
                .thenComparingInt(Topic::order)
                .thenComparing(Topic::id))
        .toList();
  }

  private Map<String, Topic> pages() {
    return folder("pages").stream()
        .map(new DeckReader(problems, rechecks)::page)
        .collect(Collectors.toMap(Topic::id, Function.identity()));
  }

  private List<Stretch> stretches() {
    return folder("stretches").stream()
        .map(new StretchReader(problems, rechecks)::read)
        .sorted(Comparator.comparingInt(Stretch::order).thenComparing(Stretch::id))
        .toList();
  }

  private Map<String, Term> glossary() {
    Map<String, Term> terms = new LinkedHashMap<>();
    rows(name("glossary.toml"), Set.of("title", "meaning", "source"), Set.of())
        .forEach(
            row ->
                terms.put(
                    row.key(),
                    new Term(
                        row.key(),
                        row.text("title"),
                        row.text("meaning"),
                        row.text("source"),
                        row.at())));
    return terms;
  }

  private Map<String, Source> sources() {
    Map<String, Source> sources = new LinkedHashMap<>();
    rows("content/sources.toml", Set.of("title", "publisher", "status"), Set.of("url", "year"))
        .forEach(row -> sources.put(row.key(), source(row)));
    return sources;
  }

  private Source source(TomlRows.Row row) {
    Optional<Source.Status> status =
        switch (row.text("status")) {
          case "R" -> Optional.of(Source.Status.R);
          case "M" -> Optional.of(Source.Status.M);
          case "N" -> Optional.of(Source.Status.N);
          default -> Optional.empty();
        };
    if (status.isEmpty() && !row.text("status").isEmpty()) {
      problems.unknown(row.at(), "status", row.text("status"), List.of("R", "M", "N"));
    }
    return new Source(
        row.key(),
        row.text("title"),
        row.text("publisher"),
        row.text("url"),
        row.text("year"),
        status.orElse(Source.Status.N),
        row.at());
  }

  private List<TomlRows.Row> rows(String name, Set<String> required, Set<String> optional) {
    Set<String> others = new HashSet<>(optional);
    others.add("recheck");
    List<TomlRows.Row> rows =
        open(name).map(file -> TomlRows.read(file, required, others, problems)).orElse(List.of());
    rows.stream()
        .filter(row -> !row.text("recheck").isEmpty())
        .forEach(row -> rechecks.add(new Recheck(row.at(), row.text("recheck"))));
    return rows;
  }

  private List<Food> foods() {
    Optional<SourceFile> words = open(name("foods.toml"));
    return open("data/foods.csv")
        .flatMap(
            table -> words.map(names -> new FoodsReader(problems, rechecks).read(table, names)))
        .orElse(List.of());
  }

  private List<DailyAmount> dailyAmounts() {
    return open("data/daily-amounts.csv")
        .map(new DailyAmountsReader(problems, rechecks)::read)
        .orElse(List.of());
  }
}
