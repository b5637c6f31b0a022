package org.crampwise.handout;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.crampwise.content.Block;
import org.crampwise.content.Food;
import org.crampwise.content.Inline;
import org.crampwise.content.RichText;
import org.crampwise.content.SafetyCard;
import org.crampwise.content.Stretch;
import org.crampwise.content.Urgency;

/// Writes content as markup: running text with the numbers of its sources, lists, advice with how
/// strong its evidence is, cautions, and red-flag cards.
final class BlockMarkup {
  /// An unseen letter that is written from right to left.
  private static final String RIGHT_TO_LEFT = "\u200F";

  private final Stationery stationery;
  private final Wording words;
  private final ToIntFunction<String> number;
  private final Markup markup;

  /// @param number of a source's key; 0 where it has none
  BlockMarkup(Stationery stationery, ToIntFunction<String> number, Markup markup) {
    this.stationery = stationery;
    this.words = stationery.words();
    this.number = number;
    this.markup = markup;
  }

  /// @param foods stand where there is a chart of them
  void blocks(List<Block> blocks, List<Food> foods) {
    blocks.forEach(block -> block(block, foods));
  }

  private void block(Block block, List<Food> foods) {
    switch (block) {
      case Block.Paragraph paragraph -> paragraph("p", paragraph.text());
      case Block.Items items -> list(items.ordered() ? "ol" : "ul", "points", items.items());
      case Block.Advice advice -> {
        markup.open("div", "class", "advice");
        markup.open("p", "class", "sure");
        markup.element("span", "evidence", words.text("evidence." + advice.evidence().id()));
        markup.close("p");
        blocks(advice.blocks(), foods);
        markup.close("div");
      }
      case Block.CautionNote note -> {
        markup.open("div", "class", "caution");
        blocks(note.blocks(), foods);
        markup.close("div");
      }
      case Block.StretchFigure figure ->
          stationery.pack().stretch(figure.stretch()).ifPresent(this::stretch);
      case Block.Ask ask -> questions(ask.questions());
      case Block.FoodsChart _ -> foods(foods);
      case Block.Simple _,
          Block.Drawing _,
          Block.DailyAmountsTable _,
          Block.SafetyFigure _,
          Block.Quiz _ -> {}
    }
  }

  void stretch(Stretch stretch) {
    markup.element("h3", "stretch", stretch.title());
    markup.open("ol", "class", "points");
    for (Stretch.Step step : stretch.steps()) {
      markup.open("li");
      step.text().forEach(text -> paragraph("div", text));
      markup.close("li");
    }
    markup.close("ol");
  }

  /// Each with a box to tick once it is answered.
  void questions(List<RichText> questions) {
    markup.open("ul", "class", "asks");
    for (RichText question : questions) {
      markup.open("li").element("span", "box", "\u2610");
      runs(question);
      markup.close("li");
    }
    markup.close("ul");
  }

  private void list(String kind, String style, List<RichText> lines) {
    markup.open(kind, "class", style);
    lines.forEach(line -> paragraph("li", line));
    markup.close(kind);
  }

  private void foods(List<Food> foods) {
    NumberFormat format =
        NumberFormat.getNumberInstance(Locale.forLanguageTag(words.tag() + "-u-nu-latn"));
    format.setMaximumFractionDigits(1);
    markup.open("ul", "class", "points foods");
    for (Food food : foods) {
      markup.open("li").element("strong", "food", food.name());
      markup.put(" · " + food.serving() + " · ");
      markup.put(words.text("amounts.unit." + food.unit(), format.format(food.amount())));
      notes(List.of(food.source()));
      if (!food.note().isEmpty()) {
        markup.open("br").close("br").put(words.fill(food.note()));
      }
      markup.close("li");
    }
    markup.close("ul");
  }

  /// A red-flag card: how soon, the sign, and what to do.
  void safety(SafetyCard card) {
    markup.open("div", "class", "care " + card.urgency().id());
    markup.element("p", "when", words.text("care." + card.urgency().id()));
    markup.element("h2", "sign", words.fill(card.title()));
    card.sign().forEach(sign -> paragraph("p", sign));
    if (card.urgency() == Urgency.EMERGENCY) {
      markup.element("p", "call", words.text("care.emergency.do"));
    }
    card.todo().forEach(todo -> paragraph("p", todo));
    markup.close("div");
  }

  /// The numbers of sources that stand side by side are kept together.
  private void runs(RichText text) {
    List<String> sources = new ArrayList<>();
    for (Inline inline : text.inlines()) {
      if (inline instanceof Inline.Footnote(String source)) {
        sources.add(source);
      } else {
        notes(sources);
        sources.clear();
        words(inline);
      }
    }
    notes(sources);
  }

  private void paragraph(String element, RichText text) {
    markup.open(element);
    runs(text);
    markup.close(element);
  }

  private void words(Inline inline) {
    switch (inline) {
      case Inline.Words said when said.strong() ->
          markup.element("strong", "strong", words.fill(said.text()));
      case Inline.Words said -> markup.put(words.fill(said.text()));
      case Inline.TermLink term -> markup.put(words.fill(term.text()));
      case Inline.Footnote _ -> {}
    }
  }

  private void notes(List<String> sources) {
    String numbers =
        sources.stream()
            .map(number::applyAsInt)
            .filter(known -> known > 0)
            .map(String::valueOf)
            .collect(Collectors.joining(","));
    if (!numbers.isEmpty()) {
      if (words.rightToLeft()) {
        // Else the full stop behind a telephone number would stand before it, and this beside it.
        markup.put(RIGHT_TO_LEFT);
      }
      markup.element("sup", "note", numbers);
    }
  }
}
