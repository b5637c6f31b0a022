package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.crampwise.session.TextSize;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is taken home and what is shown at the counter stands whole on every screen.
final class HandOutLayoutTest {
  @ParameterizedTest(name = "{0} at text step {1}")
  @CsvSource({"TABLET, NORMAL", "PORTRAIT, LARGEST"})
  void fits(ReferenceScreen glass, TextSize size) throws Exception {
    assertFits(glass, size);
  }

  @Tag("every-size")
  @ParameterizedTest(name = "{0} at text step {1}")
  @MethodSource("sizes")
  void fitsAtEverySize(ReferenceScreen glass, TextSize size) throws Exception {
    assertFits(glass, size);
  }

  static Stream<Arguments> sizes() {
    return AccessSurveyTest.sizes();
  }

  private static void assertFits(ReferenceScreen glass, TextSize size) throws Exception {
    assertThat(
            OnToolkit.run(
                () ->
                    OnToolkit.audit()
                        .findings(
                            glass,
                            size,
                            screen ->
                                screen instanceof Screen.HandOut
                                    || screen instanceof Screen.Counter)))
        .isEmpty();
  }
}
