package org.crampwise.content.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampwise.content.Block;
import org.crampwise.content.Card;
import org.crampwise.content.CautionWords;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Inline;
import org.crampwise.content.Place;
import org.crampwise.content.RichText;
import org.crampwise.content.SafetyCard;
import org.crampwise.content.Stretch;
import org.crampwise.content.Topic;

/// What one file holds, without its words: the same in every language.
///
/// @param file inside its language's folder, as `topics/magnesium.md`
/// @param head what its front matter says, beside the words and the signature
/// @param chapters its cards or steps
record Outline(String file, List<Part> head, List<Chapter> chapters) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z_]+}");

  Outline {
    head = List.copyOf(head);
    chapters = List.copyOf(chapters);
  }

  /// A piece of a file, said so that an author knows it.
  record Part(String what, Place at) {}

  /// A card or a step.
  ///
  /// @param title its heading, in its own language
  record Chapter(String title, Place at, List<Part> parts) {
    Chapter {
      parts = List.copyOf(parts);
    }

    boolean isLike(Chapter other) {
      return shape().equals(other.shape());
    }

    private List<String> shape() {
      return parts.stream().map(Part::what).toList();
    }
  }

  /// The files of a language, in the order of their names within each kind.
  static List<Outline> of(ContentPack pack) {
    String folder = "content/" + pack.language() + "/";
    Stream<Outline> decks =
        Passages.decks(pack).map(deck -> deck(deck.at().file().replace(folder, ""), deck));
    Stream<Outline> stretches =
        pack.stretches().stream()
            .map(stretch -> stretch(stretch.at().file().replace(folder, ""), stretch));
    List<Chapter> help =
        Stream.concat(pack.safetyCards().stream(), pack.doubtCards().stream())
            .map(Outline::chapter)
            .toList();
    List<Chapter> cautions = pack.cautionWords().stream().map(Outline::chapter).toList();
    return Stream.of(
            decks,
            stretches,
            Stream.of(
                new Outline("get-help.md", List.of(), help),
                new Outline("cautions.md", List.of(), cautions)))
        .flatMap(outlines -> outlines)
        .toList();
  }

  private static Outline deck(String file, Topic deck) {
    List<Part> head =
        List.of(
            new Part("group " + deck.group().map(Enum::name).orElse("none"), deck.at()),
            new Part("order " + deck.order(), deck.at()),
            new Part("drawing " + deck.drawing(), deck.at()));
    return new Outline(file, head, deck.cards().stream().map(Outline::chapter).toList());
  }

  private static Outline stretch(String file, Stretch stretch) {
    List<Part> head =
        List.of(
            new Part("order " + stretch.order(), stretch.at()),
            new Part("drawing " + stretch.drawing(), stretch.at()),
            new Part("evidence " + stretch.evidence().id(), stretch.at()));
    return new Outline(file, head, stretch.steps().stream().map(Outline::chapter).toList());
  }

  private static Chapter chapter(Card card) {
    List<Part> parts = new ArrayList<>();
    card.blocks().forEach(block -> add(block, parts));
    return new Chapter(card.title(), card.at(), parts);
  }

  private static Chapter chapter(SafetyCard card) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("the row " + card.code(), card.at()));
    card.sign().forEach(text -> parts.add(text("a paragraph", text)));
    card.todo().forEach(text -> parts.add(text("a text in [!do]", text)));
    card.simple().forEach(text -> parts.add(text("a text in [!simple]", text)));
    return new Chapter(card.title(), card.at(), parts);
  }

  private static Chapter chapter(CautionWords words) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("the caution " + words.caution().id(), words.at()));
    words.text().forEach(text -> parts.add(text("a paragraph", text)));
    return new Chapter(words.title(), words.at(), parts);
  }

  private static Chapter chapter(Stretch.Step step) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("the drawing " + step.drawing().name(), step.drawing().at()));
    step.text().forEach(text -> parts.add(text("a paragraph", text)));
    parts.add(new Part("a timer of " + step.holdSeconds() + " seconds", step.at()));
    return new Chapter(step.title(), step.at(), parts);
  }

  private static void add(Block block, List<Part> parts) {
    switch (block) {
      case Block.Paragraph paragraph -> parts.add(text("a paragraph", paragraph.text()));
      case Block.Items items -> {
        String item = items.ordered() ? "an item of a numbered list" : "an item of a list";
        items.items().forEach(text -> parts.add(text(item, text)));
      }
      case Block.Advice advice ->
          callOut(
              "[!advice topic=" + advice.topic().id() + " evidence=" + advice.evidence().id() + "]",
              advice.blocks(),
              advice.at(),
              parts);
      case Block.CautionNote note ->
          callOut("[!caution " + note.caution().id() + "]", note.blocks(), note.at(), parts);
      case Block.Simple simple -> callOut("[!simple]", simple.blocks(), simple.at(), parts);
      case Block.Ask ask -> ask.questions().forEach(text -> parts.add(text("a question", text)));
      case Block.Drawing drawing ->
          parts.add(new Part("the drawing " + drawing.name(), drawing.at()));
      case Block.FoodsChart chart ->
          parts.add(new Part("the foods of " + chart.nutrient(), chart.at()));
      case Block.DailyAmountsTable table ->
          parts.add(new Part("the daily amounts of " + table.nutrient(), table.at()));
      case Block.StretchFigure figure ->
          parts.add(new Part("the stretch " + figure.stretch(), figure.at()));
      case Block.SafetyFigure figure ->
          parts.add(new Part("the safety card " + figure.code(), figure.at()));
      case Block.Quiz quiz -> {
        String answers =
            quiz.answers().stream()
                .map(answer -> answer.right() ? "+" : "-")
                .collect(Collectors.joining());
        parts.add(new Part("a quiz with the answers " + answers, quiz.at()));
        parts.add(text("an explanation", quiz.explanation()));
      }
    }
  }

  private static void callOut(String tag, List<Block> blocks, Place at, List<Part> parts) {
    parts.add(new Part(tag, at));
    blocks.forEach(block -> add(block, parts));
    parts.add(new Part("the end of " + tag, at));
  }

  /// A text with what it holds beside words. Their order may differ: languages order words
  /// otherwise.
  private static Part text(String kind, RichText text) {
    List<String> marks = new ArrayList<>();
    text.sources().stream().sorted().forEach(source -> marks.add("[^" + source + "]"));
    new TreeSet<>(PLACEHOLDER.matcher(text.plain()).results().map(MatchResult::group).toList())
        .forEach(marks::add);
    text.inlines().stream()
        .filter(Inline.TermLink.class::isInstance)
        .map(inline -> "(term:" + ((Inline.TermLink) inline).term() + ")")
        .sorted()
        .forEach(marks::add);
    return new Part(marks.isEmpty() ? kind : kind + " with " + String.join(" ", marks), text.at());
  }
}
