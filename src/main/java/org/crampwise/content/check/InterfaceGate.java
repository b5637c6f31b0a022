package org.crampwise.content.check;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampwise.content.Nearest;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;
import org.crampwise.content.check.Phrases.Phrase;

/// The interface words of a language are those of English: the same keys, the same places to fill,
/// and nothing that a wording rule forbids.
final class InterfaceGate {
  private static final String DIRECTION = "language.direction";
  private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl");
  private static final Pattern FILLED = Pattern.compile("\\{(\\d+)[^}]*}|\\{([a-z_]+)}");
  private static final Pattern BY_PROGRAM = Pattern.compile("\\{\\d");

  private final Phrases english;
  private final WordingGate wording;

  InterfaceGate(Phrases english, List<Wording.Rule> rules) {
    this.english = english;
    this.wording = new WordingGate(rules);
  }

  List<Problem> check(Phrases words) {
    List<Problem> problems = new ArrayList<>();
    english.byKey().values().stream()
        .filter(theirs -> words.find(theirs.key()).isEmpty())
        .map(theirs -> missing(theirs, words.at()))
        .forEach(problems::add);
    words.byKey().values().forEach(ours -> problems.addAll(phrase(ours)));
    problems.addAll(wording.check(passages(words)));
    return List.copyOf(problems);
  }

  private static Problem missing(Phrase theirs, Place file) {
    return new Problem(
        file,
        "`" + theirs.key() + "` is missing.",
        "Translate \"" + theirs.text() + "\" (" + theirs.at() + ").");
  }

  private List<Problem> phrase(Phrase ours) {
    Optional<Phrase> theirs = english.find(ours.key());
    if (theirs.isEmpty()) {
      String remedy =
          Nearest.to(ours.key(), english.byKey().keySet())
              .map(key -> "Did you mean `" + key + "`?")
              .orElse("Remove it.");
      return List.of(new Problem(ours.at(), "English has no `" + ours.key() + "`.", remedy));
    }
    return Stream.of(
            filled(ours, theirs.orElseThrow()),
            pattern(ours),
            ours.text().isBlank()
                ? Optional.of(new Problem(ours.at(), "There are no words here.", "Write some."))
                : Optional.<Problem>empty(),
            ours.key().equals(DIRECTION) && !DIRECTIONS.contains(ours.text())
                ? Optional.of(
                    new Problem(ours.at(), "The direction is ltr or rtl.", "Write one of them."))
                : Optional.<Problem>empty())
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Problem> filled(Phrase ours, Phrase theirs) {
    Set<String> places = places(ours.text());
    Set<String> expected = places(theirs.text());
    return places.equals(expected)
        ? Optional.empty()
        : Optional.of(
            new Problem(
                ours.at(),
                "`%s` has the places %s, in English %s."
                    .formatted(ours.key(), list(places), list(expected)),
                "Use the same: \"" + theirs.text() + "\"."));
  }

  private static String list(Set<String> places) {
    return places.isEmpty()
        ? "(none)"
        : places.stream().map(place -> "{" + place + "}").collect(Collectors.joining(" "));
  }

  private static Set<String> places(String text) {
    return FILLED
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1) != null ? match.group(1) : match.group(2))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<Problem> pattern(Phrase ours) {
    if (!BY_PROGRAM.matcher(ours.text()).find()) {
      return Optional.empty();
    }
    if (ours.text().contains("'")) {
      return Optional.of(
          new Problem(ours.at(), "A straight apostrophe hides what follows.", "Write ’."));
    }
    try {
      new MessageFormat(ours.text(), Locale.ROOT).toPattern();
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(
          new Problem(
              ours.at(),
              "`" + ours.key() + "` can't be filled in: " + e.getMessage() + ".",
              "Close its brackets."));
    }
  }

  /// The words as they are read, each place filled with something that no rule looks for.
  private static List<Passage> passages(Phrases words) {
    return words.byKey().values().stream()
        .map(
            phrase ->
                Passage.plain(
                    Passage.Kind.BODY, FILLED.matcher(phrase.text()).replaceAll("x"), phrase.at()))
        .toList();
  }
}
