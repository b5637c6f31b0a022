package org.crampwise.content.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;
import org.crampwise.content.Card;
import org.crampwise.content.Group;
import org.crampwise.content.Place;
import org.crampwise.content.RichText;
import org.crampwise.content.Topic;

/// Reads a deck of cards: a topic or a page.
final class DeckReader {
  private static final Set<String> PAGE_KEYS =
      Set.of("title", "summary", "drawing", "reviewed", "review_by");
  private static final Set<String> TOPIC_KEYS =
      Set.of("title", "summary", "drawing", "reviewed", "review_by", "group", "order");

  private final Problems problems;
  private final List<Recheck> rechecks;

  DeckReader(Problems problems, List<Recheck> rechecks) {
    this.problems = problems;
    this.rechecks = rechecks;
  }

  Topic topic(SourceFile file) {
    return deck(file, TOPIC_KEYS);
  }

  /// A deck that stands in no group.
  Topic page(SourceFile file) {
    return deck(file, PAGE_KEYS);
  }

  private Topic deck(SourceFile file, Set<String> keys) {
    Node document = Markdown.parse(file.text());
    FrontMatter matter = FrontMatter.read(file, document, keys, Set.of(), problems);
    boolean grouped = keys.contains("group");
    Optional<Group> group = grouped ? matter.choice("group", Names.GROUPS) : Optional.empty();
    return new Topic(
        file.id(),
        matter.text("title"),
        matter.text("summary"),
        group,
        grouped ? matter.number("order") : 0,
        matter.text("drawing"),
        matter.review(),
        cards(file, document),
        matter.at("title", file.line(1)));
  }

  private List<Card> cards(SourceFile file, Node document) {
    BlockReader blocks = new BlockReader(file, problems, rechecks);
    Set<String> ids = new HashSet<>();
    List<Card> cards = new ArrayList<>();
    for (Section section : Section.of(file, document, problems)) {
      RichText title = blocks.heading(section.heading());
      Place at = blocks.at(section.heading());
      String id = CardIds.of(title.plain());
      if (!ids.add(id)) {
        problems.add(
            at, "Two cards of this deck have the name `" + id + "`.", "Change one heading.");
      }
      cards.add(new Card(id, title.plain(), blocks.card(section.body()), at));
    }
    return cards;
  }
}
