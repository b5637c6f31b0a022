package org.crampwise.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crampwise.selfcheck.DateEntry.Part;
import org.crampwise.selfcheck.DateEntry.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers, dates, words and places on a scale, typed key by key without a screen.
class EntriesTest {
  private static final String MIN = "http://hl7.org/fhir/StructureDefinition/minValue";
  private static final String MAX = "http://hl7.org/fhir/StructureDefinition/maxValue";
  private static final List<Part> US = List.of(Part.MONTH, Part.DAY, Part.YEAR);

  private static Item item(String type, String more) {
    return Checks.questionnaire(
            "{\"linkId\": \"q\", \"type\": \"%s\", \"text\": \"Q?\"%s}".formatted(type, more))
        .items()
        .getFirst();
  }

  private static String limit(String url, String value) {
    return "{\"url\": \"%s\", %s}".formatted(url, value);
  }

  private static String extensions(String... extensions) {
    return ", \"extension\": [" + String.join(",", extensions) + "]";
  }

  private static NumberEntry typed(Item item, String keys) {
    NumberEntry entry = NumberEntry.of(item, Optional.empty());
    for (int i = 0; i < keys.length(); i++) {
      char key = keys.charAt(i);
      entry =
          switch (key) {
            case '.' -> entry.point();
            case '-' -> entry.minus();
            case '<' -> entry.delete();
            default -> entry.digit(key - '0');
          };
    }
    return entry;
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5",
    "05, 5",
    "00, 0",
    "12.5, 125",
    "5-, -5",
    "5--, 5",
    "-, ''",
    "12<, 1",
    "<, ''",
    "1234567890, 123456789"
  })
  void aWholeNumberIsTyped(String keys, String number) {
    assertThat(typed(item("integer", ""), keys).value().map(Value::toString).orElse(""))
        .isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "37.25, 37.2, 37.2",
    ".5, 0.5, 0.5",
    "-.5, -0.5, -0.5",
    "37., 37., 37",
    "1.2.3, 1.2, 1.2"
  })
  void aDecimalIsTypedNoFinerThanItIsAskedFor(String keys, String text, String number) {
    Item item =
        item(
            "decimal",
            extensions(
                limit(
                    "http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces",
                    "\"valueInteger\": 1")));
    NumberEntry entry = typed(item, keys);
    assertThat(entry.text()).isEqualTo(text);
    assertThat(entry.value()).contains(new Value.Decimal(new BigDecimal(number)));
  }

  @Test
  void thereIsNoMinusWhereNothingIsBelowZero() {
    Item item = item("integer", extensions(limit(MIN, "\"valueInteger\": 0")));
    assertThat(NumberEntry.of(item, Optional.empty()).takesMinus()).isFalse();
    assertThat(typed(item, "-5").value()).contains(new Value.Whole(5));
    assertThat(
            NumberEntry.of(
                    item("integer", extensions(limit(MIN, "\"valueInteger\": -5"))),
                    Optional.empty())
                .takesMinus())
        .isTrue();
  }

  @Test
  void aNumberBeyondTheLimitsCanBeTypedAndIsToldSo() {
    Item item =
        item(
            "integer",
            extensions(limit(MIN, "\"valueInteger\": 18"), limit(MAX, "\"valueInteger\": 120")));
    assertThat(typed(item, "99999").text()).isEqualTo("9999");
    assertThat(Flaws.of(item, typed(item, "999").value().stream().toList()))
        .extracting(Flaw::kind)
        .containsExactly(Flaw.Kind.TOO_HIGH);
    assertThat(Flaws.of(item, typed(item, "5").value().stream().toList()))
        .extracting(Flaw::kind)
        .containsExactly(Flaw.Kind.TOO_LOW);
    assertThat(Flaws.of(item, typed(item, "18").value().stream().toList())).isEmpty();
  }

  @Test
  void aQuantityHasTheUnitItIsAskedIn() {
    Item item =
        item(
            "quantity",
            extensions(
                limit(
                    "http://hl7.org/fhir/StructureDefinition/questionnaire-unit",
                    "\"valueCoding\": {\"system\": \"http://unitsofmeasure.org\","
                        + " \"code\": \"kg\"}")));
    assertThat(typed(item, "70.5").value())
        .contains(
            new Value.Quantity(new BigDecimal("70.5"), "kg", "http://unitsofmeasure.org", "kg"));
  }

  @Test
  void whatWasTypedBeforeIsGoneOnWith() {
    Item item = item("decimal", "");
    NumberEntry entry = NumberEntry.of(item, Optional.of(new Value.Decimal(new BigDecimal("3.1"))));
    assertThat(entry.digit(4).text()).isEqualTo("3.14");
  }

  private static DateEntry date(String keys) {
    DateEntry entry = DateEntry.of(US, Optional.empty());
    for (int i = 0; i < keys.length(); i++) {
      char key = keys.charAt(i);
      entry =
          switch (key) {
            case '<' -> entry.delete();
            case 'Y' -> entry.go(Part.YEAR);
            case 'M' -> entry.go(Part.MONTH);
            case 'D' -> entry.go(Part.DAY);
            default -> entry.digit(key - '0');
          };
    }
    return entry;
  }

  @ParameterizedTest
  @CsvSource({
    "05122024, 2024-05-12, DATE",
    "5122024, 2024-05-12, DATE",
    "542024, 2024-05-04, DATE",
    "Y1950, 1950, DATE",
    "5Y1950, 1950-05, DATE",
    "02292023, '', IMPOSSIBLE",
    "02292024, 2024-02-29, DATE",
    "13, '', IMPOSSIBLE",
    "D12Y2024, '', BEGUN",
    "'', '', EMPTY",
    "5, '', BEGUN",
    "Y19, '', BEGUN",
    "05122024Y1999, 1999-05-12, DATE",
    "05122024<, '', BEGUN",
    "0512<<<<, '', EMPTY"
  })
  void aDateIsTypedInItsParts(String keys, String date, State state) {
    DateEntry entry = date(keys);
    assertThat(entry.value().map(Value::toString).orElse("")).isEqualTo(date);
    assertThat(entry.state()).isEqualTo(state);
  }

  @Test
  void aFullPartLeadsOnToTheNext() {
    assertThat(date("1").at()).isEqualTo(Part.MONTH);
    assertThat(date("5").at()).isEqualTo(Part.DAY);
    assertThat(date("12").at()).isEqualTo(Part.DAY);
    assertThat(date("124").at()).isEqualTo(Part.YEAR);
  }

  @Test
  void aDateOutsideItsLimitsIsToldSo() {
    Item item = item("date", extensions(limit(MIN, "\"valueDate\": \"2000-01-01\"")));
    assertThat(Flaws.of(item, date("12311999").value().stream().toList()))
        .extracting(Flaw::kind)
        .containsExactly(Flaw.Kind.TOO_LOW);
    assertThat(Flaws.of(item, date("Y2000").value().stream().toList())).isEmpty();
  }

  @Test
  void wordsEndWhereTheQuestionSaysSo() {
    Item item = item("string", ", \"maxLength\": 3");
    TextEntry entry = TextEntry.of(item, Optional.empty()).type("a").type("b").type("c").type("d");
    assertThat(entry.value()).contains(new Value.Text("abc"));
    assertThat(entry.isFull()).isTrue();
  }

  @Test
  void blanksAreNoAnswerAndALetterOfTwoHalvesGoesWhole() {
    TextEntry entry = TextEntry.of(item("text", ""), Optional.empty()).type(" ").type(" ");
    assertThat(entry.value()).isEmpty();
    assertThat(entry.type("𝄞").delete().text()).isEqualTo("  ");
    assertThat(entry.type("x").type(" ").value()).contains(new Value.Text("x"));
  }

  @Test
  void aSliderHasAPlaceForEachStep() {
    Item item =
        item(
            "integer",
            extensions(
                limit(MIN, "\"valueInteger\": 10"),
                limit(MAX, "\"valueInteger\": 35"),
                limit(
                    "http://hl7.org/fhir/StructureDefinition/questionnaire-sliderStepValue",
                    "\"valueInteger\": 10")));
    SliderScale scale = SliderScale.of(item).orElseThrow();
    assertThat(scale.last()).isEqualTo(2);
    assertThat(scale.at(1)).isEqualTo(new Value.Whole(20));
    assertThat(scale.at(9)).isEqualTo(new Value.Whole(30));
    assertThat(scale.place(new Value.Whole(30))).isEqualTo(2);
    assertThat(SliderScale.of(item("integer", ""))).isEmpty();
  }

  @Test
  void aShortScaleOfDecimalsHasTenths() {
    Item item =
        item(
            "decimal",
            extensions(limit(MIN, "\"valueDecimal\": 0"), limit(MAX, "\"valueDecimal\": 1.5")));
    SliderScale scale = SliderScale.of(item).orElseThrow();
    assertThat(scale.last()).isEqualTo(15);
    assertThat(scale.at(7)).isEqualTo(new Value.Decimal(new BigDecimal("0.7")));
  }
}
