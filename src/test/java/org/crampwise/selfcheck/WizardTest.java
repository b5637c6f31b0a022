package org.crampwise.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The wizard as a visitor walks it: Next, Back, an emergency and its way back, changes from the
/// review.
class WizardTest {
  private static final Wizard WIZARD =
      new Wizard(Checks.OURS.questionnaire(), Optional.of(Checks.OURS.guidance()));

  /// More steps than any walk needs.
  private static final int ENOUGH = 200;

  /// Where a visitor stands, and what is answered there.
  private record State(Step step, Answers answers) {}

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  private static Item page(Step step) {
    return step instanceof Step.Question question
        ? WIZARD.questionnaire().item(question.linkId()).orElseThrow()
        : WIZARD.pages().all().getFirst();
  }

  private static Progress calm() {
    Progress progress = WIZARD.start();
    for (String linkId :
        List.of("safety.chest-and-head", "safety.whole-body", "safety.legs-and-back")) {
      progress = progress.with(progress.answers().with(linkId, "none")).passing(linkId);
    }
    return progress;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void fromEveryStateTheWizardEndsAndBackIsWhereItWas(int seed) {
    Random random = new Random(seed);
    Progress progress = WIZARD.start();
    Step step =
        new Step.Question(WIZARD.pages().first(progress.answers()).orElseThrow().linkId(), false);
    Deque<State> way = new ArrayDeque<>();
    for (int i = 0; i < ENOUGH && !(step instanceof Step.Review); i++) {
      if (step instanceof Step.Emergency) {
        Answers undone = WIZARD.mistaken(progress.answers());
        assertThat(WIZARD.isEmergency(undone)).isFalse();
        progress = progress.with(undone);
        step = way.pop().step();
        continue;
      }
      Item page = page(step);
      progress = progress.with(answer(page, progress.answers(), random));
      assertThat(progress.answers().asked()).containsAll(progress.answers().all().keySet());
      if (random.nextInt(10) == 0 && !way.isEmpty() && !WIZARD.isEmergency(progress.answers())) {
        State before = way.pop();
        assertThat(WIZARD.pages().previous(page, progress.answers()).map(Item::linkId))
            .as("Back shows the page that stands before this one")
            .contains(page(before.step()).linkId());
        step = before.step();
        continue;
      }
      if (!WIZARD.mayLeave(page, progress.answers())) {
        continue;
      }
      Step next = WIZARD.after(page, false, progress);
      way.push(new State(step, progress.answers()));
      Answers kept = progress.answers();
      progress = progress.passing(page.linkId());
      assertThat(progress.answers()).as("Next and Skip touch no answer").isEqualTo(kept);
      step = next;
    }
    assertThat(step).isInstanceOf(Step.Review.class);
    assertThat(WIZARD.pages().unanswered(progress.answers())).isEmpty();
    assertThat(WIZARD.resume(progress)).isInstanceOf(Step.Review.class);
  }

  /// Any tile once in a while; mostly the calm ones, or nobody would come far.
  private static Answers answer(Item page, Answers before, Random random) {
    Optional<Option> none = page.option("none");
    if (none.isPresent() && random.nextInt(6) > 0) {
      return before.with(page.linkId(), "none");
    }
    List<Option> options = page.asked().options();
    return before.toggled(page.linkId(), options.get(random.nextInt(options.size())).value());
  }

  @Test
  void aMistakeTakesBackTheAlarmAndNothingElse() {
    Answers answers = WIZARD.start().answers().with("safety.chest-and-head", "chest-pain");
    assertThat(WIZARD.isEmergency(answers)).isTrue();
    assertThat(WIZARD.alarmed(answers).map(Item::linkId)).contains("safety.chest-and-head");
    assertThat(WIZARD.mistaken(answers).all()).isEmpty();

    Answers late =
        calm()
            .answers()
            .with("about.age", "65-plus")
            .with("urgent.signs", "none")
            .with("urgent.recent", "none")
            .with("health.medicines", "statin")
            .with("health.statin", "with-dark-urine");
    assertThat(WIZARD.isEmergency(late)).isTrue();
    assertThat(WIZARD.mistaken(late)).isEqualTo(late.without("health.statin"));
  }

  @Test
  void aChangeInTheReviewAsksWhatItBringsAndReturns() {
    Progress progress = calm();
    Item age = WIZARD.questionnaire().item("about.age").orElseThrow();
    progress = progress.with(progress.answers().with("about.age", "65-plus")).passing("about.age");
    for (Item page : WIZARD.pages().shown(progress.answers())) {
      if (page.asked().required() && progress.answers().of(page.linkId()).isEmpty()) {
        progress = progress.with(progress.answers().with(page.linkId(), "none"));
      }
      progress = progress.passing(page.linkId());
    }
    assertThat(WIZARD.after(age, true, progress)).isEqualTo(new Step.Review());
    Progress younger = progress.with(progress.answers().with("about.age", "18-49"));
    assertThat(WIZARD.after(age, true, younger))
        .isEqualTo(new Step.Question("about.pregnant", true));
    Progress child = progress.with(progress.answers().with("about.age", "5-15"));
    assertThat(WIZARD.after(age, true, child))
        .isEqualTo(new Step.Question("about.child-leg", true));
    assertThat(child.answers().all()).doesNotContainKeys("health.conditions", "health.limits");
  }

  @Test
  void whoComesBackGoesOnAtTheFirstPageNotSeen() {
    assertThat(WIZARD.resume(WIZARD.start()))
        .isEqualTo(new Step.Question("safety.chest-and-head", false));
    assertThat(WIZARD.resume(calm())).isEqualTo(new Step.Question("about.age", false));
    Progress alarmed =
        WIZARD.start().with(WIZARD.start().answers().with("safety.chest-and-head", "chest-pain"));
    assertThat(WIZARD.resume(alarmed)).isEqualTo(new Step.Emergency());
  }

  @Test
  void onlyWhatMayBeLeftOutCanBeSkipped() {
    for (Item page : WIZARD.pages().all()) {
      assertThat(WIZARD.maySkip(page)).isEqualTo(!page.asked().required());
      assertThat(WIZARD.mayLeave(page, WIZARD.start().answers()))
          .isEqualTo(!page.asked().required());
    }
  }

  @Test
  void withoutGuidanceNothingIsAnEmergency() {
    Wizard own = new Wizard(Checks.OURS.questionnaire(), Optional.empty());
    Answers answers = own.start().answers().with("safety.chest-and-head", "chest-pain");
    assertThat(own.isEmergency(answers)).isFalse();
    assertThat(own.guides()).isFalse();
    assertThat(own.assess(answers)).isEmpty();
  }
}
