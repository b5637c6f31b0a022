package org.crampwise.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Walks through our self-check as a visitor might: taps, goes on, goes back, changes an answer.
class WalkTest {
  private static final Questionnaire OURS = Checks.OURS.questionnaire();
  private static final Pages PAGES = new Pages(OURS);

  static IntStream seeds() {
    return IntStream.range(0, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyWayEndsAndNoDisabledAnswerSurvives(int seed) {
    Random random = new Random(seed);
    Answers answers = Answers.initial(OURS);
    List<Item> way = new ArrayList<>();
    int part = 1;
    for (Optional<Item> page = PAGES.first(answers);
        page.isPresent();
        page = PAGES.next(page.get(), answers)) {
      way.add(page.get());
      answers = answer(page.get(), answers, random);
      assertSound(answers);
      assertThat(PAGES.part(page.get())).isBetween(part, PAGES.parts());
      part = PAGES.part(page.get());
      if (Checks.OURS.guidance().assess(answers).isEmergency()) {
        assertThat(PAGES.next(page.get(), answers))
            .as("an emergency leaves nothing to ask but what a medicine brings")
            .isEmpty();
      }
    }
    assertThat(way).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(PAGES.all().size());
    assertThat(PAGES.unanswered(answers)).isEmpty();
    assertBack(way, answers);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aChangedAnswerLeavesNothingOfWhatItDisables(int seed) {
    Random random = new Random(seed);
    Answers answers = Answers.initial(OURS);
    for (int tap = 0; tap < 60; tap++) {
      List<Item> shown = PAGES.shown(answers);
      Item page = shown.get(random.nextInt(shown.size()));
      List<Option> options = page.asked().options();
      answers = answers.toggled(page.linkId(), options.get(random.nextInt(options.size())).value());
      assertSound(answers);
    }
  }

  /// Back from the last page shows each page before it, in turn.
  private static void assertBack(List<Item> way, Answers answers) {
    List<Item> back = new ArrayList<>();
    for (Optional<Item> page = Optional.of(way.getLast());
        page.isPresent();
        page = PAGES.previous(page.get(), answers)) {
      back.addFirst(page.get());
    }
    assertThat(back).isEqualTo(way);
  }

  private static void assertSound(Answers answers) {
    Set<String> asked = answers.asked();
    assertThat(asked).containsAll(answers.all().keySet());
    answers
        .all()
        .forEach(
            (linkId, values) ->
                assertThat(Flaws.of(OURS.item(linkId).orElseThrow(), values)).isEmpty());
    Assessment assessment = Checks.OURS.guidance().assess(answers);
    if (assessment.isEmergency()) {
      assertThat(assessment.topics()).isEmpty();
      assertThat(assessment.cards()).allMatch(card -> card.startsWith("E"));
    } else {
      assertThat(assessment.topics()).contains("prevention");
    }
  }

  /// "None of these" is tapped as often as all else together, or nobody would get past the start.
  private static Answers answer(Item page, Answers before, Random random) {
    Answers answers = before;
    List<Option> options = page.asked().options();
    Optional<Option> none = page.option("none");
    if (none.isPresent() && random.nextInt(8) > 0) {
      return answers.with(page.linkId(), "none");
    }
    int taps = page.asked().required() ? 1 + random.nextInt(3) : random.nextInt(4);
    for (int tap = 0; tap < taps; tap++) {
      answers = answers.toggled(page.linkId(), options.get(random.nextInt(options.size())).value());
    }
    boolean left = page.asked().required() && answers.of(page.linkId()).isEmpty();
    return left ? answers.toggled(page.linkId(), options.getFirst().value()) : answers;
  }

  @Test
  void theSevenPartsAreTheSevenGroups() {
    assertThat(PAGES.parts()).isEqualTo(7);
    assertThat(PAGES.all()).hasSize(23);
  }
}
