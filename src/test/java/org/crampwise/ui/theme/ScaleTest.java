package org.crampwise.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.crampwise.session.TextSize;
import org.crampwise.ui.audit.ReferenceScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScaleTest {
  private static Scale of(double width, double height, double diagonal, TextSize size) {
    return Scale.of(width, height, Scale.pxPerMm(width, height, diagonal), size);
  }

  private static Scale of(ReferenceScreen screen, TextSize size) {
    return Scale.of(screen.width(), screen.height(), screen.pxPerMm(), size);
  }

  private static List<TextSize> offered(ReferenceScreen screen) {
    return Scale.offered(screen.width(), screen.height(), screen.pxPerMm());
  }

  /// The table of the design: pixels in a millimetre, the em after the room rule, the screen in em,
  /// and how the page is put together.
  @ParameterizedTest
  @CsvSource({
    "1080, 1920, 32,   2.71, 27.0, 40.0, 71.1, PORTRAIT",
    "1920, 1080, 21.5, 4.03, 27.0, 71.1, 40.0, LANDSCAPE",
    "1280,  800, 10.1, 5.88, 38.8, 33.0, 20.6, COMPACT",
    "1366,  768, 15.6, 3.95, 26.1, 52.3, 29.4, COMPACT",
    "3840, 2160, 43,   4.03, 54.0, 71.1, 40.0, LANDSCAPE"
  })
  void theReferenceScreensAreAsDesigned(
      double width,
      double height,
      double diagonal,
      double pxPerMm,
      double em,
      double across,
      double down,
      Composition composition) {
    Scale scale = of(width, height, diagonal, TextSize.NORMAL);
    assertThat(scale.pxPerMm()).isCloseTo(pxPerMm, within(0.01));
    assertThat(scale.em()).isCloseTo(em, within(0.05));
    assertThat(scale.barEm()).isEqualTo(scale.em());
    assertThat(scale.width() / scale.em()).isCloseTo(across, within(0.1));
    assertThat(scale.height() / scale.em()).isCloseTo(down, within(0.1));
    assertThat(scale.composition()).isEqualTo(composition);
    assertThat(scale.barComposition()).isEqualTo(composition);
  }

  @ParameterizedTest
  @EnumSource(ReferenceScreen.class)
  void aCapitalIsNeverSmallerThanAsked(ReferenceScreen screen) {
    double capitalMm = of(screen, TextSize.NORMAL).em() * 0.727 / screen.pxPerMm();
    assertThat(capitalMm).isGreaterThanOrEqualTo(4.8 - 1e-9);
  }

  @Test
  void theEmGrowsUntilTheShortSideHasFortyAndNeverShrinks() {
    // No growth just under 40 em of room, growth just over it.
    double base = 4.8 / 0.727 * 4;
    assertThat(Scale.of(39 * base, 80 * base, 4, TextSize.NORMAL).em()).isEqualTo(base);
    assertThat(Scale.of(80 * base, 50 * base, 4, TextSize.NORMAL).em())
        .isCloseTo(50 * base / 40, within(1e-9));
  }

  @Test
  void textStepsAreFactorsOfTheDefaultAndKeepTwentyFourEmOfTheShortSide() {
    ReferenceScreen portrait = ReferenceScreen.PORTRAIT;
    assertThat(of(portrait, TextSize.LARGE).em()).isCloseTo(27 * 1.33, within(0.01));
    assertThat(of(portrait, TextSize.LARGER).em()).isCloseTo(27 * 1.52, within(0.01));
    assertThat(of(portrait, TextSize.LARGEST).em()).isCloseTo(1080 / 24.0, within(0.01));
    assertThat(of(portrait, TextSize.LARGEST).barEm()).isEqualTo(27);
  }

  @Test
  void whereTheShortSideIsShorterNoStepChangesAnything() {
    ReferenceScreen tablet = ReferenceScreen.TABLET;
    for (TextSize size : TextSize.values()) {
      assertThat(of(tablet, size).em()).isEqualTo(of(tablet, TextSize.NORMAL).em());
    }
    assertThat(offered(tablet)).containsExactly(TextSize.NORMAL);
  }

  @Test
  void onlyStepsThatChangeSomethingAreOffered() {
    assertThat(offered(ReferenceScreen.PORTRAIT)).containsExactly(TextSize.values());
    assertThat(offered(ReferenceScreen.LANDSCAPE)).containsExactly(TextSize.values());
    assertThat(offered(ReferenceScreen.WALL)).containsExactly(TextSize.values());
    assertThat(offered(ReferenceScreen.LAPTOP)).containsExactly(TextSize.NORMAL, TextSize.LARGE);
  }

  @ParameterizedTest
  @EnumSource(ReferenceScreen.class)
  void eachOfferedStepIsLargerThanTheOneBefore(ReferenceScreen screen) {
    double last = 0;
    for (TextSize size : offered(screen)) {
      assertThat(of(screen, size).em()).isGreaterThan(last);
      last = of(screen, size).em();
    }
  }

  @Test
  void compositionFollowsTheRoomInEm() {
    assertThat(Composition.of(1000, 1001, 10)).isEqualTo(Composition.PORTRAIT);
    assertThat(Composition.of(1000, 330, 10)).isEqualTo(Composition.LANDSCAPE);
    assertThat(Composition.of(1000, 329, 10)).isEqualTo(Composition.COMPACT);
    // Larger text makes less room: the page becomes compact, the bar does not.
    Scale large = of(ReferenceScreen.LANDSCAPE, TextSize.LARGE);
    assertThat(large.composition()).isEqualTo(Composition.COMPACT);
    assertThat(large.barComposition()).isEqualTo(Composition.LANDSCAPE);
  }

  /// 20 mm, in pixels.
  @ParameterizedTest
  @CsvSource({"1280, 800, 10.1, 118", "1920, 1080, 27, 64", "1080, 1920, 32, 54"})
  void whatIsTouchedIsTwentyMillimetres(
      double width, double height, double diagonal, double pixels) {
    assertThat(of(width, height, diagonal, TextSize.LARGEST).touch())
        .isCloseTo(pixels, within(0.6));
  }

  @Test
  void whatIsTouchedIsNeverUnderFortyFourPixels() {
    assertThat(Scale.of(1000, 1000, 1, TextSize.NORMAL).touch()).isEqualTo(44);
  }

  @Test
  void anUnknownScreenHasNinetySixDotsAnInch() {
    assertThat(Scale.DEFAULT_PX_PER_MM).isCloseTo(3.78, within(0.005));
  }
}
