package org.crampwise.ui.navigation;

import java.time.LocalTime;
import org.crampwise.content.Group;

/// Where a visitor can be. A value says it all: showing it twice shows the same.
public sealed interface Screen {
  /// Pages of one list: to go from one to the next is to read on.
  sealed interface Paged extends Screen {
    default boolean isSameList(Screen other) {
      return getClass() == other.getClass();
    }
  }

  /// No part of a visit: what is shown when nobody is there, and to staff. It has the whole glass.
  sealed interface Apart extends Screen {}

  /// The poster, when nobody is there.
  ///
  /// @param scene which of its scenes it begins with
  /// @param night whether its colors are turned, light for dark
  record Attract(int scene, boolean night) implements Apart {
    public Attract() {
      this(0, false);
    }
  }

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
  record Help(int card) implements Paged {}

  /// The sources, at a page.
  record Sources(int page) implements Paged {}

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
  record Review(int page) implements Paged {}

  /// An answer asks for help now: the full-screen card.
  record Emergency() implements Screen {}

  /// What the self-check leads to.
  record Result(int page) implements Paged {}

  /// The answers to a site's own questionnaire, at a page.
  record Response(int page) implements Paged {}

  /// A topic or a result to take home.
  ///
  /// @param step which of its codes
  record HandOut(Subject subject, int step) implements Paged {}

  /// The same to be read across the counter, at a page.
  ///
  /// @param turned whether it stands on its head, for who stands opposite
  record Counter(Subject subject, int page, boolean turned) implements Paged {}

  /// For staff: how large the screen is, measured with a bank card.
  record Calibration() implements Apart {}

  /// Staff type their PIN.
  record StaffGate() implements Apart {}

  /// For staff, once they are let in.
  record Staff(StaffPage page) implements Apart {}

  /// Outside the hours the kiosk is open.
  ///
  /// @param opens when it opens next, by the machine's clock
  record Closed(LocalTime opens) implements Apart {}

  /// Staff have put the machine out of service.
  record OutOfService() implements Apart {}

  /// For staff: the glass can be wiped, and takes no touch.
  record Cleaning() implements Apart {}

  /// One plain color after another, so that staff see a dot that fails.
  record DisplayTest(int page) implements Apart {}

  /// Fields that staff color with a finger.
  record TouchTest() implements Apart {}

  /// Something went wrong; staff find `code` in the log.
  record Trouble(String code) implements Screen {}

  /// A name for files and logs, such as `topic-magnesium-2`.
  default String slug() {
    return switch (this) {
      case Attract poster ->
          "attract"
              + (poster.scene() == 0 ? "" : "-" + (poster.scene() + 1))
              + (poster.night() ? "-night" : "");
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
      case HandOut handOut ->
          "handout-"
              + handOut.subject().slug()
              + (handOut.step() == 0 ? "" : "-" + (handOut.step() + 1));
      case Counter counter -> "counter-" + counter.subject().slug() + "-" + (counter.page() + 1);
      case Calibration _ -> "calibration";
      case StaffGate _ -> "staff-gate";
      case Staff staff -> "staff-" + staff.page().id();
      case Closed _ -> "closed";
      case OutOfService _ -> "out-of-service";
      case Cleaning _ -> "cleaning";
      case DisplayTest test -> "display-test-" + (test.page() + 1);
      case TouchTest _ -> "touch-test";
      case Trouble _ -> "trouble";
    };
  }
}
