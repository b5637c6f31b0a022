package org.crampwise.content.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.crampwise.content.Block;
import org.crampwise.content.Place;
import org.crampwise.content.RichText;

/// Turns the Markdown of one file into blocks.
final class BlockReader {
  private static final Pattern RECHECK =
      Pattern.compile("<!-- recheck ([A-Z][0-9]+(?:\\.[0-9]+)?) -->");
  private static final int MOST_ITEMS = 5;
  private static final Set<String> CARD_FENCES =
      Set.of("drawing", "foods", "daily-amounts", "safety", "quiz");

  private final SourceFile file;
  private final Problems problems;
  private final List<Recheck> rechecks;
  private final InlineReader inlines;
  private final FenceReader fences;

  BlockReader(SourceFile file, Problems problems, List<Recheck> rechecks) {
    this.file = file;
    this.problems = problems;
    this.rechecks = rechecks;
    this.inlines = new InlineReader(file.name(), 0, problems);
    this.fences = new FenceReader(problems);
  }

  Place at(Node node) {
    return file.line(Markdown.line(node));
  }

  FenceReader fences() {
    return fences;
  }

  /// The words of a heading.
  RichText heading(Node heading) {
    return inlines.read(Markdown.children(heading), at(heading));
  }

  /// The blocks of a deck's card.
  List<Block> card(List<Node> nodes) {
    return nodes.stream()
        .flatMap(
            node ->
                node instanceof BlockQuote quote
                    ? callOut(quote).stream()
                    : block(node, CARD_FENCES).stream())
        .toList();
  }

  private Optional<Block> callOut(BlockQuote quote) {
    return CallOut.read(quote, at(quote), problems).flatMap(this::deckCallOut);
  }

  private Optional<Block> deckCallOut(CallOut callOut) {
    return switch (callOut.kind()) {
      case "advice" -> advice(callOut);
      case "caution" -> caution(callOut);
      case "simple" -> {
        callOut.expect(0, Set.of(), problems);
        yield Optional.of(new Block.Simple(body(callOut, Set.of()), callOut.at()));
      }
      case "ask" -> {
        callOut.expect(0, Set.of(), problems);
        yield Optional.of(ask(callOut));
      }
      default -> {
        problems.unknown(
            callOut.at(),
            "call-out",
            callOut.kind(),
            List.of("advice", "ask", "caution", "simple"));
        yield Optional.empty();
      }
    };
  }

  private Optional<Block> advice(CallOut callOut) {
    callOut.expect(0, Set.of("topic", "evidence"), problems);
    var topic = callOut.attribute("topic", Names.TOPICS, problems);
    var evidence = callOut.attribute("evidence", Names.EVIDENCE, problems);
    List<Block> blocks = body(callOut, Set.of("stretch"));
    return topic.flatMap(
        about -> evidence.map(sure -> new Block.Advice(about, sure, blocks, callOut.at())));
  }

  private Optional<Block> caution(CallOut callOut) {
    callOut.expect(1, Set.of(), problems);
    List<Block> blocks = body(callOut, Set.of());
    if (callOut.words().size() != 1) {
      return Optional.empty();
    }
    var caution = Optional.ofNullable(Names.CAUTIONS.get(callOut.words().getFirst()));
    if (caution.isEmpty()) {
      problems.unknown(
          callOut.at(), "caution", callOut.words().getFirst(), Names.CAUTIONS.keySet());
    }
    return caution.map(known -> new Block.CautionNote(known, blocks, callOut.at()));
  }

  private Block ask(CallOut callOut) {
    List<Block> blocks = body(callOut, Set.of());
    if (!blocks.stream().allMatch(Block.Items.class::isInstance)) {
      problems.add(callOut.at(), "`[!ask]` holds a list.", "Begin each question with `- `.");
    }
    return new Block.Ask(texts(blocks), callOut.at());
  }

  /// What stands in a call-out under its tag.
  List<Block> body(CallOut callOut, Set<String> allowed) {
    List<Block> blocks = new ArrayList<>();
    if (!callOut.lead().isEmpty()) {
      Place at = at(callOut.lead().getFirst());
      blocks.add(new Block.Paragraph(inlines.read(callOut.lead(), at)));
    }
    callOut.body().forEach(node -> block(node, allowed).ifPresent(blocks::add));
    if (blocks.isEmpty()) {
      problems.add(callOut.at(), "The call-out is empty.", "Write its text on the next line.");
    }
    return blocks;
  }

  /// Paragraphs and lists alone, as running texts.
  List<RichText> texts(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block ->
                switch (block) {
                  case Block.Paragraph paragraph -> List.of(paragraph.text()).stream();
                  case Block.Items items -> items.items().stream();
                  default -> List.<RichText>of().stream();
                })
        .toList();
  }

  /// A paragraph, a list, a figure of an allowed kind, or nothing with a problem.
  Optional<Block> block(Node node, Set<String> allowed) {
    return switch (node) {
      case Paragraph paragraph ->
          Optional.of(
              new Block.Paragraph(inlines.read(Markdown.children(paragraph), at(paragraph))));
      case BulletList list -> Optional.of(items(list, false));
      case OrderedList list -> Optional.of(items(list, true));
      case FencedCodeBlock fence ->
          fences
              .opening(fence, at(fence), allowed)
              .flatMap(opening -> fences.figure(fence, opening));
      case HtmlBlock html -> {
        comment(html);
        yield Optional.empty();
      }
      default -> {
        problems.add(
            at(node),
            "A card cannot hold " + InlineReader.kind(node) + " here.",
            "Use paragraphs, lists and the blocks of the content guide.");
        yield Optional.empty();
      }
    };
  }

  private Block items(ListBlock list, boolean ordered) {
    List<RichText> items = new ArrayList<>();
    for (Node item : Markdown.children(list)) {
      List<Node> parts = Markdown.children(item);
      if (parts.isEmpty() || !(parts.getFirst() instanceof Paragraph words)) {
        problems.add(at(item), "A list item without words.", "Write some, or remove it.");
        continue;
      }
      items.add(inlines.read(Markdown.children(words), at(item)));
      for (Node part : parts.subList(1, parts.size())) {
        if (part instanceof HtmlBlock html) {
          comment(html);
        } else {
          problems.add(at(part), "A list item holds one paragraph.", "Make it one.");
        }
      }
    }
    if (items.size() > MOST_ITEMS) {
      problems.add(
          at(list),
          "A list of " + items.size() + " items.",
          "A card holds " + MOST_ITEMS + " at most; make two cards.");
    }
    return new Block.Items(ordered, items, at(list));
  }

  /// The one comment that is known marks a fact to be checked again.
  private void comment(HtmlBlock html) {
    Matcher matcher = RECHECK.matcher(html.getLiteral().strip());
    if (matcher.matches()) {
      rechecks.add(new Recheck(at(html), matcher.group(1)));
    } else {
      problems.add(
          at(html), "HTML is not shown.", "Remove it; only <!-- recheck F1.42 --> may stand here.");
    }
  }
}
