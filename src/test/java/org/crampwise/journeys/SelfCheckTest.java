package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Shape;
import org.crampwise.content.Caution;
import org.crampwise.selfcheck.Answers;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.Progress;
import org.crampwise.selfcheck.Wizard;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.control.drawing.DrawingView;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Test;

/// The self-check by finger, from the first tap to the result.
class SelfCheckTest extends JourneyTest {
  private static final String NONE = "answer-none";

  private Answers answers() {
    return session().selfCheck().orElseThrow().answers();
  }

  private void open() {
    tap("attract-begin");
    tap("home-self-check");
  }

  /// Taps an answer, on whichever page of the question it stands.
  private void answer(String... codes) {
    for (String code : codes) {
      while (find("answer-" + code).isEmpty()) {
        tap("check-next");
      }
      tap("answer-" + code);
    }
  }

  private void next() {
    String question = ((Screen.Question) here()).linkId();
    while (here() instanceof Screen.Question now && now.linkId().equals(question)) {
      tap("check-next");
    }
  }

  private void skip() {
    String question = ((Screen.Question) here()).linkId();
    while (here() instanceof Screen.Question now && now.linkId().equals(question)) {
      tap(fx(() -> isLast()) ? "check-skip" : "check-next");
    }
  }

  private boolean isLast() {
    return ((TouchButton) get("check-next")).isUnavailable();
  }

  private void onlyNone(int pages) {
    for (int i = 0; i < pages; i++) {
      answer("none");
      next();
    }
  }

  /// Answers whatever is asked from here with "None of these" or No, and skips the rest.
  private void calmlyToTheReview() {
    while (here() instanceof Screen.Question) {
      if (find(NONE).isPresent()) {
        tap(NONE);
        next();
      } else if (find("answer-no").isPresent()) {
        tap("answer-no");
        next();
      } else {
        skip();
      }
    }
    assertHere(new Screen.Review(0));
  }

  /// As if the three pages of emergency signs had been answered with "None of these".
  private void pastTheEmergencies() {
    tap("attract-begin");
    fx(
        () -> {
          Wizard wizard = composition().wizard().orElseThrow();
          Progress progress = wizard.start();
          for (Item page : wizard.pages().all().subList(0, 3)) {
            progress =
                progress
                    .with(progress.answers().with(page.linkId(), "none"))
                    .passing(page.linkId());
          }
          session().selfCheck(progress, Set.of());
        });
    tap("home-self-check");
    assertQuestion("about.age");
  }

  /// As if the rest had been answered with "None of these" or No, and skipped where it may be.
  private void restIsCalm() {
    fx(
        () -> {
          Wizard wizard = composition().wizard().orElseThrow();
          Progress progress = session().selfCheck().orElseThrow();
          for (Item page : wizard.pages().all()) {
            if (progress.answers().isAsked(page) && !wizard.mayLeave(page, progress.answers())) {
              String calm = page.option("none").isPresent() ? "none" : "no";
              progress = progress.with(progress.answers().with(page.linkId(), calm));
            }
            progress = progress.passing(page.linkId());
          }
          session().selfCheck(progress, wizard.assess(progress.answers()).orElseThrow().cautions());
        });
    go(new Screen.Review(0));
  }

  private void assertQuestion(String linkId) {
    assertThat(here()).isInstanceOf(Screen.Question.class);
    assertThat(((Screen.Question) here()).linkId()).isEqualTo(linkId);
  }

  private void assertChosen(String id, boolean chosen) {
    Touchable tile = (Touchable) get(id);
    assertThat(fx(tile::isChosen)).as(id).isEqualTo(chosen);
    assertThat(fx(() -> tile.queryAccessibleAttribute(AccessibleAttribute.SELECTED)))
        .as(id)
        .isEqualTo(chosen);
  }

  private List<String> idsOf(String styleClass) {
    return fx(
        () ->
            visible(scene().getRoot(), node -> node.getStyleClass().contains(styleClass)).stream()
                .map(Node::getId)
                .toList());
  }

  @Test
  void whoTapsNoneOfTheseComesToTheResult() {
    open();
    onlyNone(3);
    assertQuestion("about.age");
    answer("65-plus");
    next();
    calmlyToTheReview();
    tap("review-conclude");
    assertHere(new Screen.Result(0));
    assertThat(idsOf("result-topic"))
        .containsExactly(
            "result-vitamin-b12", "result-muscle-ageing", "result-medicines", "result-prevention");
    assertThat(idsOf("care")).isEmpty();
    tap("result-medicines");
    assertThat(here()).isEqualTo(new Screen.Topic("medicines"));
    tap("bar-back");
    assertHere(new Screen.Result(0));
    tap("result-clear");
    assertHere(new Screen.Attract());
    assertThat(session().selfCheck()).isEmpty();
  }

  @Test
  void anEmergencyStopsAtTheFirstTapAndAMistakeIsUndone() {
    open();
    tap("answer-chest-pain");
    assertHere(new Screen.Emergency());
    assertThat(words("emergency-number")).isEqualTo("911");
    assertThat(words("emergency-tell")).contains("staff");
    assertThat(get("emergency-call").getLayoutY()).isLessThan(get("emergency-tell").getLayoutY());
    assertThat(look()).contains("alarm");
    tap("emergency-mistake");
    assertQuestion("safety.chest-and-head");
    assertChosen("answer-chest-pain", false);
    assertThat(answers().all()).isEmpty();
    assertThat(look()).doesNotContain("alarm");

    tap("answer-fit-or-faint");
    tap("bar-back");
    assertQuestion("safety.chest-and-head");
    assertThat(answers().all()).as("Back undoes the tap").isEmpty();

    tap("answer-fit-or-faint");
    tap("bar-home");
    tap("home-self-check");
    assertHere(new Screen.Emergency());
  }

