package org.crampwise.content.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crampwise.content.Block;
import org.crampwise.content.Card;
import org.crampwise.content.CautionWords;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Food;
import org.crampwise.content.Inline;
import org.crampwise.content.Place;
import org.crampwise.content.RichText;
import org.crampwise.content.SafetyCard;
import org.crampwise.content.Stretch;
import org.crampwise.content.Term;
import org.crampwise.content.Topic;
import org.crampwise.content.check.Passage.Kind;

/// Finds every string a visitor may read, so that no gate has to know where strings stand.
final class Passages {
  private final List<Passage> found = new ArrayList<>();

  private Passages() {}

  /// Of the whole pack.
  static List<Passage> of(ContentPack pack) {
    Passages passages = new Passages();
    decks(pack).forEach(passages::deck);
    passages.found.addAll(beside(pack));
    pack.stretches().forEach(passages::stretch);
    return List.copyOf(passages.found);
  }

  /// Of all from which no caution takes anything away: all but decks and stretches.
  static List<Passage> beside(ContentPack pack) {
    Passages passages = new Passages();
    passages.add(Kind.TITLE, pack.safetyPage().title(), pack.safetyPage().at());
    passages.add(Kind.SUMMARY, pack.safetyPage().summary(), pack.safetyPage().at());
    pack.safetyCards().forEach(passages::safety);
    pack.doubtCards().forEach(passages::safety);
    pack.cautionWords().forEach(passages::caution);
    pack.glossary().values().forEach(passages::term);
    pack.foods().forEach(passages::food);
    return List.copyOf(passages.found);
  }

  static List<Passage> of(Topic deck) {
    Passages passages = new Passages();
    passages.deck(deck);
    return List.copyOf(passages.found);
  }

  static List<Passage> of(SafetyCard card) {
    Passages passages = new Passages();
    passages.safety(card);
    return List.copyOf(passages.found);
  }

  static List<Passage> of(CautionWords words) {
    Passages passages = new Passages();
    passages.caution(words);
    return List.copyOf(passages.found);
  }

  static List<Passage> of(Stretch stretch) {
    Passages passages = new Passages();
    passages.stretch(stretch);
    return List.copyOf(passages.found);
  }

  /// Topics and pages.
  static Stream<Topic> decks(ContentPack pack) {
    return Stream.concat(pack.topics().stream(), pack.pages().values().stream());
  }

  private void deck(Topic deck) {
    add(Kind.TITLE, deck.title(), deck.at());
    add(Kind.SUMMARY, deck.summary(), deck.at());
    for (Card card : deck.cards()) {
      add(Kind.TITLE, card.title(), card.at());
      card.blocks().forEach(block -> block(block, Kind.BODY));
    }
  }

  private void block(Block block, Kind kind) {
    switch (block) {
      case Block.Paragraph paragraph -> text(kind, paragraph.text());
      case Block.Items items -> items.items().forEach(item -> text(kind, item));
      case Block.Advice advice -> advice.blocks().forEach(inner -> block(inner, Kind.ADVICE));
      case Block.CautionNote note -> note.blocks().forEach(inner -> block(inner, Kind.CAUTION));
      case Block.Ask ask -> ask.questions().forEach(question -> text(Kind.ASK, question));
      case Block.Simple simple -> simple.blocks().forEach(inner -> block(inner, Kind.SIMPLE));
      case Block.Drawing drawing -> add(Kind.ALTERNATIVE, drawing.alternative(), drawing.at());
      case Block.Quiz quiz -> {
        add(Kind.QUESTION, quiz.question(), quiz.at());
        quiz.answers()
            .forEach(
                answer ->
                    add(
                        answer.right() ? Kind.RIGHT_ANSWER : Kind.ANSWER,
                        answer.text(),
                        quiz.at()));
        text(Kind.EXPLANATION, quiz.explanation());
      }
      case Block.FoodsChart _,
          Block.DailyAmountsTable _,
          Block.StretchFigure _,
          Block.SafetyFigure _ -> {}
    }
  }

  private void safety(SafetyCard card) {
    add(Kind.TITLE, card.title(), card.at());
    card.sign().forEach(text -> text(Kind.SIGN, text));
    card.todo().forEach(text -> text(Kind.TODO, text));
    card.simple().forEach(text -> text(Kind.SIGN_SIMPLE, text));
  }

  private void caution(CautionWords words) {
    add(Kind.TITLE, words.title(), words.at());
    words.text().forEach(text -> text(Kind.CAUTION, text));
  }

  private void stretch(Stretch stretch) {
    add(Kind.TITLE, stretch.title(), stretch.at());
    add(Kind.SUMMARY, stretch.summary(), stretch.at());
    for (Stretch.Step step : stretch.steps()) {
      add(Kind.TITLE, step.title(), step.at());
      step.text().forEach(text -> text(Kind.STEP, text));
      add(Kind.ALTERNATIVE, step.drawing().alternative(), step.drawing().at());
    }
  }

  private void term(Term term) {
    add(Kind.TERM, term.title(), term.at());
    add(Kind.MEANING, term.meaning(), term.at());
  }

  private void food(Food food) {
    add(Kind.FOOD, food.name(), food.at());
    add(Kind.FOOD, food.serving(), food.at());
    add(Kind.NOTE, food.note(), food.at());
  }

  private void text(Kind kind, RichText text) {
    boolean sourced =
        !text.inlines().isEmpty() && text.inlines().getLast() instanceof Inline.Footnote;
    List<String> tapped =
        text.inlines().stream()
            .filter(Inline.TermLink.class::isInstance)
            .map(inline -> ((Inline.TermLink) inline).text())
            .toList();
    found.add(new Passage(kind, text.plain(), text.sources(), sourced, tapped, text.at()));
  }

  private void add(Kind kind, String text, Place at) {
    if (!text.isEmpty()) {
      found.add(Passage.plain(kind, text, at));
    }
  }
}
