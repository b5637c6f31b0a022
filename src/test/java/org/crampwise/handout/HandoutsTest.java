package org.crampwise.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crampwise.content.AdviceTopic;
import org.crampwise.content.Block;
import org.crampwise.content.Blocks;
import org.crampwise.content.Card;
import org.crampwise.content.Caution;
import org.crampwise.content.Cautions;
import org.crampwise.content.RichText;
import org.crampwise.content.Source;
import org.crampwise.content.Topic;
import org.crampwise.content.Urgency;
import org.crampwise.selfcheck.Assessment;
import org.crampwise.ui.text.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes on a hand-out, and what a caution keeps off it.
class HandoutsTest {
  private final Library english = PaperWords.in("en");
  private final Handouts handouts = PaperWords.desk().handouts(english);

  private Topic deck(String id) {
    return english.pack().deck(id).orElseThrow();
  }

  private static Stream<Block> blocks(Handout handout) {
    return handout.sections().stream().flatMap(section -> Blocks.all(section.blocks()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "ar"})
  void everyTopicIsSaidInShortUnderOneTitle(String language) {
    Set<Optional<String>> titles =
        Set.copyOf(
            PaperWords.in(language).pack().topics().stream()
                .map(topic -> Handouts.keyPoints(topic).map(Card::title))
                .toList());

    assertThat(titles).hasSize(1).doesNotContain(Optional.empty());
  }

  @Test
  void aTopicBeginsWithItsKeyPointsAndEndsWithQuestions() {
    Handout handout = handouts.of(deck("magnesium"), Set.of());

    assertThat(handout.title()).isEqualTo("Magnesium");
    assertThat(handout.sections().getFirst().title()).isEqualTo("In short");
    assertThat(handout.questions()).hasSize(3);
    assertThat(handout.sections()).anySatisfy(section -> assertThat(section.foods()).isNotEmpty());
    assertThat(handout.sources())
        .extracting(Source::key)
        .doesNotHaveDuplicates()
        .contains("ODS-Mg");
    assertThat(handout.imprint().date()).isEqualTo("November 23, 2026");
  }

  @Test
  void aTopicAboutTheLegsBringsItsSafetyCard() {
    assertThat(handouts.of(deck("stretching"), Set.of()).safety())
        .extracting(card -> card.code())
        .containsExactly("U1");
  }

  @ParameterizedTest
  @EnumSource(Caution.class)
  void whatACautionHidesStaysOffThePaperOfEveryTopic(Caution caution) {
    Set<AdviceTopic> hidden = caution.hides();
    for (Topic topic : english.pack().topics()) {
      Handout handout = handouts.of(topic, EnumSet.of(caution));

      assertThat(blocks(handout).filter(Block.Advice.class::isInstance))
          .as(topic.id())
          .noneMatch(block -> hidden.contains(((Block.Advice) block).topic()));
      if (hidden.contains(AdviceTopic.STRETCH)) {
        assertThat(blocks(handout)).noneMatch(Block.StretchFigure.class::isInstance);
      }
    }
  }

  @Test
  void itSaysTheCautionThatTookSomethingAway() {
    Handout free = handouts.of(deck("magnesium"), Set.of());
    Handout careful = handouts.of(deck("magnesium"), Set.of(Caution.KIDNEY));

    assertThat(free.cautions()).isEmpty();
    assertThat(blocks(free)).anyMatch(HandoutsTest::isAboutSupplements);
    assertThat(careful.cautions())
        .extracting(Block.CautionNote::caution)
        .containsExactly(Caution.KIDNEY);
    assertThat(blocks(careful)).noneMatch(HandoutsTest::isAboutSupplements);
  }

  private static boolean isAboutSupplements(Block block) {
    return block instanceof Block.Advice advice && advice.topic() == AdviceTopic.SUPPLEMENT;
  }

  /// What the screen keeps from a visitor is on no paper and in no code; why, stands on each.
  @ParameterizedTest
  @EnumSource(Caution.class)
  void deckResultPaperAndCodeAgree(Caution caution) {
    Set<Caution> given = EnumSet.of(caution);
    Cautions cautions = new Cautions(given, english.pack().cautionWords());
    Handout result =
        handouts.of(
            new Assessment(
                Optional.empty(),
                List.of(),
                english.pack().topics().stream().map(Topic::id).toList(),
                given,
                Map.of()),
            List.of());

    assertThat(result.cautions()).extracting(Block.CautionNote::caution).containsExactly(caution);
    String codeOfResult = codeOf(result);
    for (Topic topic : english.pack().topics()) {
      List<Block> onScreen = blocks(cautions.in(topic));
      List<String> kept =
          blocks(topic).stream()
              .filter(block -> block instanceof Block.Advice && !onScreen.contains(block))
              .flatMap(block -> Blocks.all(List.of(block)))
              .flatMap(block -> Blocks.texts(block).stream())
              .map(RichText::plain)
              .toList();
      Handout paper = handouts.of(topic, given);

      assertThat(onScreen).as(topic.id()).containsAll(blocks(paper).toList());
      assertThat(onScreen).as(topic.id()).containsAll(paper.cautions());
      assertThat(kept.isEmpty() || !paper.cautions().isEmpty()).as(topic.id()).isTrue();
      assertThat(kept).as(topic.id()).noneMatch(codeOf(paper)::contains);
      assertThat(kept).as(topic.id()).noneMatch(codeOfResult::contains);
    }
  }

  private static List<Block> blocks(Topic deck) {
    return deck.cards().stream().flatMap(card -> Blocks.all(card.blocks())).toList();
  }

  private String codeOf(Handout handout) {
    return Essentials.of(handout, PaperWords.desk().stationery(english).words()).whole();
  }

  @Test
  void aFoodThatAnUnbornChildShouldNotMeetIsNotListed() {
    Handout handout = handouts.of(deck("vitamin-b12"), Set.of(Caution.PREGNANCY));

    assertThat(handout.sections().stream().flatMap(section -> section.foods().stream()))
        .isNotEmpty()
        .noneMatch(food -> food.cautions().contains(Caution.PREGNANCY));
  }

  @Test
  void aResultBringsCardsCautionsTopicsQuestionsAndChosenMedicines() {
    Assessment assessment =
        new Assessment(
            Optional.of(Urgency.SAME_DAY),
            List.of("U1", "P3"),
            List.of("magnesium", "stretching"),
            Set.of(Caution.CLOT),
            Map.of());

    Handout handout = handouts.of(assessment, List.of("Water tablet"));

    assertThat(handout.safety()).extracting(card -> card.code()).containsExactly("U1", "P3");
    assertThat(handout.cautions())
        .extracting(Block.CautionNote::caution)
        .containsExactly(Caution.CLOT);
    assertThat(handout.sections())
        .extracting(Handout.Section::title)
        .containsExactly("Magnesium", "Stretching");
    assertThat(handout.questions()).hasSize(2);
    assertThat(handout.medicines()).containsExactly("Water tablet");
    assertThat(blocks(handout).filter(Block.Advice.class::isInstance))
        .noneMatch(block -> ((Block.Advice) block).topic() == AdviceTopic.STRETCH);
  }
}
