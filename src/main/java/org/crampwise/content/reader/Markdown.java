package org.crampwise.content.reader;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/// CommonMark with front matter and footnote markers, and the line each node stands on.
final class Markdown {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(YamlFrontMatterExtension.create()))
          .linkProcessor(Markdown::footnote)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private Markdown() {}

  static Node parse(String text) {
    return PARSER.parse(text);
  }

  /// The library's own footnotes need a definition in the same file. Ours are defined once for all
  /// decks, in sources.toml, so every `[^key]` is a marker.
  private static LinkResult footnote(LinkInfo link, Scanner scanner, InlineParserContext context) {
    return link.text().startsWith("^") && link.destination() == null
        ? LinkResult.replaceWith(
            new FootnoteReference(link.text().substring(1)), link.afterTextBracket())
        : LinkResult.none();
  }

  static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  /// The line of a node, from 1; that of its parent where the parser notes none.
  static int line(Node node) {
    for (Node here = node; here != null; here = here.getParent()) {
      if (!here.getSourceSpans().isEmpty()) {
        return here.getSourceSpans().getFirst().getLineIndex() + 1;
      }
    }
    return 1;
  }
}
