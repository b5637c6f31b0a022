package org.crampwise.ui.foods;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.crampwise.content.Block;
import org.crampwise.content.Card;
import org.crampwise.content.Cautions;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Topic;
import org.crampwise.ui.control.CautionStrip;
import org.crampwise.ui.control.Typesetter;

/// The deck's card that shows a nutrient's chart: its title and the caution strips that go with the
/// foods wherever they are shown.
record ChartCard(String title, String deckTitle, String emblem, List<Block.CautionNote> cautions) {
  ChartCard {
    cautions = List.copyOf(cautions);
  }

  /// @throws IllegalArgumentException if the pack has no deck of that name with a chart
  static ChartCard of(ContentPack pack, String nutrient) {
    Topic deck =
        pack.deck(nutrient).orElseThrow(() -> new IllegalArgumentException("no deck " + nutrient));
    Card card =
        deck.cards().stream()
            .filter(c -> c.blocks().stream().anyMatch(b -> charts(b, nutrient)))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no chart in " + nutrient));
    return new ChartCard(
        card.title(),
        deck.title(),
        deck.drawing(),
        card.blocks().stream()
            .filter(Block.CautionNote.class::isInstance)
            .map(Block.CautionNote.class::cast)
            .toList());
  }

  private static boolean charts(Block block, String nutrient) {
    return block instanceof Block.FoodsChart chart && chart.nutrient().equals(nutrient);
  }

  /// The strips, set at the page's text size; where a caution applies, in its own words.
  List<CautionStrip> strips(Cautions applying, Typesetter typesetter) {
    return cautions.stream()
        .map(
            note ->
                applying
                    .words(note.caution())
                    .map(words -> CautionStrip.of(words, typesetter, 1))
                    .orElseGet(() -> strip(note, typesetter)))
        .toList();
  }

  private static CautionStrip strip(Block.CautionNote note, Typesetter typesetter) {
    return new CautionStrip(
        note.blocks().stream().flatMap(block -> lines(block, typesetter)).toArray(Node[]::new));
  }

  private static Stream<Node> lines(Block block, Typesetter typesetter) {
    return switch (block) {
      case Block.Paragraph paragraph -> Stream.of(typesetter.text(paragraph.text(), 1));
      case Block.Items items -> items.items().stream().map(item -> typesetter.item("•", item, 1));
      // A strip says something; it shows nothing.
      case Block.Advice _,
          Block.CautionNote _,
          Block.Simple _,
          Block.Ask _,
          Block.Drawing _,
          Block.FoodsChart _,
          Block.DailyAmountsTable _,
          Block.StretchFigure _,
          Block.SafetyFigure _,
          Block.Quiz _ ->
          Stream.of();
    };
  }
}
