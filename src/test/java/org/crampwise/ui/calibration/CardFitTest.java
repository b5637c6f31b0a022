package org.crampwise.ui.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CardFitTest {
  private static final CardFit.Range DENSITIES = new CardFit.Range(0.5, 30);

  private static CardFit tablet() {
    return CardFit.of(96 / 25.4, DENSITIES, 700, 500);
  }

  @Test
  void itBeginsAsTheScreenIsTakenForNow() {
    assertThat(tablet().width()).isCloseTo(323.5, within(0.1));
    assertThat(tablet().height()).isCloseTo(204.0, within(0.1));
    assertThat(tablet().pxPerMm()).isCloseTo(3.78, within(0.001));
  }

  @Test
  void theFrameOnARealCardTellsTheScreen() {
    double real = Math.hypot(1280, 800) / (10.1 * 25.4);
    CardFit fitted = tablet().wider(real * CardFit.CARD_WIDTH_MM - tablet().width());

    assertThat(fitted.pxPerMm()).isCloseTo(real, within(0.001));
    assertThat(fitted.cm(1280)).isCloseTo(21.75, within(0.01));
    assertThat(fitted.cm(800)).isCloseTo(13.6, within(0.01));
    assertThat(fitted.inches(1280, 800)).isCloseTo(10.1, within(0.01));
    assertThat(fitted.width() / fitted.height()).isCloseTo(85.60 / 53.98, within(1e-9));
  }

  @Test
  void itGrowsAsFarAsThereIsRoom() {
    CardFit most = tablet().wider(10_000);
    assertThat(most.width()).isEqualTo(700);
    assertThat(most.canGrow()).isFalse();
    assertThat(most.canShrink()).isTrue();
    assertThat(CardFit.of(3.78, DENSITIES, 2000, 300).wider(10_000).height())
        .isLessThanOrEqualTo(300);
  }

  @Test
  void itShrinksToTheCoarsestScreenThereIs() {
    CardFit least = tablet().wider(-10_000);
    assertThat(least.pxPerMm()).isEqualTo(0.5);
    assertThat(least.canShrink()).isFalse();
    assertThat(least.canGrow()).isTrue();
  }

  @Test
  void withoutRoomItIsAsSmallAsItCanBe() {
    assertThat(CardFit.of(3.78, DENSITIES, 0, 0).pxPerMm()).isEqualTo(0.5);
  }
}
