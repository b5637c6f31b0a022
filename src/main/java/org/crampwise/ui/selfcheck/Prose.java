package org.crampwise.ui.selfcheck;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.crampwise.content.Inline;
import org.crampwise.content.Place;
import org.crampwise.content.RichText;
import org.crampwise.selfcheck.Item;

/// The text of a questionnaire's item in paragraphs: its Markdown where it has some, with emphasis
/// and lists; links lead nowhere and are words.
final class Prose extends AbstractVisitor {
  /// A longer paragraph is cut at the end of a sentence, so that pages can be turned in it.
  private static final int LONG = 320;

  private final Place at;
  private final List<RichText> paragraphs = new ArrayList<>();
  private final List<Inline> open = new ArrayList<>();
  private boolean strong;

  private Prose(Place at) {
    this.at = at;
  }

  static List<RichText> of(Item item, String language) {
    Item.Label label = item.label();
    String prefix = label.prefix().isEmpty() ? "" : label.prefix() + " ";
    if (!label.markdown().isEmpty()) {
      Prose prose = new Prose(item.at());
      Parser.builder().build().parse(prefix + label.markdown().in(language)).accept(prose);
      return prose.paragraphs;
    }
    return (prefix + label.text().in(language))
        .lines()
        .filter(line -> !line.isBlank())
        .flatMap(line -> cut(line.strip(), language).stream())
        .map(line -> new RichText(List.of(new Inline.Words(line, false)), item.at()))
        .toList();
  }

  private static List<String> cut(String paragraph, String language) {
    if (paragraph.length() <= LONG) {
      return List.of(paragraph);
    }
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
    sentences.setText(paragraph);
    List<String> cut = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int from = sentences.first();
    for (int to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next()) {
      String sentence = paragraph.substring(from, to);
      if (piece.length() > 0 && piece.length() + sentence.length() > LONG) {
        cut.add(piece.toString().strip());
        piece.setLength(0);
      }
      piece.append(sentence);
    }
    cut.add(piece.toString().strip());
    return cut;
  }

  private void close() {
    if (!open.isEmpty()) {
      paragraphs.add(new RichText(open, at));
      open.clear();
    }
  }

  private void words(String text) {
    open.add(new Inline.Words(text, strong));
  }

  private void strongly(Node node) {
    boolean before = strong;
    strong = true;
    visitChildren(node);
    strong = before;
  }

  @Override
  public void visit(Paragraph paragraph) {
    visitChildren(paragraph);
    close();
  }

  @Override
  public void visit(Heading heading) {
    strongly(heading);
    close();
  }

  @Override
  public void visit(ListItem item) {
    close();
    words(item.getParent() instanceof BulletList ? "• " : place(item) + ". ");
    visitChildren(item);
    close();
  }

  private static int place(ListItem item) {
    int place = 1;
    for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
      place++;
    }
    return place;
  }

  @Override
  public void visit(StrongEmphasis emphasis) {
    strongly(emphasis);
  }

  @Override
  public void visit(Emphasis emphasis) {
    strongly(emphasis);
  }

  @Override
  public void visit(Text text) {
    words(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    words(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak line) {
    words(" ");
  }

  @Override
  public void visit(HardLineBreak line) {
    close();
  }
}
