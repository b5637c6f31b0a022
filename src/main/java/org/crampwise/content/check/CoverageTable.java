package org.crampwise.content.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crampwise.content.Card;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;
import org.crampwise.content.reader.CardIds;

/// The table of what the decks cover, coverage.md: a row names the part of the article the content
/// began with, what it is about, a deck, and its cards. It is documentation, so it is held in step
/// here and is not among the assets.
public final class CoverageTable {
  private static final List<String> PARTS =
      Stream.of(parts("L", 12), parts("A", 14), parts("S", 14)).flatMap(all -> all).toList();
  private static final String SAFETY_DECK = "get-help";
  private static final int CELLS = 4;

  private final String name;
  private final List<String> lines;

  private CoverageTable(String name, List<String> lines) {
    this.name = name;
    this.lines = List.copyOf(lines);
  }

  /// @throws IOException when there is no such file
  public static CoverageTable read(Path table) throws IOException {
    return new CoverageTable(String.valueOf(table.getFileName()), Files.readAllLines(table));
  }

  /// Decks and cards it names that are not there, and parts of the article it does not name.
  public List<Problem> check(ContentPack pack) {
    List<Problem> problems = new ArrayList<>();
    List<Row> rows = rows(problems);
    rows.forEach(row -> problems.addAll(check(row, pack)));
    Set<String> named = rows.stream().map(Row::part).collect(Collectors.toSet());
    PARTS.stream()
        .filter(part -> !named.contains(part))
        .forEach(part -> problems.add(problem(1, part + " has no row.", "Say where it stands.")));
    return problems;
  }

  private record Row(String part, String deck, List<String> cards, int line) {}

  private static Stream<String> parts(String letter, int last) {
    return IntStream.rangeClosed(1, last).mapToObj(number -> letter + number);
  }

  private List<Row> rows(List<Problem> problems) {
    List<Row> rows = new ArrayList<>();
    int tableLines = 0;
    for (int line = 1; line <= lines.size(); line++) {
      String text = lines.get(line - 1).strip();
      if (!text.startsWith("|") || tableLines++ < 2) { // the heading and the rule under it
        continue;
      }
      List<String> cells =
          Arrays.stream(text.substring(1).split("\\|", -1)).map(String::strip).toList();
      if (cells.size() != CELLS + 1) {
        problems.add(problem(line, "A row of " + (cells.size() - 1) + " cells.", "It has four."));
      } else {
        List<String> cards = List.of(cells.get(3).split(", *", -1));
        rows.add(new Row(cells.getFirst(), cells.get(2), cards, line));
      }
    }
    return rows;
  }

  private List<Problem> check(Row row, ContentPack pack) {
    Optional<Set<String>> cards = cards(row.deck(), pack);
    if (cards.isEmpty()) {
      return List.of(
          problem(row.line(), "There is no deck `" + row.deck() + "`.", "Mend the row."));
    }
    return row.cards().stream()
        .filter(card -> !cards.get().contains(card))
        .map(
            card ->
                problem(
                    row.line(),
                    "The deck `" + row.deck() + "` has no card `" + card + "`.",
                    "Mend the row."))
        .toList();
  }

  private static Optional<Set<String>> cards(String deck, ContentPack pack) {
    return deck.equals(SAFETY_DECK)
        ? Optional.of(
            pack.safetyCards().stream()
                .map(card -> CardIds.of(card.code() + " " + card.title()))
                .collect(Collectors.toSet()))
        : pack.deck(deck)
            .map(found -> found.cards().stream().map(Card::id).collect(Collectors.toSet()));
  }

  private Problem problem(int line, String message, String remedy) {
    return new Problem(new Place(name, line), message, remedy);
  }
}
