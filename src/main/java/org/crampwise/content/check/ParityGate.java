package org.crampwise.content.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Food;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;
import org.crampwise.content.Term;
import org.crampwise.content.check.Outline.Chapter;
import org.crampwise.content.check.Outline.Part;

/// A language says what English says, in the same places: no card, warning or source is lost on the
/// way. It cannot tell whether the words mean the same; people who know both languages can.
final class ParityGate implements Gate {
  private static final String AS_IN_ENGLISH = "Write it as in English.";

  private final ContentPack english;

  ParityGate(ContentPack english) {
    this.english = english;
  }

  @Override
  public List<Problem> check(ContentPack pack) {
    if (pack.language().equals(english.language())) {
      return List.of();
    }
    return Stream.of(files(pack), glossary(pack), foods(pack)).flatMap(found -> found).toList();
  }

  private Stream<Problem> files(ContentPack pack) {
    Map<String, Outline> theirs = byFile(english);
    Map<String, Outline> ours = byFile(pack);
    Stream<Problem> missing =
        theirs.keySet().stream()
            .filter(file -> !ours.containsKey(file))
            .map(file -> new Problem(at(pack, file), "The file is missing.", translate(file)));
    Stream<Problem> strange =
        ours.keySet().stream()
            .filter(file -> !theirs.containsKey(file))
            .map(file -> new Problem(at(pack, file), "English has no such file.", "Remove it."));
    Stream<Problem> different =
        ours.entrySet().stream()
            .flatMap(
                entry ->
                    Optional.ofNullable(theirs.get(entry.getKey())).stream()
                        .flatMap(their -> file(their, entry.getValue(), pack)));
    return Stream.of(missing, strange, different).flatMap(found -> found);
  }

  private static Map<String, Outline> byFile(ContentPack pack) {
    return Outline.of(pack).stream()
        .collect(
            Collectors.toMap(Outline::file, Function.identity(), (one, _) -> one, TreeMap::new));
  }

  private static Place at(ContentPack pack, String file) {
    return new Place("content/" + pack.language() + "/" + file, 1);
  }

  private String translate(String file) {
    return "Translate " + at(english, file).file() + ".";
  }

  private static Stream<Problem> file(Outline their, Outline our, ContentPack pack) {
    Place top = at(pack, our.file());
    Stream<Problem> head = difference(their.head(), our.head(), top).stream();
    if (their.chapters().size() != our.chapters().size()) {
      return Stream.concat(head, Stream.of(count(their, our, top)));
    }
    List<Problem> inside = new ArrayList<>();
    for (int i = 0; i < our.chapters().size(); i++) {
      Chapter chapter = our.chapters().get(i);
      difference(their.chapters().get(i).parts(), chapter.parts(), chapter.at())
          .ifPresent(inside::add);
    }
    return Stream.concat(head, inside.stream());
  }

  /// Names the first card that is not where English has it.
  private static Problem count(Outline their, Outline our, Place top) {
    int same = 0;
    while (same < Math.min(their.chapters().size(), our.chapters().size())
        && their.chapters().get(same).isLike(our.chapters().get(same))) {
      same++;
    }
    Place at = top;
    if (same < our.chapters().size()) {
      at = our.chapters().get(same).at();
    } else if (!our.chapters().isEmpty()) {
      at = our.chapters().getLast().at();
    }
    String message =
        "There are %d cards, in English %d."
            .formatted(our.chapters().size(), their.chapters().size());
    if (same < their.chapters().size()) {
      Chapter missed = their.chapters().get(same);
      return new Problem(
          at,
          message,
          "Look for \"" + missed.title() + "\" (" + missed.at() + "), the first to differ.");
    }
    return new Problem(at, message, "Remove what English does not have.");
  }

  /// The first place where two sequences part.
  private static Optional<Problem> difference(List<Part> theirs, List<Part> ours, Place end) {
    for (int i = 0; i < Math.max(theirs.size(), ours.size()); i++) {
      if (i == ours.size()) {
        return Optional.of(
            new Problem(
                end,
                "Here is missing: " + theirs.get(i).what() + ".",
                "It stands in " + theirs.get(i).at() + "."));
      }
      if (i == theirs.size()) {
        return Optional.of(
            new Problem(
                ours.get(i).at(),
                "English does not have this: " + ours.get(i).what() + ".",
                "Remove it."));
      }
      if (!theirs.get(i).what().equals(ours.get(i).what())) {
        return Optional.of(
            new Problem(
                ours.get(i).at(),
                "Here stands " + ours.get(i).what() + ", in English " + said(theirs.get(i)),
                AS_IN_ENGLISH));
      }
    }
    return Optional.empty();
  }

  private static String said(Part part) {
    return part.what() + " (" + part.at() + ").";
  }

  private Stream<Problem> glossary(ContentPack pack) {
    Place top = at(pack, "glossary.toml");
    Stream<Problem> entries =
        entries(english.glossary().keySet(), pack.glossary().keySet(), top, "glossary.toml");
    Stream<Problem> sources =
        pack.glossary().values().stream()
            .flatMap(
                term ->
                    Optional.ofNullable(english.glossary().get(term.id()))
                        .filter(their -> !their.source().equals(term.source()))
                        .map(their -> otherSource(term, their))
                        .stream());
    return Stream.concat(entries, sources);
  }

  private static Problem otherSource(Term our, Term their) {
    return new Problem(
        our.at(),
        "`%s` has the source %s, in English %s.".formatted(our.id(), our.source(), their.source()),
        AS_IN_ENGLISH);
  }

  private Stream<Problem> foods(ContentPack pack) {
    Place top = at(pack, "foods.toml");
    Map<String, Boolean> theirs = notes(english);
    Map<String, Boolean> ours = notes(pack);
    Stream<Problem> entries = entries(theirs.keySet(), ours.keySet(), top, "foods.toml");
    Stream<Problem> notes =
        ours.entrySet().stream()
            .filter(food -> !food.getValue().equals(theirs.getOrDefault(food.getKey(), false)))
            .filter(food -> theirs.containsKey(food.getKey()))
            .map(
                food ->
                    new Problem(
                        top,
                        "`%s` has %s note, other than in English."
                            .formatted(food.getKey(), food.getValue() ? "a" : "no"),
                        AS_IN_ENGLISH));
    return Stream.concat(entries, notes);
  }

  private static Map<String, Boolean> notes(ContentPack pack) {
    return pack.foods().stream()
        .collect(
            Collectors.toMap(
                Food::id, food -> !food.note().isEmpty(), (one, _) -> one, TreeMap::new));
  }

  private Stream<Problem> entries(
      Iterable<String> theirs, Iterable<String> ours, Place top, String file) {
    TreeSet<String> missing = new TreeSet<>();
    theirs.forEach(missing::add);
    TreeSet<String> strange = new TreeSet<>();
    ours.forEach(strange::add);
    TreeSet<String> both = new TreeSet<>(missing);
    both.retainAll(strange);
    missing.removeAll(both);
    strange.removeAll(both);
    return Stream.concat(
        missing.stream().map(id -> new Problem(top, "`" + id + "` is missing.", translate(file))),
        strange.stream().map(id -> new Problem(top, "English has no `" + id + "`.", "Remove it.")));
  }
}
