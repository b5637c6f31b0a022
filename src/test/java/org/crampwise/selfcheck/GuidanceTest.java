package org.crampwise.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crampwise.content.AdviceTopic;
import org.crampwise.content.Block;
import org.crampwise.content.Caution;
import org.crampwise.content.Cautions;
import org.crampwise.content.SafetyCard;
import org.crampwise.content.Topic;
import org.crampwise.selfcheck.Guidance.CardRule;
import org.crampwise.selfcheck.Guidance.TopicRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What our rules lead to.
class GuidanceTest {
  private static final Guidance GUIDANCE = Checks.OURS.guidance();
  private static final Questionnaire OURS = Checks.OURS.questionnaire();

  static List<CardRule> cards() {
    return GUIDANCE.cards();
  }

  /// Each answer that FACTS or the vocabulary ties to a card, beside those of two answers.
  static Stream<Rule.Answered> signs() {
    return GUIDANCE.cards().stream().flatMap(rule -> single(rule.when()));
  }

  private static Stream<Rule.Answered> single(Rule rule) {
    return switch (rule) {
      case Rule.Answered answered -> Stream.of(answered);
      case Rule.Any(List<Rule> rules) -> rules.stream().flatMap(GuidanceTest::single);
      case Rule.All _, Rule.AtLeast _ -> Stream.empty();
    };
  }

  @ParameterizedTest
  @MethodSource("signs")
  void everySignReachesItsCard(Rule.Answered sign) {
    Answers answers = reach(sign);
    Set<String> due =
        GUIDANCE.cards().stream()
            .filter(rule -> single(rule.when()).anyMatch(sign::equals))
            .map(CardRule::card)
            .collect(Collectors.toSet());
    assertThat(GUIDANCE.assess(answers).cards()).containsAll(due);
  }

  @Test
  void everyEmergencyAndSameDayCodeOfTheVocabularyIsASign() {
    assertThat(signs())
        .extracting(sign -> sign.linkId() + " " + sign.code())
        .contains(
            "safety.chest-and-head chest-pain",
            "health.statin with-dark-urine",
            "cramp.where trunk",
            "urgent.recent quinine-bruising",
            "about.child-leg there-in-morning");
  }

  /// Answers with this one among them, the questions before it answered so that it is asked.
  private static Answers reach(Rule.Answered sign) {
    String age =
        sign.linkId().equals("about.under5")
            ? "under-5"
            : sign.linkId().equals("about.child-leg") ? "5-15" : "18-49";
    Pages pages = new Pages(OURS);
    Answers answers = Answers.initial(OURS);
    for (Item page : pages.all()) {
      if (!answers.isAsked(page)) {
        continue;
      }
      String code =
          switch (page.linkId()) {
            case String linkId when linkId.equals(sign.linkId()) -> sign.code();
            case "about.age" -> age;
            case "health.conditions" ->
                sign.linkId().equals("health.dialysis") ? "dialysis" : "none";
            case "health.medicines" -> sign.linkId().equals("health.statin") ? "statin" : "none";
            default -> page.option("none").isPresent() ? "none" : "";
          };
      answers = code.isEmpty() ? answers : answers.with(page.linkId(), code);
    }
    assertThat(answers.has(sign.linkId(), sign.code())).isTrue();
    return answers;
  }

