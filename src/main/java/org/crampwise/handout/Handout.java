package org.crampwise.handout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crampwise.content.Block;
import org.crampwise.content.Blocks;
import org.crampwise.content.Food;
import org.crampwise.content.RichText;
import org.crampwise.content.SafetyCard;
import org.crampwise.content.Source;

/// What a visitor takes home, before it is laid out: of one topic, or of a result.
///
/// @param lead a line below the title; may be empty
/// @param picture stands beside the title
/// @param safety the red-flag cards that applied, most urgent first
/// @param cautions the words of those that applied
/// @param sections what to know, in reading order
/// @param questions to ask a doctor, nurse or pharmacist
/// @param medicines to name when asking; those a visitor has chosen
/// @param sources every source that is named; its number in the text is its place here
public record Handout(
    String title,
    String lead,
    Optional<Block.Drawing> picture,
    List<SafetyCard> safety,
    List<Block.CautionNote> cautions,
    List<Section> sections,
    List<RichText> questions,
    List<String> medicines,
    List<Source> sources,
    Imprint imprint) {
  public Handout {
    safety = List.copyOf(safety);
    cautions = List.copyOf(cautions);
    sections = List.copyOf(sections);
    questions = List.copyOf(questions);
    medicines = List.copyOf(medicines);
    sources = List.copyOf(sources);
  }

  /// What stands under one heading.
  ///
  /// @param id unique on the hand-out: `magnesium`, `in-short`
  /// @param foods listed below the blocks
  public record Section(String id, String title, List<Block> blocks, List<Food> foods) {
    public Section {
      blocks = List.copyOf(blocks);
      foods = List.copyOf(foods);
    }
  }

  /// The running text of these parts, in reading order.
  static Stream<RichText> texts(
      List<SafetyCard> safety,
      List<Block.CautionNote> cautions,
      List<Section> sections,
      List<RichText> questions) {
    return Stream.of(
            safety.stream()
                .flatMap(card -> Stream.concat(card.sign().stream(), card.todo().stream())),
            texts(List.copyOf(cautions)),
            sections.stream().flatMap(section -> texts(section.blocks())),
            questions.stream())
        .flatMap(texts -> texts);
  }

  private static Stream<RichText> texts(List<Block> blocks) {
    return Blocks.all(blocks).flatMap(block -> Blocks.texts(block).stream());
  }
}
