package org.crampwise.content.reader;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.node.Node;
import org.crampwise.content.Place;
import org.crampwise.content.Review;

/// The `key: value` lines a Markdown file opens with, read strictly.
final class FrontMatter {
  private static final Pattern LINE = Pattern.compile("([A-Za-z_]+):(?: +(.*?))? *");
  private static final Pattern SIGNED = Pattern.compile("(.+), ([0-9]{4}-[0-9]{2}-[0-9]{2})");

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Problems problems;

  private record Entry(String value, Place at) {}

  private FrontMatter(Problems problems) {
    this.problems = problems;
  }

  /// Reads the front matter of a parsed file; every required key has to be there, once.
  static FrontMatter read(
      SourceFile file,
      Node document,
      Set<String> required,
      Set<String> optional,
      Problems problems) {
    FrontMatter matter = new FrontMatter(problems);
    if (document.getFirstChild() instanceof YamlFrontMatterBlock block) {
      List<String> lines = file.text().lines().toList();
      int first = Markdown.line(block);
      int last = first + block.getSourceSpans().size() - 1;
      for (int line = first + 1; line < last; line++) {
        matter.add(lines.get(line - 1), file.line(line), required, optional);
      }
    }
    required.stream()
        .sorted()
        .filter(key -> !matter.entries.containsKey(key))
        .forEach(
            key ->
                problems.add(
                    file.line(1),
                    "The front matter lacks `" + key + "`.",
                    "Add a line `" + key + ": ...` between the `---` lines."));
    return matter;
  }

  private void add(String line, Place at, Set<String> required, Set<String> optional) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      problems.add(at, "Front matter holds only `key: value` lines.", "Change or remove the line.");
      return;
    }
    String key = matcher.group(1);
    String value = Optional.ofNullable(matcher.group(2)).orElse("");
    if (!required.contains(key) && !optional.contains(key)) {
      Set<String> known = new java.util.TreeSet<>(required);
      known.addAll(optional);
      problems.unknown(at, "front matter key", key, known);
    } else if (value.isEmpty()) {
      problems.add(at, "`" + key + "` is empty.", "Give it a value.");
    } else if (entries.putIfAbsent(key, new Entry(value, at)) != null) {
      problems.add(at, "`" + key + "` stands there twice.", "Remove one.");
    }
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  /// A value's text; empty where it was missing, which is a problem already.
  String text(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::value).orElse("");
  }

  /// Where a key stands, for what is found out about it later.
  Place at(String key, Place otherwise) {
    return Optional.ofNullable(entries.get(key)).map(Entry::at).orElse(otherwise);
  }

  int number(String key) {
    Optional<Entry> entry = Optional.ofNullable(entries.get(key));
    if (entry.isPresent() && !entry.get().value().matches("[0-9]{1,4}")) {
      problems.add(entry.get().at(), "`" + key + "` is not a number.", "Write one, such as 1.");
      return 0;
    }
    return entry.map(found -> Integer.parseInt(found.value())).orElse(0);
  }

  /// One of a closed set of names.
  <T> Optional<T> choice(String key, Map<String, T> choices) {
    Optional<Entry> entry = Optional.ofNullable(entries.get(key));
    if (entry.isPresent() && !choices.containsKey(entry.get().value())) {
      problems.unknown(entry.get().at(), key, entry.get().value(), choices.keySet());
    }
    return entry.flatMap(found -> Optional.ofNullable(choices.get(found.value())));
  }

  /// `reviewed` and `review_by`.
  Review review() {
    return new Review(signed(), date("review_by", text("review_by")));
  }

  /// Who signed, and when, from the value of `reviewed`; empty where nobody has.
  static Optional<String> signature(String value) {
    return Optional.of(value).filter(written -> SIGNED.matcher(written).matches());
  }

  private Optional<String> signed() {
    String value = text("reviewed");
    if (value.isEmpty() || value.equals("none")) {
      return Optional.empty();
    }
    Matcher matcher = SIGNED.matcher(value);
    if (!matcher.matches()) {
      Optional.ofNullable(entries.get("reviewed"))
          .ifPresent(
              entry ->
                  problems.add(
                      entry.at(),
                      "`reviewed` is neither `none` nor a name and a date.",
                      "Write it as `Name, 2027-01-31`."));
      return Optional.empty();
    }
    date("reviewed", matcher.group(2));
    return Optional.of(value);
  }

  private LocalDate date(String key, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException _) {
      Optional.ofNullable(entries.get(key))
          .ifPresent(
              entry ->
                  problems.add(
                      entry.at(),
                      "`" + key + "` holds no date.",
                      "Write it as year-month-day, such as 2027-01-31."));
      return LocalDate.EPOCH;
    }
  }
}
