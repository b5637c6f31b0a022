package org.crampwise.content.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.crampwise.content.Block;
import org.crampwise.content.Blocks;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Inline;
import org.crampwise.content.Place;
import org.crampwise.content.RichText;
import org.crampwise.content.SafetyCard;
import org.crampwise.content.Stretch;
import org.crampwise.content.Topic;

/// Sees that every name the content uses is one that exists: sources, terms, stretches, safety
/// cards and drawings.
final class References {
  private final Path assets;
  private final Problems problems;

  References(Path assets, Problems problems) {
    this.assets = assets;
    this.problems = problems;
  }

  void check(ContentPack pack) {
    decks(pack).forEach(deck -> deck(deck, pack));
    Stream.concat(pack.safetyCards().stream(), pack.doubtCards().stream())
        .flatMap(card -> Stream.of(card.sign(), card.todo(), card.simple()))
        .flatMap(List::stream)
        .forEach(text -> text(text, pack));
    pack.cautionWords().forEach(words -> words.text().forEach(text -> text(text, pack)));
    for (Stretch stretch : pack.stretches()) {
      drawing(stretch.drawing(), stretch.at());
      for (Stretch.Step step : stretch.steps()) {
        drawing(step.drawing().name(), step.drawing().at());
        step.text().forEach(text -> text(text, pack));
      }
    }
    pack.glossary().values().forEach(term -> source(term.source(), term.at(), pack));
    pack.dailyAmounts().forEach(row -> source(row.source(), row.at(), pack));
    pack.foods()
        .forEach(
            food -> {
              source(food.source(), food.at(), pack);
              drawing(food.drawing(), food.at());
            });
  }

  private static Stream<Topic> decks(ContentPack pack) {
    return Stream.concat(pack.topics().stream(), pack.pages().values().stream());
  }

  private void deck(Topic deck, ContentPack pack) {
    drawing(deck.drawing(), deck.at());
    deck.cards().stream()
        .flatMap(card -> Blocks.all(card.blocks()))
        .forEach(
            block -> {
              Blocks.texts(block).forEach(text -> text(text, pack));
              figure(block, pack);
            });
  }

  private void figure(Block block, ContentPack pack) {
    switch (block) {
      case Block.Drawing drawing -> drawing(drawing.name(), drawing.at());
      case Block.StretchFigure figure ->
          known(
              "stretch",
              figure.stretch(),
              pack.stretches().stream().map(Stretch::id).toList(),
              figure.at());
      case Block.SafetyFigure figure ->
          known(
              "safety card",
              figure.code(),
              pack.safetyCards().stream().map(SafetyCard::code).toList(),
              figure.at());
      case Block.Paragraph _,
          Block.Items _,
          Block.Advice _,
          Block.CautionNote _,
          Block.Simple _,
          Block.Ask _,
          Block.FoodsChart _,
          Block.DailyAmountsTable _,
          Block.Quiz _ -> {}
    }
  }

  private void text(RichText text, ContentPack pack) {
    for (Inline inline : text.inlines()) {
      switch (inline) {
        case Inline.Footnote note -> source(note.source(), text.at(), pack);
        case Inline.TermLink link ->
            known("glossary word", link.term(), pack.glossary().keySet(), text.at());
        case Inline.Words _ -> {}
      }
    }
  }

  private void source(String key, Place at, ContentPack pack) {
    known("source", key, pack.sources().keySet(), at);
  }

  private void drawing(String name, Place at) {
    if (!name.isEmpty() && !Files.isRegularFile(assets.resolve("illustrations/" + name + ".svg"))) {
      problems.add(
          at,
          "There is no drawing `" + name + "`.",
          "Add illustrations/" + name + ".svg, or name another.");
    }
  }

  private void known(String kind, String name, Collection<String> names, Place at) {
    if (!name.isEmpty() && !names.contains(name)) {
      problems.unknown(at, kind, name, names);
    }
  }
}
