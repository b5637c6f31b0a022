package org.crampwise.content;

import java.util.List;

/// What stands on a card, top to bottom.
public sealed interface Block {
  /// Where it stands in its file.
  Place at();

  record Paragraph(RichText text) implements Block {
    @Override
    public Place at() {
      return text.at();
    }
  }

  /// A list; `ordered` where the order matters (steps).
  record Items(boolean ordered, List<RichText> items, Place at) implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }

  /// All advice stands in one of these, so that a caution can hide it.
  record Advice(AdviceTopic topic, Evidence evidence, List<Block> blocks, Place at)
      implements Block {
    public Advice {
      blocks = List.copyOf(blocks);
    }
  }

  /// A strip for people a general line does not fit.
  record CautionNote(Caution caution, List<Block> blocks, Place at) implements Block {
    public CautionNote {
      blocks = List.copyOf(blocks);
    }
  }

  /// The card said simpler.
  record Simple(List<Block> blocks, Place at) implements Block {
    public Simple {
      blocks = List.copyOf(blocks);
    }
  }

  /// What a reader can ask a doctor, nurse or pharmacist, in the reader's own words.
  record Ask(List<RichText> questions, Place at) implements Block {
    public Ask {
      questions = List.copyOf(questions);
    }
  }

  /// An illustration with its text alternative.
  record Drawing(String name, String alternative, Place at) implements Block {}

  /// A chart of foods.csv for one nutrient: `magnesium`, `vitamin-d` or `vitamin-b12`.
  record FoodsChart(String nutrient, Place at) implements Block {}

  /// The daily amounts of one nutrient for the site's country.
  record DailyAmountsTable(String nutrient, Place at) implements Block {}

  /// A way into one stretch; always inside an advice call-out.
  record StretchFigure(String stretch, Place at) implements Block {}

  /// A safety card of get-help.md, shown whole: `U1`.
  record SafetyFigure(String code, Place at) implements Block {}

  /// One question to try oneself on, with its answer. Never scored, never kept.
  record Quiz(String question, List<QuizAnswer> answers, RichText explanation, Place at)
      implements Block {
    public Quiz {
      answers = List.copyOf(answers);
    }
  }

  record QuizAnswer(String text, boolean right) {}
}
