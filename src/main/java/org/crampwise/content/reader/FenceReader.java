package org.crampwise.content.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.FencedCodeBlock;
import org.crampwise.content.Block;
import org.crampwise.content.Nutrient;
import org.crampwise.content.Place;
import org.crampwise.content.RichText;
import org.crampwise.content.Urgency;

/// Reads the fenced blocks that stand for figures.
final class FenceReader {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Problems problems;

  FenceReader(Problems problems) {
    this.problems = problems;
  }

  /// A fence's first line: what it is and its name.
  record Opening(String kind, String name, Place at) {}

  /// @param allowed the kinds that may stand here
  Optional<Opening> opening(FencedCodeBlock fence, Place at, Set<String> allowed) {
    List<String> info = List.of(SPACE.split(fence.getInfo().strip()));
    String kind = info.getFirst();
    if (fence.getClosingFenceLength() == null) {
      problems.add(at, "The block is not closed.", "End it with a line of three backticks.");
      return Optional.empty();
    }
    if (!allowed.contains(kind)) {
      if (kind.equals("stretch")) {
        problems.add(
            at,
            "A `stretch` figure outside an advice call-out.",
            "Put it inside `> [!advice topic=stretch evidence=...]`.");
      } else {
        problems.unknown(at, "block", kind, allowed);
      }
      return Optional.empty();
    }
    boolean named = !kind.equals("quiz");
    if (info.size() != (named ? 2 : 1)) {
      problems.add(
          at,
          named ? "`" + kind + "` takes one name." : "`quiz` takes no name.",
          "Write it as ```" + kind + (named ? " NAME." : "."));
      return Optional.empty();
    }
    return Optional.of(new Opening(kind, named ? info.getLast() : "", at));
  }

  /// The figure of a card, or of an advice call-out.
  Optional<Block> figure(FencedCodeBlock fence, Opening opening) {
    return switch (opening.kind()) {
      case "drawing" -> Optional.of(drawing(fence, opening));
      case "quiz" -> quiz(fence, opening.at());
      case "foods" ->
          nutrient(fence, opening).map(name -> new Block.FoodsChart(name, opening.at()));
      case "daily-amounts" ->
          nutrient(fence, opening).map(name -> new Block.DailyAmountsTable(name, opening.at()));
      case "safety" -> safety(fence, opening);
      default -> {
        empty(fence, opening);
        yield Optional.of(new Block.StretchFigure(opening.name(), opening.at()));
      }
    };
  }

  Block.Drawing drawing(FencedCodeBlock fence, Opening opening) {
    String alternative =
        fence.getLiteral().lines().map(String::strip).collect(Collectors.joining(" ")).strip();
    if (alternative.isEmpty()) {
      problems.add(
          opening.at(),
          "The drawing `" + opening.name() + "` has no text alternative.",
          "Say in one sentence, inside the fence, what it shows.");
    }
    return new Block.Drawing(opening.name(), alternative, opening.at());
  }

  /// Seconds of a timer; 0 where they make no sense.
  int timer(FencedCodeBlock fence, Opening opening) {
    empty(fence, opening);
    if (!opening.name().matches("[1-9][0-9]{0,2}")) {
      problems.add(opening.at(), "A timer needs whole seconds.", "Write it as ```timer 30.");
      return 0;
    }
    return Integer.parseInt(opening.name());
  }

  private Optional<String> nutrient(FencedCodeBlock fence, Opening opening) {
    empty(fence, opening);
    if (Nutrient.of(opening.name()).isEmpty()) {
      problems.unknown(opening.at(), "nutrient", opening.name(), Nutrient.ids());
      return Optional.empty();
    }
    return Optional.of(opening.name());
  }

  private Optional<Block> safety(FencedCodeBlock fence, Opening opening) {
    empty(fence, opening);
    if (Urgency.of(opening.name()).isEmpty()) {
      problems.add(
          opening.at(),
          "`" + opening.name() + "` is no red-flag code.",
          "Write the code of a card of get-help.md, such as U1.");
      return Optional.empty();
    }
    return Optional.of(new Block.SafetyFigure(opening.name(), opening.at()));
  }

  private void empty(FencedCodeBlock fence, Opening opening) {
    if (!fence.getLiteral().isBlank()) {
      problems.add(
          opening.at(), "`" + opening.kind() + "` holds no text.", "Remove the lines in it.");
    }
  }

  private Optional<Block> quiz(FencedCodeBlock fence, Place at) {
    List<String> questions = new ArrayList<>();
    List<Block.QuizAnswer> answers = new ArrayList<>();
    List<RichText> explanations = new ArrayList<>();
    int number = at.line();
    for (String raw : fence.getLiteral().lines().toList()) {
      number++;
      String line = raw.strip();
      if (line.isEmpty()) {
        continue;
      }
      Place here = new Place(at.file(), number);
      String text = line.substring(1).strip();
      InlineReader.checkPlaceholders(text, here, problems);
      switch (line.charAt(0)) {
        case '?' -> questions.add(text);
        case '-' -> answers.add(new Block.QuizAnswer(text, false));
        case '+' -> answers.add(new Block.QuizAnswer(text, true));
        case '=' -> explanations.add(InlineReader.ofText(text, here, problems));
        default ->
            problems.add(here, "A line of a quiz begins with ?, -, + or =.", "Add the sign.");
      }
    }
    long right = answers.stream().filter(Block.QuizAnswer::right).count();
    if (questions.size() != 1 || explanations.size() != 1) {
      problems.add(at, "A quiz has one question (?) and one explanation (=).", "Write both.");
      return Optional.empty();
    }
    if (answers.size() < 2 || answers.size() > 4 || right != 1) {
      problems.add(at, "A quiz has two to four answers, one of them right (+).", "Change them.");
    }
    return Optional.of(new Block.Quiz(questions.getFirst(), answers, explanations.getFirst(), at));
  }
}
