package org.crampwise.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crampwise.station.KioskConfig.Site;
import org.junit.jupiter.api.Test;

class SiteInfoTest {
  @Test
  void aCountryGivesItsNumbersAndDailyAmounts() {
    SiteInfo info = SiteInfo.of(site("GB", Optional.empty(), Optional.empty()));

    assertThat(info.emergencyNumber()).contains("999");
    assertThat(info.adviceLine()).contains("111");
    assertThat(info.dailyAmounts()).isEmpty();
    assertThat(SiteInfo.of(site("US", Optional.empty(), Optional.empty())).dailyAmounts())
        .contains("US");
  }

  @Test
  void theSiteComesBeforeItsCountry() {
    SiteInfo info = SiteInfo.of(site("GB", Optional.of("112"), Optional.of("555 0100")));

    assertThat(info.emergencyNumber()).contains("112");
    assertThat(info.adviceLine()).contains("555 0100");
  }

  @Test
  void aLaptopKnowsNoNumber() {
    SiteInfo info = SiteInfo.of(KioskConfig.laptop().site());

    assertThat(info.emergencyNumber()).isEmpty();
    assertThat(info.dailyAmounts()).isEmpty();
  }

  @Test
  void aCountryOutsideTheTableHasTheNumberTheSiteGives() {
    assertThat(SiteInfo.of(site("BR", Optional.empty(), Optional.empty())).emergencyNumber())
        .isEmpty();
    assertThat(SiteInfo.of(site("BR", Optional.of("555 0100"), Optional.empty())).emergencyNumber())
        .contains("555 0100");
  }

  private static Site site(String country, Optional<String> number, Optional<String> advice) {
    return new Site(
        Optional.empty(),
        Optional.of(country),
        number,
        advice,
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty());
  }
}
