package org.crampwise.handout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.crampwise.content.Block;
import org.crampwise.content.Card;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Food;
import org.crampwise.content.Nutrient;
import org.crampwise.content.Review;
import org.crampwise.content.Source;
import org.crampwise.content.Stretch;
import org.crampwise.content.Term;
import org.crampwise.content.Topic;

/// Everything a visitor can read in one language, with its sources and who has reviewed it: for a
/// clinician to read on paper and sign.
public final class ContentBook {
  private final Stationery stationery;
  private final ContentPack pack;
  private final Imprint imprint;
  private final Markup markup = new Markup();
  private final List<Source> sources;
  private final BlockMarkup blocks;

  private ContentBook(Stationery stationery, Imprint imprint) {
    this.stationery = stationery;
    this.pack = stationery.pack();
    this.imprint = imprint;
    this.sources =
        pack.sources().values().stream().sorted(Comparator.comparing(Source::key)).toList();
    List<String> keys = sources.stream().map(Source::key).toList();
    this.blocks = new BlockMarkup(stationery, key -> keys.indexOf(key) + 1, markup);
  }

  /// The book as a PDF.
  public static byte[] print(Stationery stationery, Imprint imprint, Paper paper) {
    return new Press(stationery)
        .printed(height -> new ContentBook(stationery, imprint).written(paper, height), paper);
  }

  private String written(Paper paper, double heightMm) {
    Wording words = stationery.words();
    PageMarkup page = new PageMarkup(stationery, paper, markup);
    page.open(
        words.text("product.name"), words.text("fixed.head"), heightMm, "book", this::bookmarks);
    page.running(imprint);
    markup.open("div", "class", "head");
    markup.open("h1", "id", "top").put(words.text("product.name")).close("h1");
    markup.element("p", "lead", words.text("handout.version", imprint.version()));
    markup.close("div");
    markup.element(
        "p",
        "plain",
        "Everything a visitor can read, in the language \"%s\", for a clinician to read and sign."
            .formatted(pack.language()));
    decks().forEach(this::deck);
    safety();
    cautions();
    stretches();
    glossary();
    foods();
    sources();
    signing();
    page.close();
    return markup.toString();
  }

  private List<Topic> decks() {
    List<Topic> decks = new ArrayList<>(pack.topics());
    pack.pages().values().stream().sorted(Comparator.comparing(Topic::id)).forEach(decks::add);
    return decks;
  }

  private void bookmarks() {
    decks().forEach(deck -> bookmark(deck.title(), "deck-" + deck.id()));
    bookmark(pack.safetyPage().title(), "safety");
    bookmark(pack.cautionPage().title(), "cautions");
    bookmark("Stretches", "stretches");
    bookmark("Glossary", "glossary");
    bookmark("Foods", "foods");
    bookmark("Sources", "sources");
    bookmark("Signature", "signature");
  }

  private void bookmark(String name, String id) {
    markup.empty("bookmark", "name", stationery.words().fill(name), "href", "#" + id);
  }

  private void chapter(String title, String id) {
    markup.open("h2", "class", "chapter", "id", id);
    markup.put(stationery.words().fill(title)).close("h2");
  }

  private void review(Review review, String file) {
    markup.element(
        "p",
        "state",
        "%s: %s To be looked at again by %s."
            .formatted(
                file,
                review.signedBy().map("reviewed by %s."::formatted).orElse("not yet reviewed."),
                review.reviewBy()));
  }

  private void deck(Topic deck) {
    chapter(deck.title(), "deck-" + deck.id());
    review(deck.review(), deck.at().file());
    markup.element("p", "plain", stationery.words().fill(deck.summary()));
    deck.cards().forEach(this::card);
  }

  private void card(Card card) {
    markup.element("h3", "card", stationery.words().fill(card.title()));
    card.blocks().forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Simple simple -> {
        markup.open("div", "class", "simple").element("p", "state", "Said simpler:");
        blocks.blocks(simple.blocks(), List.of());
        markup.close("div");
      }
      case Block.Drawing drawing -> note("Picture: " + drawing.alternative());
      case Block.SafetyFigure figure -> note("The card %s stands here.".formatted(figure.code()));
      case Block.FoodsChart chart -> note("The foods with %s.".formatted(chart.nutrient()));
      case Block.DailyAmountsTable table ->
          note("The daily amounts of %s.".formatted(table.nutrient()));
      case Block.StretchFigure figure -> note("The stretch %s.".formatted(figure.stretch()));
      case Block.Quiz quiz -> quiz(quiz);
      case Block.Paragraph _, Block.Items _, Block.Advice _, Block.CautionNote _, Block.Ask _ ->
          blocks.blocks(List.of(block), List.of());
    }
  }

  private void note(String text) {
    markup.element("p", "state", text);
  }

  private void quiz(Block.Quiz quiz) {
    markup.element("p", "plain", stationery.words().fill(quiz.question()));
    markup.open("ul", "class", "points");
    for (Block.QuizAnswer answer : quiz.answers()) {
      markup.open("li").put(stationery.words().fill(answer.text()));
      markup.put(answer.right() ? " (the answer)" : "").close("li");
    }
    markup.close("ul");
    blocks.blocks(List.of(new Block.Paragraph(quiz.explanation())), List.of());
  }

  private void safety() {
    chapter(pack.safetyPage().title(), "safety");
    review(pack.safetyPage().review(), pack.safetyPage().at().file());
    pack.doubtCards().forEach(blocks::safety);
    pack.safetyCards()
        .forEach(
            card -> {
              note(card.code());
              blocks.safety(card);
            });
  }

  private void cautions() {
    chapter(pack.cautionPage().title(), "cautions");
    review(pack.cautionPage().review(), pack.cautionPage().at().file());
    blocks.blocks(
        pack.cautionWords().stream().<Block>map(words -> words.note()).toList(), List.of());
  }

  private void stretches() {
    chapter("Stretches", "stretches");
    for (Stretch stretch : pack.stretches()) {
      review(stretch.review(), stretch.at().file());
      blocks.stretch(stretch);
    }
  }

  private void glossary() {
    chapter("Glossary", "glossary");
    for (Term term :
        pack.glossary().values().stream().sorted(Comparator.comparing(Term::id)).toList()) {
      markup.open("p").element("strong", "strong", term.title() + ": ");
      markup.put(stationery.words().fill(term.meaning())).close("p");
    }
  }

  private void foods() {
    chapter("Foods", "foods");
    for (Nutrient nutrient : Nutrient.values()) {
      List<Food> listed = pack.foodsOf(nutrient.id());
      markup.element("h3", "card", nutrient.id().toLowerCase(Locale.ROOT));
      blocks.blocks(List.of(new Block.FoodsChart(nutrient.id(), pack.safetyPage().at())), listed);
    }
  }

  private void sources() {
    markup.open("div", "class", "sources");
    chapter("Sources", "sources");
    markup.open("ol");
    for (Source source : sources) {
      markup.open("li").open("span", "dir", "ltr");
      markup.element("strong", "strong", source.key()).put(" " + HandoutMarkup.told(source));
      markup.put(
          switch (source.status()) {
            case R -> ". Read at the publisher's address.";
            case M -> ". Read through a copy or summary.";
            case N -> ". Not read.";
          });
      markup.close("span").close("li");
    }
    markup.close("ol").close("div");
  }

  private void signing() {
    chapter("Signature", "signature");
    markup.element("p", "plain", "I have read what is written here.");
    for (String field : List.of("Name", "Role", "Date", "Signature")) {
      markup.element("p", "field", field + ":");
    }
  }
}
