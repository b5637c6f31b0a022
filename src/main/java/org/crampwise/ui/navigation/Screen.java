package org.crampwise.ui.navigation;

import org.crampwise.content.Group;

/// Where a visitor can be. A value says it all: showing it twice shows the same.
public sealed interface Screen {
  /// The poster, when nobody is there.
  record Attract() implements Screen {}

  /// What would you like to know?
  record Home() implements Screen {}

  /// The decks of one home group.
  record Decks(Group group) implements Screen {}

  /// A deck of cards, open at the card with this index and, where a card needs several pages, at
  /// this page of it.
  record Topic(String deck, int card, int part) implements Screen {
    public Topic(String deck) {
      this(deck, 0, 0);
    }
  }

  /// The foods of one nutrient, and the plate.
  record Foods(String nutrient) implements Screen {}

  /// A stretch at one of its steps.
  record Stretch(String stretch, int step) implements Screen {}

  /// The red-flag cards, opened at the n-th of them.
  ///
  /// @param card counted on behind the last: the same card in the second language, where two do not
  ///   stand on one page
  record Help(int card) implements Screen {}

  /// The sources, at a page.
  record Sources(int page) implements Screen {}

  /// A question of the self-check.
  ///
  /// @param part which page of its answers, where they need several
  /// @param reviewing whether it was opened from the review, where it leads back to
  record Question(String linkId, int part, boolean reviewing) implements Screen {
    public Question(String linkId) {
      this(linkId, 0, false);
    }
  }

  /// Every answer of the self-check, to be changed or confirmed.
  record Review(int page) implements Screen {}

  /// An answer asks for help now: the full-screen card.
  record Emergency() implements Screen {}

  /// What the self-check leads to.
  record Result(int page) implements Screen {}

  /// The answers to a site's own questionnaire, at a page.
  record Response(int page) implements Screen {}

  /// For staff: how large the screen is, measured with a bank card.
  record Calibration() implements Screen {}

  /// Something went wrong; staff find `code` in the log.
  record Trouble(String code) implements Screen {}

  /// A name for files and logs, such as `topic-magnesium-2`.
  default String slug() {
    return switch (this) {
      case Attract _ -> "attract";
      case Home _ -> "home";
      case Decks decks -> "decks-" + decks.group().id();
      case Topic topic ->
          "topic-%s-%02d%s"
              .formatted(
                  topic.deck(),
                  topic.card() + 1,
                  topic.part() == 0 ? "" : "-" + (topic.part() + 1));
      case Foods foods -> "foods-" + foods.nutrient();
      case Stretch stretch -> "stretch-" + stretch.stretch() + "-" + (stretch.step() + 1);
      case Help help -> "help-%02d".formatted(help.card() + 1);
      case Sources sources -> "sources-" + (sources.page() + 1);
      case Question question ->
          "question-"
              + question.linkId()
              + (question.part() == 0 ? "" : "-" + (question.part() + 1));
      case Review review -> "review-" + (review.page() + 1);
      case Emergency _ -> "emergency";
      case Result result -> "result-" + (result.page() + 1);
      case Response response -> "response-" + (response.page() + 1);
      case Calibration _ -> "calibration";
      case Trouble _ -> "trouble";
    };
  }
}
