package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import javafx.application.ColorScheme;
import org.crampwise.session.Session;
import org.crampwise.session.Theme;
import org.crampwise.station.KioskConfig;
import org.junit.jupiter.api.Test;

/// What a visit begins with: the site's word goes before the system's, and that before the usual.
class VisitDefaultsTest {
  private static final KioskConfig UNSET = KioskConfig.laptop();
  private static final SystemChoices DARK_AND_STILL =
      new SystemChoices(Optional.of(Theme.DARK), true);

  private static Session visit(KioskConfig config, SystemChoices system) {
    return new VisitDefaults(config, "en", false, () -> system).begin();
  }

  private static KioskConfig set(String theme, boolean lessMotion) {
    KioskConfig.Display display = UNSET.display();
    return UNSET.withDisplay(
        new KioskConfig.Display(
            display.diagonalInches(),
            display.pxPerMm(),
            Optional.of(theme),
            display.textSize(),
            Optional.of(lessMotion)));
  }

  @Test
  void whereNothingIsSetAndNothingSaidItIsLightAndMoves() {
    Session visit = visit(UNSET, SystemChoices.none());
    assertThat(visit.theme()).isEqualTo(Theme.LIGHT);
    assertThat(visit.ease().lessMotion()).isFalse();
  }

  @Test
  void theSystemIsHeardWhereTheSiteIsSilent() {
    Session visit = visit(UNSET, DARK_AND_STILL);
    assertThat(visit.theme()).isEqualTo(Theme.DARK);
    assertThat(visit.ease().lessMotion()).isTrue();
  }

  @Test
  void theSiteGoesBeforeTheSystem() {
    Session visit = visit(set("light", false), DARK_AND_STILL);
    assertThat(visit.theme()).isEqualTo(Theme.LIGHT);
    assertThat(visit.ease().lessMotion()).isFalse();
    assertThat(visit(set("contrast", true), SystemChoices.none()).theme())
        .isEqualTo(Theme.CONTRAST);
    assertThat(visit(set("contrast", true), SystemChoices.none()).ease().lessMotion()).isTrue();
  }

  @Test
  void aStartWithoutAnimationHasNone() {
    Session visit = new VisitDefaults(set("light", false), "en", true, SystemChoices::none).begin();
    assertThat(visit.ease().lessMotion()).isTrue();
  }

  @Test
  void aVisitBeginsWithNoOtherHelp() {
    Session visit = visit(UNSET, DARK_AND_STILL);
    assertThat(visit.ease().reach()).isFalse();
    assertThat(visit.ease().holdToSelect()).isFalse();
    assertThat(visit.ease().repeatGuard()).isFalse();
  }

  @Test
  void aSystemSpeaksInItsOwnWords() {
    assertThat(SystemChoices.of(ColorScheme.LIGHT, false, Map.of()))
        .isEqualTo(SystemChoices.none());
    assertThat(SystemChoices.of(ColorScheme.DARK, true, Map.of())).isEqualTo(DARK_AND_STILL);
    assertThat(SystemChoices.of(ColorScheme.DARK, false, Map.of("Windows.SPI.HighContrast", true)))
        .isEqualTo(new SystemChoices(Optional.of(Theme.CONTRAST), false));
    assertThat(
            SystemChoices.of(ColorScheme.LIGHT, false, Map.of("Windows.SPI.HighContrast", false)))
        .isEqualTo(SystemChoices.none());
    assertThat(SystemChoices.of(ColorScheme.LIGHT, false, Map.of("GTK.theme_name", "HighContrast")))
        .isEqualTo(new SystemChoices(Optional.of(Theme.CONTRAST), false));
    assertThat(SystemChoices.of(ColorScheme.LIGHT, false, Map.of("GTK.theme_name", "Adwaita")))
        .isEqualTo(SystemChoices.none());
  }
}
