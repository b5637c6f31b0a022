package org.crampwise.ui.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.crampwise.content.drawing.Illustrations;
import org.crampwise.selfcheck.Checks;
import org.crampwise.selfcheck.DateEntry.Part;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.PartialDate;
import org.crampwise.selfcheck.Value;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.text.Messages;
import org.crampwise.ui.text.SiteWords;
import org.junit.jupiter.api.Test;

class ValueWordsTest {
  private static final Messages ENGLISH = Messages.of(Checks.ASSETS, "en");

  private static ValueWords in(String country) {
    return new ValueWords(
        new Library(
            Checks.PACK,
            ENGLISH,
            SiteWords.of(
                ENGLISH, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            new Illustrations(Checks.ASSETS),
            Optional.of(country)));
  }

  private static final Item ASKED =
      Checks.questionnaire(
              "{\"linkId\": \"q\", \"type\": \"decimal\", \"text\": \"Q?\", \"extension\":"
                  + " [{\"url\": \"http://hl7.org/fhir/StructureDefinition/questionnaire-unit\","
                  + " \"valueCoding\": {\"system\": \"s\", \"code\": \"Cel\", \"display\":"
                  + " \"degrees\"}}]}")
          .items()
          .getFirst();

  private static String date(String country, int year, int month, int day) {
    return in(country).of(ASKED, new Value.Date(new PartialDate(year, month, day)));
  }

  @Test
  void datesAreWrittenAsInTheCountry() {
    assertThat(date("US", 2024, 5, 12)).isEqualTo("May 12, 2024");
    assertThat(date("GB", 2024, 5, 12)).isEqualTo("12 May 2024");
    assertThat(date("GB", 2024, 5, 0)).isEqualTo("May 2024");
    assertThat(date("GB", 2024, 0, 0)).isEqualTo("2024");
    assertThat(in("US").dateOrder()).containsExactly(Part.MONTH, Part.DAY, Part.YEAR);
    assertThat(in("GB").dateOrder()).containsExactly(Part.DAY, Part.MONTH, Part.YEAR);
  }

  @Test
  void numbersHaveTheirDigitsAndTheirUnit() {
    assertThat(in("US").of(ASKED, new Value.Decimal(new BigDecimal("-1234.50"))))
        .isEqualTo("−1,234.50 degrees");
    assertThat(in("US").of(ASKED, new Value.Quantity(new BigDecimal("70"), "kg", "", "kg")))
        .isEqualTo("70 kg");
    assertThat(in("US").of(ASKED, new Value.Truth(true))).isEqualTo("Yes");
  }
}
