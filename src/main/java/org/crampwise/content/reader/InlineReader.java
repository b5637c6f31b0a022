package org.crampwise.content.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.crampwise.content.Inline;
import org.crampwise.content.Place;
import org.crampwise.content.RichText;

/// Turns the running text of one file into words, terms and footnotes.
final class InlineReader {
  static final Set<String> PLACEHOLDERS =
      Set.of(
          "number",
          "advice_line",
          "poison_line",
          "crisis_line",
          "self_check_sha",
          "content_version");

  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
  private static final String TERM = "term:";

  private final String file;
  private final int lineOffset;
  private final Problems problems;

  /// @param lineOffset lines of the file before the parsed text, where that is only a part of it
  InlineReader(String file, int lineOffset, Problems problems) {
    this.file = file;
    this.lineOffset = lineOffset;
    this.problems = problems;
  }

  /// The running text of some nodes that stand beside each other.
  RichText read(List<Node> nodes, Place at) {
    List<Inline> inlines = new ArrayList<>();
    nodes.forEach(node -> read(node, false, inlines));
    RichText text = new RichText(inlines, at);
    if (text.plain().isEmpty()) {
      problems.add(at, "There are no words here.", "Write some, or remove it.");
    }
    if (!inlines.isEmpty() && inlines.getFirst() instanceof Inline.Footnote) {
      problems.add(
          at,
          "A source before the words it is for.",
          "Put it at their end; sources are defined in sources.toml alone.");
    }
    return text;
  }

  /// Text that is no Markdown, such as a quiz's explanation: parsed as a paragraph of its own.
  static RichText ofText(String text, Place at, Problems problems) {
    InlineReader reader = new InlineReader(at.file(), at.line() - 1, problems);
    List<Node> blocks = Markdown.children(Markdown.parse(text));
    return reader.read(blocks.stream().flatMap(b -> Markdown.children(b).stream()).toList(), at);
  }

  private void read(Node node, boolean strong, List<Inline> into) {
    switch (node) {
      case Text text -> words(text.getLiteral(), strong, node, into);
      case SoftLineBreak _ -> words(" ", strong, node, into);
      case FootnoteReference note -> into.add(new Inline.Footnote(note.getLabel()));
      case StrongEmphasis _ -> Markdown.children(node).forEach(child -> read(child, true, into));
      case Link link when link.getDestination().startsWith(TERM) -> term(link, into);
      case Link _ -> problems.add(at(node), "Links lead nowhere on a kiosk.", "Remove the link.");
      default ->
          problems.add(
              at(node),
              "Running text cannot hold " + kind(node) + ".",
              "Only **strong** words, [words](term:id) and [^sources] may stand here.");
    }
  }

  private void words(String text, boolean strong, Node node, List<Inline> into) {
    checkPlaceholders(text, at(node), problems);
    if (!into.isEmpty()
        && into.getLast() instanceof Inline.Words before
        && before.strong() == strong) {
      into.set(into.size() - 1, new Inline.Words(before.text() + text, strong));
    } else {
      into.add(new Inline.Words(text, strong));
    }
  }

  private void term(Link link, List<Inline> into) {
    StringBuilder words = new StringBuilder();
    for (Node child : Markdown.children(link)) {
      switch (child) {
        case Text text -> words.append(text.getLiteral());
        case SoftLineBreak _ -> words.append(' ');
        default ->
            problems.add(at(child), "A tapped word is plain text.", "Remove what marks it up.");
      }
    }
    into.add(new Inline.TermLink(words.toString(), link.getDestination().substring(TERM.length())));
  }

  private Place at(Node node) {
    return new Place(file, Markdown.line(node) + lineOffset);
  }

  static void checkPlaceholders(String text, Place at, Problems problems) {
    Matcher braces = BRACES.matcher(text);
    while (braces.find()) {
      if (!PLACEHOLDERS.contains(braces.group(1))) {
        problems.unknown(at, "place for a setting", braces.group(1), PLACEHOLDERS);
      }
    }
  }

  /// What an author calls a node of this kind.
  static String kind(Node node) {
    return switch (node.getClass().getSimpleName()) {
      case "Emphasis" -> "slanted words";
      case "Code" -> "code";
      case "Image" -> "a picture";
      case "HtmlInline", "HtmlBlock" -> "HTML";
      case "HardLineBreak" -> "a forced line break";
      case "BulletList", "OrderedList" -> "a list";
      case "BlockQuote" -> "a block quote";
      case "Heading" -> "a heading";
      case "ThematicBreak" -> "a rule";
      case "FencedCodeBlock", "IndentedCodeBlock" -> "a code block";
      case "LinkReferenceDefinition" -> "a definition";
      case String other -> "a " + other;
    };
  }
}
