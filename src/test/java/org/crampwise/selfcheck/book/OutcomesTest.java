package org.crampwise.selfcheck.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crampwise.content.Caution;
import org.crampwise.content.Urgency;
import org.crampwise.selfcheck.Checks;
import org.crampwise.selfcheck.Guidance;
import org.crampwise.selfcheck.Guidance.CardRule;
import org.crampwise.selfcheck.Guidance.CautionRule;
import org.crampwise.selfcheck.Guidance.TopicRule;
import org.crampwise.selfcheck.Questionnaire;
import org.crampwise.selfcheck.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The count of different assessments.
class OutcomesTest {
  private static final String TINY =
      """
      {"linkId": "pain", "type": "choice", "required": true, "answerOption": [
        {"valueCoding": {"code": "chest"}}, {"valueCoding": {"code": "leg"}},
        {"valueCoding": {"code": "none"}}]},
      {"linkId": "leg", "type": "choice", "repeats": true,
        "enableWhen": [{"question": "pain", "operator": "=", "answerCoding": {"code": "leg"}}],
        "answerOption": [
          {"valueCoding": {"code": "swollen"}}, {"valueCoding": {"code": "night"}},
          {"extension": [{
              "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive",
              "valueBoolean": true}],
            "valueCoding": {"code": "none"}}]}
      """;

  private static final Outcomes OURS =
      Outcomes.of(Checks.OURS.questionnaire(), Checks.OURS.guidance()).orElseThrow();

  private static Rule answered(String linkId, String code) {
    return new Rule.Answered(linkId, code);
  }

  private static final Guidance SMALL =
      new Guidance(
          List.of(
              new CardRule("E1", Urgency.EMERGENCY, answered("pain", "chest"), List.of()),
              new CardRule("U1", Urgency.SAME_DAY, answered("leg", "swollen"), List.of())),
          List.of(
              new TopicRule(
                  "stretching",
                  Optional.of(answered("leg", "night")),
                  Optional.empty(),
                  Set.of(Caution.CLOT),
                  List.of()),
              new TopicRule("prevention", Optional.empty(), Optional.empty(), Set.of(), List.of())),
          List.of(new CautionRule(Caution.CLOT, answered("leg", "swollen"), List.of())));

  /// By hand. Chest: the emergency. Leg swollen, with or without night: U1 with the caution, which
  /// takes stretching away, so that both are one. Leg at night only: stretching. Leg none or
  /// skipped, or no pain: nothing but prevention.
  @Test
  void aTinyQuestionnaireIsCountedAsByHand() {
    Outcomes outcomes = Outcomes.of(Checks.questionnaire(TINY), SMALL).orElseThrow();
    assertThat(outcomes.at(Optional.of(Urgency.EMERGENCY))).isEqualTo(1);
    assertThat(outcomes.at(Optional.of(Urgency.SAME_DAY))).isEqualTo(1);
    assertThat(outcomes.at(Optional.of(Urgency.SOON))).isZero();
    assertThat(outcomes.at(Optional.empty())).isEqualTo(2);
    assertThat(outcomes.total()).isEqualTo(4);
    assertThat(outcomes.alone()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void countingAgreesWithTryingEveryAnswer(int seed) {
    MadeUp madeUp = new MadeUp(seed);
    Questionnaire questionnaire = Checks.questionnaire(madeUp.items());
    Guidance guidance = madeUp.guidance();
    Map<Optional<Urgency>, BigInteger> tried = madeUp.tried(questionnaire, guidance);
    Outcomes outcomes = Outcomes.of(questionnaire, guidance).orElseThrow();
    for (Optional<Urgency> level : MadeUp.LEVELS) {
      assertThat(outcomes.at(level))
          .as("%s of %s", level, madeUp.items())
          .isEqualTo(tried.getOrDefault(level, BigInteger.ZERO));
    }
  }

  @Test
  void everyLevelOfOursIsReached() {
    Outcomes ours = Outcomes.of(Checks.OURS.questionnaire(), Checks.OURS.guidance()).orElseThrow();
    assertThat(MadeUp.LEVELS).allSatisfy(level -> assertThat(ours.at(level)).isPositive());
  }

  /// By hand. One card: 13 that come from a safety page only; E0 from there, or with the caution of
  /// a child; E15 with that caution; E10 from there, or from the last question with pregnancy or
  /// not, clot or not, and no limit, fluid or kidney with fluid (12, the plain one being the same).
  /// More cards, from files only: any two or more of the six signs of the first and of the second
  /// page, and both of the third.
  @Test
  void theEmergenciesOfOursAreCountedAsByHand() {
    int one = 13 + 2 + 1 + 2 * 2 * 3;
    int severalOfSix = (1 << 6) - 1 - 6;
    assertThat(OURS.alone()).isEqualTo(one);
    assertThat(OURS.at(Optional.of(Urgency.EMERGENCY))).isEqualTo(one + 2 * severalOfSix + 1);
  }

  @Test
  void whatDependsOnANumberOrOnALaterQuestionIsNotCounted() {
    assertThat(
            Outcomes.of(
                Checks.questionnaire(
                    """
                    {"linkId": "n", "type": "integer"},
                    {"linkId": "b", "type": "boolean", "enableWhen": [
                      {"question": "n", "operator": ">", "answerInteger": 3}]}
                    """),
                new Guidance(List.of(), List.of(), List.of())))
        .isEmpty();
    assertThat(
            Outcomes.of(
                Checks.questionnaire(
                    """
                    {"linkId": "a", "type": "boolean", "enableWhen": [
                      {"question": "b", "operator": "=", "answerBoolean": true}]},
                    {"linkId": "b", "type": "boolean"}
                    """),
                new Guidance(List.of(), List.of(), List.of())))
        .isEmpty();
  }
}
