package org.crampwise.content.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.crampwise.content.Block;
import org.crampwise.content.Evidence;
import org.crampwise.content.Place;
import org.crampwise.content.RichText;
import org.crampwise.content.Stretch;

/// Reads a stretch: a heading is a step.
final class StretchReader {
  private static final Set<String> KEYS =
      Set.of("title", "summary", "order", "drawing", "evidence", "reviewed", "review_by");
  private static final Set<String> STEP_FENCES = Set.of("drawing", "timer");

  private final Problems problems;
  private final List<Recheck> rechecks;

  StretchReader(Problems problems, List<Recheck> rechecks) {
    this.problems = problems;
    this.rechecks = rechecks;
  }

  Stretch read(SourceFile file) {
    Node document = Markdown.parse(file.text());
    FrontMatter matter = FrontMatter.read(file, document, KEYS, Set.of(), problems);
    BlockReader blocks = new BlockReader(file, problems, rechecks);
    return new Stretch(
        file.id(),
        matter.text("title"),
        matter.text("summary"),
        matter.number("order"),
        matter.text("drawing"),
        matter.choice("evidence", Names.EVIDENCE).orElse(Evidence.UNKNOWN),
        matter.review(),
        Section.of(file, document, problems).stream()
            .flatMap(section -> step(section, blocks).stream())
            .toList(),
        matter.at("title", file.line(1)));
  }

  private Optional<Stretch.Step> step(Section section, BlockReader blocks) {
    Place at = blocks.at(section.heading());
    List<RichText> text = new ArrayList<>();
    List<Block.Drawing> drawings = new ArrayList<>();
    List<Integer> timers = new ArrayList<>();
    for (Node node : section.body()) {
      if (node instanceof FencedCodeBlock fence) {
        blocks
            .fences()
            .opening(fence, blocks.at(fence), STEP_FENCES)
            .ifPresent(opening -> figure(fence, opening, blocks.fences(), drawings, timers));
      } else {
        blocks.block(node, Set.of()).ifPresent(block -> text.addAll(blocks.texts(List.of(block))));
      }
    }
    if (text.isEmpty()) {
      problems.add(at, "The step has no words.", "Say in one or two sentences what to do.");
    }
    if (timers.size() > 1) {
      problems.add(at, "The step has two timers.", "Keep one.");
    }
    if (drawings.size() != 1) {
      problems.add(at, "A step has exactly one drawing.", "Give it one, with a text alternative.");
      return Optional.empty();
    }
    int hold = timers.isEmpty() ? 0 : timers.getFirst();
    String title = blocks.heading(section.heading()).plain();
    return Optional.of(new Stretch.Step(title, text, drawings.getFirst(), hold, at));
  }

  private static void figure(
      FencedCodeBlock fence,
      FenceReader.Opening opening,
      FenceReader fences,
      List<Block.Drawing> drawings,
      List<Integer> timers) {
    if (opening.kind().equals("drawing")) {
      drawings.add(fences.drawing(fence, opening));
    } else {
      timers.add(fences.timer(fence, opening));
    }
  }
}
