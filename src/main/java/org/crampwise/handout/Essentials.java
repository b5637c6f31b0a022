package org.crampwise.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crampwise.content.Block;
import org.crampwise.content.Blocks;
import org.crampwise.content.RichText;
import org.crampwise.content.SafetyCard;
import org.crampwise.content.Urgency;

/// What of a hand-out goes into a code, as plain lines: the most important first.
///
/// @param title the first line
/// @param lines what to do, to know, to be careful with, and to ask
/// @param more said where not all lines have found room
/// @param last what this is and what it is not; stands in every code
public record Essentials(String title, List<String> lines, String more, String last) {
  /// How many key points of one topic a result names.
  private static final int POINTS_OF_A_RESULT = 2;

  public Essentials {
    lines = List.copyOf(lines);
  }

  public static Essentials of(Handout handout, Wording words) {
    List<String> lines = new ArrayList<>();
    handout.safety().forEach(card -> lines.add(safety(card, words)));
    handout.cautions().stream().flatMap(note -> plain(List.of(note), words)).forEach(lines::add);
    boolean several = handout.sections().size() > 1 && handout.lead().isEmpty();
    for (Handout.Section section : handout.sections()) {
      List<String> points = plain(section.blocks(), words).toList();
      if (!several) {
        points.forEach(point -> lines.add("- " + point));
        break; // the first section is the deck in short
      }
      lines.add(
          section.title()
              + ": "
              + String.join(" ", points.stream().limit(POINTS_OF_A_RESULT).toList()));
    }
    if (!handout.medicines().isEmpty()) {
      lines.add(words.text("result.medicines") + ": " + String.join(", ", handout.medicines()));
    }
    handout.questions().stream().map(question -> said(question, words)).forEach(lines::add);
    String last = words.text("fixed.head") + " " + words.text("fixed.line");
    return new Essentials(
        words.fill(handout.title()),
        lines,
        words.text("handout.code.more"),
        handout.imprint().unsigned() ? last + " " + words.text("fixed.unsigned") : last);
  }

  private static String safety(SafetyCard card, Wording words) {
    StringBuilder line = new StringBuilder(words.text("care." + card.urgency().id()));
    line.append(": ").append(words.fill(card.title())).append('.');
    if (card.urgency() == Urgency.EMERGENCY) {
      line.append(' ').append(words.text("care.emergency.do"));
    }
    card.todo().forEach(todo -> line.append(' ').append(said(todo, words)));
    return line.toString();
  }

  private static Stream<String> plain(List<? extends Block> blocks, Wording words) {
    return Blocks.all(List.copyOf(blocks))
        .flatMap(block -> Blocks.texts(block).stream())
        .map(text -> said(text, words));
  }

  private static String said(RichText text, Wording words) {
    return words.fill(text.plain());
  }

  /// All of it.
  String whole() {
    return lined(title, lines);
  }

  /// One of two codes.
  String part(int number, List<String> its) {
    return lined("%s (%d/2)".formatted(title, number), its);
  }

  private String lined(String head, List<String> its) {
    return head + "\n" + String.join("\n", its) + "\n" + last;
  }
}