  @Test
  void whoIsNotSureIsSentToStaffFirst() {
    open();
    answer("unsure");
    assertHere(new Screen.Emergency());
    assertThat(get("emergency-tell").getLayoutY()).isLessThan(get("emergency-call").getLayoutY());
  }

  @Test
  void aSameDayAnswerGoesOnAndComesFirst() {
    pastTheEmergencies();
    answer("18-49");
    next();
    answer("yes");
    next();
    assertQuestion("urgent.signs");
    answer("one-leg-swollen");
    assertQuestion("urgent.signs");
    next();
    restIsCalm();
    assertThat(session().cautions()).contains(Caution.CLOT, Caution.PREGNANCY);
    tap("review-conclude");
    assertThat(idsOf("care")).containsExactly("care-u1", "care-u2");
    assertThat(idsOf("caution")).containsExactly("caution-pregnancy", "caution-clot");
    assertThat(idsOf("result-topic")).doesNotContain("result-stretching");
    while (find("result-pregnancy").isEmpty()) {
      tap("next");
    }
    Screen page = here();
    tap("result-pregnancy");
    assertHere(new Screen.Topic("pregnancy"));
    assertThat(idsOf("caution")).as("the words of the caution go along").isNotEmpty();
    tap("bar-back");
    assertHere(page);
  }

  @Test
  void anAnswerThatExcludesTheOthersTakesThemAway() {
    pastTheEmergencies();
    answer("65-plus");
    next();
    answer("cramp-over-10-min");
    assertChosen("answer-cramp-over-10-min", true);
    answer("none");
    assertThat(answers().of("urgent.signs")).hasSize(1);
    assertThat(answers().has("urgent.signs", "none")).isTrue();
  }

  @Test
  void aChangedAnswerDropsWhatItDisablesAndSaysSo() {
    pastTheEmergencies();
    answer("65-plus");
    next();
    restIsCalm();
    assertThat(answers().all()).containsKey("health.conditions");
    tap("review-about-age");
    assertHere(new Screen.Question("about.age", 0, true));
    answer("5-15");
    assertThat(answers().all()).doesNotContainKey("health.conditions");
    assertThat(find("bubble")).as("the visitor is told what was taken out").isPresent();
    tap(at(0.5, 0.04));
    next();
    assertHere(new Screen.Question("about.child-leg", 0, true));
    answer("none");
    next();
    assertHere(new Screen.Review(0));
    assertThat(idsOf("review-row")).doesNotContain("review-health-conditions");
    assertThat(session().cautions()).isEqualTo(Set.of(Caution.CHILD));
  }

  @Test
  void theBodyAndTheNamesAreTheSameAnswers() {
    pastTheEmergencies();
    answer("65-plus");
    next();
    onlyNone(2);
    assertQuestion("cramp.where");
    DrawingView back =
        fx(
            () ->
                visible(scene().getRoot(), node -> node instanceof DrawingView).stream()
                    .map(DrawingView.class::cast)
                    .filter(view -> view.part("calf-left").isPresent())
                    .findFirst()
                    .orElseThrow());
    tap(centre(back, "calf-left"));
    assertChosen("answer-calf", true);
    tap("answer-foot");
    assertThat(answers().of("cramp.where")).hasSize(2);
    tap(centre(back, "calf-right"));
    assertChosen("answer-calf", false);
    tap(centre(back, "head"));
    assertChosen("answer-other", true);
  }

  private static Point2D centre(DrawingView view, String part) {
    return fx(
        () -> {
          Shape shape = view.part(part).orElseThrow();
          Bounds at = shape.localToScreen(shape.getBoundsInLocal());
          return new Point2D(at.getCenterX(), at.getCenterY());
        });
  }

  @Test
  void aQuestionThatMustBeAnsweredSaysSo() {
    open();
    assertThat(fx(() -> ((TouchButton) get("check-next")).isUnavailable())).isTrue();
    tap("check-next");
    assertQuestion("safety.chest-and-head");
    assertThat(find("bubble")).isPresent();
    assertThat(find("check-skip")).as("a safety question is not skipped").isEmpty();
  }

  @Test
  void whoLeavesGoesOnWhereTheyWereAndBackLeadsThroughTheQuestions() {
    open();
    onlyNone(2);
    tap("bar-home");
    tap("home-self-check");
    assertQuestion("safety.legs-and-back");
    tap("bar-back");
    assertQuestion("safety.whole-body");
    assertChosen(NONE, true);
    tap("bar-back");
    assertQuestion("safety.chest-and-head");
    tap("bar-back");
    assertHere(new Screen.Home());
  }

  @Test
  void allOfItCanBeWalkedByKeys() {
    open();
    fx(() -> get(NONE).requestFocus());
    key(KeyCode.SPACE);
    assertChosen(NONE, true);
    fx(() -> get("check-next").requestFocus());
    key(KeyCode.ENTER);
    assertQuestion("safety.whole-body");
  }

  @Test
  void finishAndClearForgetsTheAnswersFromAnyPage() {
    open();
    onlyNone(1);
    tap("check-clear");
    assertHere(new Screen.Attract());
    assertThat(session().selfCheck()).isEmpty();
    assertThat(session().cautions()).isEmpty();
  }
}