  @Test
  void theCardsAreTheRowsOfTheRedFlagListBesideTheTwoForDoubt() {
    List<String> rows =
        Stream.of(row("E", 15), row("U", 14), row("P", 13)).flatMap(codes -> codes).toList();
    assertThat(GUIDANCE.cards())
        .extracting(CardRule::card)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(rows.stream(), Stream.of("E0", "U0")).toList());
    assertThat(Checks.PACK.safetyCards()).extracting(SafetyCard::code).hasSameElementsAs(rows);
    assertThat(Checks.PACK.doubtCards()).extracting(SafetyCard::code).containsExactly("E0", "U0");
  }

  private static Stream<String> row(String letter, int last) {
    return IntStream.rangeClosed(1, last).mapToObj(number -> letter + number);
  }

  @Test
  void cardsComeMostUrgentFirstThenByNumber() {
    assertThat(GUIDANCE.cards())
        .extracting(CardRule::card)
        .startsWith("E0", "E1", "E2")
        .containsSubsequence("E15", "U0", "U1", "U14", "P3", "P4", "P5", "P6", "P13", "P1", "P12");
  }

  @Test
  void everyTopicIsADeckThatIsReachedWithoutAnswering() {
    assertThat(GUIDANCE.topics())
        .extracting(TopicRule::topic)
        .containsExactlyInAnyOrderElementsOf(Checks.PACK.topics().stream().map(Topic::id).toList());
    assertThat(Checks.PACK.topics()).allMatch(topic -> topic.group().isPresent());
  }

  @Test
  void topicsAreNeverRanked() {
    assertThat(GUIDANCE.topics())
        .extracting(TopicRule::topic)
        .containsExactly(
            "magnesium",
            "vitamin-d",
            "vitamin-b12",
            "stretching",
            "overuse",
            "inactivity",
            "heat-and-fluids",
            "muscle-ageing",
            "medicines",
            "conditions",
            "pregnancy",
            "night-cramps",
            "restless-legs",
            "children",
            "prevention");
  }

  @Test
  void aChildIsGivenTheTopicsForChildrenOnly() {
    Answers answers = none("5-15").with("cramp.when", codes("cramp.when"));
    answers =
        answers.with(
            "urgent.recent", "nitrous-numbness", "quinine-bruising", "heat-cramp-over-1-hour");
    answers = answers.with("cramp.started", "new-medicine");
    assertThat(GUIDANCE.assess(answers).topics())
        .containsExactly("stretching", "overuse", "heat-and-fluids", "children", "prevention");
  }

  @Test
  void aSoreLegInAChildTakesStretchingAway() {
    Answers answers = none("5-15").with("cramp.when", "night");
    assertThat(GUIDANCE.assess(answers).topics()).contains("stretching");
    for (String code : List.of("one-leg", "limp-fever-swelling", "there-in-morning", "unsure")) {
      assertThat(GUIDANCE.assess(answers.with("about.child-leg", code)).topics())
          .doesNotContain("stretching");
    }
  }

  @Test
  void kidneyTakesMagnesiumAndVitaminDAway() {
    Answers answers =
        none("18-49").with("health.medicines", "water-tablet").with("life.food-and-sun", "vegan");
    assertThat(GUIDANCE.assess(answers).topics()).contains("magnesium", "vitamin-d");
    for (String code : List.of("kidney-disease", "unsure")) {
      assertThat(GUIDANCE.assess(answers.with("health.conditions", code)).topics())
          .doesNotContain("magnesium", "vitamin-d");
    }
  }

  @ParameterizedTest
  @EnumSource(Caution.class)
  void eachCautionIsGivenByEachOfItsAnswersAndHidesItsAdviceOnEveryPage(Caution caution) {
    List<Rule.Answered> named =
        GUIDANCE.cautions().stream()
            .filter(rule -> rule.caution() == caution)
            .flatMap(rule -> rule.when().named())
            .toList();
    assertThat(named).isNotEmpty();
    for (Rule.Answered answer : named) {
      Answers answers =
          answer.linkId().equals("about.age")
              ? none(answer.code())
              : none("18-49").with(answer.linkId(), answer.code());
      Set<Caution> given = GUIDANCE.assess(answers).cautions();
      assertThat(given).contains(caution);
      assertHidden(new Cautions(given), caution.hides());
    }
  }

  private static void assertHidden(Cautions cautions, Set<AdviceTopic> hidden) {
    assertThat(Stream.concat(Checks.PACK.topics().stream(), Checks.PACK.pages().values().stream()))
        .flatMap(deck -> cautions.in(deck).cards())
        .flatMap(card -> card.blocks())
        .noneMatch(
            block -> block instanceof Block.Advice advice && hidden.contains(advice.topic()));
  }

  /// "None of these" wherever it is offered, at this age.
  private static Answers none(String age) {
    Answers answers = Answers.initial(OURS);
    for (Item page : new Pages(OURS).all()) {
      if (answers.isAsked(page) && page.linkId().equals("about.age")) {
        answers = answers.with("about.age", age);
      } else if (answers.isAsked(page) && page.option("none").isPresent()) {
        answers = answers.with(page.linkId(), "none");
      }
    }
    return answers;
  }

  private static String[] codes(String linkId) {
    return OURS.item(linkId).orElseThrow().asked().options().stream()
        .map(option -> option.value().toString())
        .toArray(String[]::new);
  }

  @Test
  void unsureCountsAsYesOnEverySafetyPage() {
    Map<String, String> cards =
        Map.of(
            "safety.chest-and-head", "E0",
            "safety.whole-body", "E0",
            "safety.legs-and-back", "E0",
            "about.under5", "E0",
            "about.child-leg", "U0",
            "urgent.signs", "U0",
            "urgent.recent", "U0",
            "health.dialysis", "U0",
            "health.statin", "U0");
    cards.forEach(
        (linkId, card) ->
            assertThat(GUIDANCE.assess(reach(new Rule.Answered(linkId, "unsure"))).cards())
                .containsExactlyElementsOf(
                    linkId.equals("health.dialysis") ? List.of(card, "P12") : List.of(card)));
  }

  @Test
  void aRuleOfTwoAnswersSaysBoth() {
    Answers answers =
        none("18-49").with("about.pregnant", "yes").with("urgent.signs", "one-leg-swollen");
    Assessment assessment = GUIDANCE.assess(answers);
    assertThat(assessment.cards()).containsExactly("U1", "U2");
    assertThat(assessment.because().get("U2"))
        .containsExactly(
            new Rule.Answered("urgent.signs", "one-leg-swollen"),
            new Rule.Answered("about.pregnant", "yes"));
    assertThat(assessment.cautions()).containsExactly(Caution.PREGNANCY, Caution.CLOT);
  }

  @Test
  void nothingAnsweredLeadsToNothingButPrevention() {
    Assessment assessment = GUIDANCE.assess(Answers.initial(OURS));
    assertThat(assessment.levelId()).isEqualTo("none");
    assertThat(assessment.topics()).containsExactly("prevention");
    assertThat(assessment.because()).isEmpty();
  }

  @Test
  void atLeastCountsTheRulesThatHold() {
    List<Rule> rules =
        List.of(
            new Rule.Answered("cramp.when", "night"),
            new Rule.Answered("cramp.when", "heat"),
            new Rule.Answered("cramp.when", "rest"));
    Rule two = new Rule.AtLeast(2, rules);
    Answers one = none("18-49").with("cramp.when", "night");
    assertThat(two.holds(one)).isFalse();
    assertThat(two.because(one)).isEmpty();
    assertThat(two.because(one.with("cramp.when", "night", "rest")))
        .containsExactly(
            new Rule.Answered("cramp.when", "night"), new Rule.Answered("cramp.when", "rest"));
  }
}
