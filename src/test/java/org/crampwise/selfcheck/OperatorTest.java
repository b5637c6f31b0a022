package org.crampwise.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every operator over every kind of answer.
class OperatorTest {

  /// A lower value, a middle one and a higher one of each kind that has an order.
  static Stream<Arguments> ordered() {
    return Stream.of(
        arguments(new Value.Whole(-1), new Value.Whole(0), new Value.Whole(7)),
        arguments(decimal("0.5"), decimal("1.50"), decimal("12")),
        arguments(date("2023-12-31"), date("2024-02-29"), date("2024-03-01")),
        arguments(date("2022"), date("2023"), date("2024")),
        arguments(new Value.Text("a"), new Value.Text("b"), new Value.Text("ba")),
        arguments(kilos("9"), kilos("10.0"), kilos("11")));
  }

  static Stream<Arguments> unordered() {
    return Stream.of(
        arguments(new Value.Truth(true), new Value.Truth(false)),
        arguments(coding("s", "a"), coding("s", "b")),
        arguments(coding("s", "a"), coding("t", "a")),
        arguments(kilos("1"), new Value.Quantity(BigDecimal.ONE, "lb", "", "")),
        arguments(date("2024"), date("2024-05")),
        arguments(new Value.Whole(1), decimal("1")));
  }

  @ParameterizedTest
  @MethodSource("ordered")
  void comparesWhatHasAnOrder(Value low, Value middle, Value high) {
    row(low, middle, "!=", "<", "<=");
    row(middle, middle, "=", "<=", ">=");
    row(high, middle, "!=", ">", ">=");
  }

  @ParameterizedTest
  @MethodSource("unordered")
  void neverOrdersWhatHasNone(Value one, Value other) {
    row(one, other, "!=");
    assertThat(holds("=", List.of(one), one)).isTrue();
    assertThat(holds("!=", List.of(one), one)).isFalse();
  }

  /// Just these signs hold for the answer.
  private static void row(Value answer, Value expected, String... signs) {
    assertThat(Stream.of("=", "!=", "<", ">", "<=", ">="))
        .filteredOn(sign -> holds(sign, List.of(answer), expected))
        .containsExactlyInAnyOrder(signs);
  }

  @Test
  void existsAsksWhetherThereIsAnAnswer() {
    List<Value> answered = List.of(new Value.Whole(1));
    assertThat(holds("exists", answered, new Value.Truth(true))).isTrue();
    assertThat(holds("exists", answered, new Value.Truth(false))).isFalse();
    assertThat(holds("exists", List.of(), new Value.Truth(true))).isFalse();
    assertThat(holds("exists", List.of(), new Value.Truth(false))).isTrue();
  }

  @Test
  void notEqualHoldsWithoutAnAnswerAsTheFhirTextSays() {
    assertThat(holds("!=", List.of(), coding("s", "a"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=", ">", "<", ">=", "<="})
  void noOtherComparisonHoldsWithoutAnAnswer(String sign) {
    assertThat(holds(sign, List.of(), new Value.Whole(1))).isFalse();
  }

  @Test
  void ofSeveralAnswersOneIsEnoughButForNotEqual() {
    List<Value> answers = List.of(new Value.Whole(1), new Value.Whole(5));
    assertThat(holds("=", answers, new Value.Whole(5))).isTrue();
    assertThat(holds(">", answers, new Value.Whole(4))).isTrue();
    assertThat(holds("<", answers, new Value.Whole(4))).isTrue();
    assertThat(holds("!=", answers, new Value.Whole(5))).isFalse();
    assertThat(holds("!=", answers, new Value.Whole(6))).isTrue();
  }

  @Test
  void codesAreEqualWhateverTheyDisplay() {
    Value told = new Value.Coding("s", "a", "One way");
    assertThat(holds("=", List.of(told), new Value.Coding("s", "a", "Another"))).isTrue();
  }

  private static boolean holds(String sign, List<Value> answers, Value expected) {
    return Operator.of(sign).orElseThrow().holds(answers, expected);
  }

  private static Value decimal(String number) {
    return new Value.Decimal(new BigDecimal(number));
  }

  private static Value date(String text) {
    return new Value.Date(PartialDate.parse(text).orElseThrow());
  }

  private static Value kilos(String number) {
    return new Value.Quantity(new BigDecimal(number), "kg", "http://unitsofmeasure.org", "kg");
  }

  private static Value coding(String system, String code) {
    return new Value.Coding(system, code, "");
  }
}
