package org.crampwise.content;

import java.util.List;
import java.util.stream.Stream;

/// Ways through the blocks of a card.
public final class Blocks {
  private Blocks() {}

  /// The blocks and what stands inside them, in reading order.
  public static Stream<Block> all(List<Block> blocks) {
    return blocks.stream().flatMap(block -> Stream.concat(Stream.of(block), all(inside(block))));
  }

  /// What stands in a call-out; empty for what is none.
  public static List<Block> inside(Block block) {
    return switch (block) {
      case Block.Advice advice -> advice.blocks();
      case Block.CautionNote note -> note.blocks();
      case Block.Simple simple -> simple.blocks();
      case Block.Paragraph _,
          Block.Items _,
          Block.Ask _,
          Block.Drawing _,
          Block.FoodsChart _,
          Block.DailyAmountsTable _,
          Block.StretchFigure _,
          Block.SafetyFigure _,
          Block.Quiz _ ->
          List.of();
    };
  }

  /// The running text of one block, without what stands inside it.
  public static List<RichText> texts(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> List.of(paragraph.text());
      case Block.Items items -> items.items();
      case Block.Ask ask -> ask.questions();
      case Block.Quiz quiz -> List.of(quiz.explanation());
      case Block.Advice _,
          Block.CautionNote _,
          Block.Simple _,
          Block.Drawing _,
          Block.FoodsChart _,
          Block.DailyAmountsTable _,
          Block.StretchFigure _,
          Block.SafetyFigure _ ->
          List.of();
    };
  }
}
