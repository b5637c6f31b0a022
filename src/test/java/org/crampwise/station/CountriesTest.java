package org.crampwise.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {
  private static final int EU_MEMBERS = 27;

  private final Countries countries = Countries.builtIn();

  @ParameterizedTest
  @CsvSource({"US,911", "CA,911", "GB,999", "AU,000", "NZ,111", "DE,112", "IE,112"})
  void knowsWhomToCall(String code, String number) {
    assertThat(countries.find(code).map(Country::emergencyNumber)).contains(number);
  }

  @Test
  void theSameDigitsAreTheAdviceLineInOneCountryAndTheEmergencyNumberInAnother() {
    assertThat(countries.find("GB").flatMap(Country::adviceLine)).contains("111");
    assertThat(countries.find("NZ").map(Country::emergencyNumber)).contains("111");
    assertThat(countries.byCode().values().stream().filter(it -> it.adviceLine().isPresent()))
        .hasSize(1);
  }

  @Test
  void holdsEveryMemberOfTheEuropeanUnion() {
    assertThat(
            countries.byCode().values().stream().filter(it -> it.emergencyNumber().equals("112")))
        .hasSize(EU_MEMBERS);
  }

  @Test
  void aCountryHasDailyAmountsWhereTheTableHasItsFigures() throws IOException {
    assertThat(
            countries.byCode().values().stream()
                .filter(Country::dailyAmounts)
                .map(Country::code)
                .collect(Collectors.toSet()))
        .isEqualTo(countriesOfDailyAmounts());
  }

  @Test
  void aCountryThatIsNotThereIsEmpty() {
    assertThat(countries.find("BR")).isEqualTo(Optional.empty());
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> Countries.read("countries.toml", "[US]\nemergency_nummer = \"911\""))
        .hasMessageContaining("countries.toml:1: US.emergency_number is missing.")
        .hasMessageContaining("countries.toml:2: US.emergency_nummer is not a setting.");
    assertThatThrownBy(() -> Countries.read("countries.toml", "[UK]\nemergency_number = \"999\""))
        .hasMessageContaining("UK is not a country.");
    assertThatThrownBy(() -> Countries.read("countries.toml", "[US"))
        .hasMessageContaining("countries.toml:1");
  }

  private static Set<String> countriesOfDailyAmounts() throws IOException {
    try (var in =
            Objects.requireNonNull(
                Countries.class.getResourceAsStream("/assets/data/daily-amounts.csv"));
        var rows = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return rows.lines().skip(1).map(row -> row.split(",", 2)[0]).collect(Collectors.toSet());
    }
  }
}
