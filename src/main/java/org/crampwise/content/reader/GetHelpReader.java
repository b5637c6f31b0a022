package org.crampwise.content.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.crampwise.content.Block;
import org.crampwise.content.Place;
import org.crampwise.content.RichText;
import org.crampwise.content.SafetyCard;
import org.crampwise.content.SafetyPage;
import org.crampwise.content.Urgency;

/// Reads the red-flag cards of get-help.md.
final class GetHelpReader {
  private static final Pattern TITLE = Pattern.compile("([EUP][0-9]{1,2}) +(.+)");
  private static final Set<String> KEYS = Set.of("title", "summary", "reviewed", "review_by");
  private static final Set<String> DOUBT = Set.of("E0", "U0");
  private static final Comparator<SafetyCard> MOST_URGENT_FIRST =
      Comparator.comparing(SafetyCard::urgency)
          .thenComparingInt(card -> Integer.parseInt(card.code().substring(1)));

  private final Problems problems;
  private final List<Recheck> rechecks;

  GetHelpReader(Problems problems, List<Recheck> rechecks) {
    this.problems = problems;
    this.rechecks = rechecks;
  }

  /// @param cards the rows of the red-flag list
  /// @param doubt the cards for "Not sure"
  record Help(SafetyPage page, List<SafetyCard> cards, List<SafetyCard> doubt) {}

  Help read(SourceFile file) {
    Node document = Markdown.parse(file.text());
    FrontMatter matter = FrontMatter.read(file, document, KEYS, Set.of(), problems);
    BlockReader blocks = new BlockReader(file, problems, rechecks);
    List<SafetyCard> cards =
        Section.of(file, document, problems).stream()
            .flatMap(section -> card(section, blocks).stream())
            .toList();
    checkOrder(cards);
    SafetyPage page =
        new SafetyPage(matter.text("title"), matter.text("summary"), matter.review(), file.line(1));
    return new Help(page, sorted(cards, false), sorted(cards, true));
  }

  private static List<SafetyCard> sorted(List<SafetyCard> cards, boolean doubt) {
    return cards.stream()
        .filter(card -> DOUBT.contains(card.code()) == doubt)
        .sorted(MOST_URGENT_FIRST)
        .toList();
  }

  private Optional<SafetyCard> card(Section section, BlockReader blocks) {
    Place at = blocks.at(section.heading());
    Matcher heading = TITLE.matcher(blocks.heading(section.heading()).plain());
    if (!heading.matches()) {
      problems.add(at, "A red-flag card without its code.", "Write it as `## U3 The sign`.");
      return Optional.empty();
    }
    List<RichText> sign = new ArrayList<>();
    List<RichText> todo = new ArrayList<>();
    List<RichText> simple = new ArrayList<>();
    for (Node node : section.body()) {
      if (node instanceof BlockQuote quote) {
        CallOut.read(quote, blocks.at(quote), problems)
            .ifPresent(callOut -> callOut(callOut, blocks, todo, simple));
      } else {
        blocks.block(node, Set.of()).ifPresent(block -> sign.addAll(blocks.texts(List.of(block))));
      }
    }
    if (sign.isEmpty()) {
      problems.add(at, "The card does not say what the sign is like.", "Write it below the title.");
    }
    String code = heading.group(1);
    return Urgency.of(code)
        .map(urgency -> new SafetyCard(code, urgency, heading.group(2), sign, todo, simple, at));
  }

  private void callOut(
      CallOut callOut, BlockReader blocks, List<RichText> todo, List<RichText> simple) {
    callOut.expect(0, Set.of(), problems);
    List<Block> body = blocks.body(callOut, Set.of());
    switch (callOut.kind()) {
      case "do" -> todo.addAll(blocks.texts(body));
      case "simple" -> simple.addAll(blocks.texts(body));
      default ->
          problems.unknown(callOut.at(), "call-out", callOut.kind(), List.of("do", "simple"));
    }
  }

  /// Sorted again for the visitor, yet the file itself should read in that order.
  private void checkOrder(List<SafetyCard> cards) {
    for (int i = 1; i < cards.size(); i++) {
      SafetyCard card = cards.get(i);
      if (MOST_URGENT_FIRST.compare(cards.get(i - 1), card) > 0) {
        problems.add(
            card.at(),
            "`" + card.code() + "` stands after the less urgent `" + cards.get(i - 1).code() + "`.",
            "Put the most urgent first, then by number.");
      }
    }
  }
}
