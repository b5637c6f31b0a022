package org.crampwise.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private static final String CHAIN =
      """
      {"linkId": "a", "type": "boolean"},
      {"linkId": "b", "type": "boolean",
       "enableWhen": [{"question": "a", "operator": "=", "answerBoolean": true}]},
      {"linkId": "g", "type": "group",
       "enableWhen": [{"question": "b", "operator": "=", "answerBoolean": true}],
       "item": [{"linkId": "c", "type": "boolean",
                 "item": [{"linkId": "d", "type": "integer"}]}]},
      {"linkId": "e", "type": "boolean",
       "enableWhen": [{"question": "d", "operator": "exists", "answerBoolean": false}]}
      """;
  private static final List<Value> YES = List.of(new Value.Truth(true));
  private static final List<Value> NO = List.of(new Value.Truth(false));

  private final Questionnaire chain = Checks.questionnaire(CHAIN);

  private Answers full() {
    return Answers.initial(chain)
        .with("a", YES)
        .with("b", YES)
        .with("c", YES)
        .with("d", List.of(new Value.Whole(3)));
  }

  @Test
  void whatIsDisabledIsDroppedAlsoFurtherDown() {
    Answers before = full();
    assertThat(before.all()).containsOnlyKeys("a", "b", "c", "d");

    Answers after = before.with("a", NO);

    assertThat(after.all()).containsOnlyKeys("a");
    assertThat(after.droppedSince(before)).containsExactly("b", "c", "d");
    assertThat(before.all()).hasSize(4);
  }

  @Test
  void whatWasDroppedDoesNotComeBack() {
    assertThat(full().with("a", NO).with("a", YES).all()).containsOnlyKeys("a");
  }

  @Test
  void anItemUnderAnAnswerIsAskedOnlyWhileThereIsOne() {
    assertThat(full().without("c").all()).containsOnlyKeys("a", "b");
    assertThat(full().without("c").asked()).doesNotContain("d");
  }

  @Test
  void anAnswerThatIsNotAskedEnablesNothing() {
    Answers answers = Answers.of(chain, Map.of("b", YES, "c", YES));
    assertThat(answers.all()).isEmpty();
    assertThat(answers.asked()).containsExactlyInAnyOrder("a", "e");
  }

  @Test
  void anInitialAnswerIsGivenWhenItsQuestionComesToBeAsked() {
    Questionnaire questionnaire =
        Checks.questionnaire(
            """
            {"linkId": "a", "type": "boolean", "initial": [{"valueBoolean": false}]},
            {"linkId": "b", "type": "choice",
             "enableWhen": [{"question": "a", "operator": "=", "answerBoolean": true}],
             "answerOption": [{"valueString": "x"}, {"valueString": "y", "initialSelected": true}]}
            """);
    Answers first = Answers.initial(questionnaire);
    assertThat(first.all()).containsExactly(Map.entry("a", NO));

    Answers second = first.with("a", YES);
    assertThat(second.of("b")).containsExactly(new Value.Text("y"));

    assertThat(second.without("b").all()).containsOnlyKeys("a");
  }

  @Test
  void anExclusiveAnswerStandsAlone() {
    Questionnaire ours = Checks.OURS.questionnaire();
    String page = "safety.chest-and-head";
    Answers pain = tap(tap(Answers.initial(ours), page, "fit-or-faint"), page, "chest-pain");
    assertThat(pain.of(page))
        .extracting(Value::toString)
        .containsExactly("chest-pain", "fit-or-faint");

    Answers none = tap(pain, page, "none");
    assertThat(none.of(page)).extracting(Value::toString).containsExactly("none");
    assertThat(tap(none, page, "unsure").of(page))
        .extracting(Value::toString)
        .containsExactly("unsure");
    assertThat(tap(none, page, "chest-pain").of(page))
        .extracting(Value::toString)
        .containsExactly("chest-pain");
    assertThat(tap(none, page, "none").all()).isEmpty();
  }

  private static Answers tap(Answers answers, String linkId, String code) {
    Item item = answers.questionnaire().item(linkId).orElseThrow();
    return answers.toggled(linkId, item.option(code).orElseThrow().value());
  }

  @Test
  void aQuestionThatDoesNotRepeatTakesTheLastAnswer() {
    Answers answers = Answers.initial(chain).toggled("a", new Value.Truth(true));
    assertThat(answers.toggled("a", new Value.Truth(false)).of("a")).isEqualTo(NO);
  }

  @Test
  void whatIsNotThereIsRefused() {
    Answers answers = Answers.initial(chain);
    assertThatThrownBy(() -> answers.with("z", YES)).hasMessageContaining("z");
    assertThatThrownBy(() -> answers.with("g", YES)).hasMessageContaining("g");
    assertThatThrownBy(() -> Answers.initial(Checks.OURS.questionnaire()).with("about.age", "99"))
        .hasMessageContaining("99");
  }
}
