package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.crampwise.session.TextSize;
import org.crampwise.ui.audit.Finding;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.theme.Scale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page on every reference screen at every text step, laid out without pixels: nothing cut,
/// covered, too small to touch, or without a name.
///
/// `AccessSurveyTest` measures the same: each time on the portrait screen at the usual step, and
/// where there are minutes at the smallest and the largest step of each screen. What it has
/// measured by then is left out here.
final class LayoutAuditTest {
  @ParameterizedTest(name = "{0} at text step {1}")
  @MethodSource
  void everythingFits(ReferenceScreen glass, TextSize size) throws Exception {
    assertFits(glass, size);
  }

  /// The sizes between. The wall screen is the landscape screen in em.
  @Tag("every-size")
  @ParameterizedTest(name = "{0} at text step {1}")
  @MethodSource
  void everythingFitsAtEveryOtherSize(ReferenceScreen glass, TextSize size) throws Exception {
    assertFits(glass, size);
  }

  private static void assertFits(ReferenceScreen glass, TextSize size) throws Exception {
    List<Finding> findings =
        OnToolkit.run(() -> OnToolkit.audit().findings(glass, size, _ -> true));
    assertThat(findings).isEmpty();
  }

  static Stream<Arguments> everythingFits() {
    return sizes(LayoutAuditTest::always);
  }

  static Stream<Arguments> everythingFitsAtEveryOtherSize() {
    return sizes(
        (glass, size) ->
            glass != ReferenceScreen.WALL
                && !AccessSurveyTest.steps(glass).toList().contains(size));
  }

  private static boolean always(ReferenceScreen glass, TextSize size) {
    return switch (glass) {
      case PORTRAIT -> size == TextSize.LARGEST;
      case LANDSCAPE, TABLET, LAPTOP -> size == TextSize.NORMAL;
      case WALL -> false;
    };
  }

  private static Stream<Arguments> sizes(BiPredicate<ReferenceScreen, TextSize> wanted) {
    return Stream.of(ReferenceScreen.values())
        .flatMap(
            glass ->
                Scale.offered(glass.width(), glass.height(), glass.pxPerMm()).stream()
                    .filter(size -> wanted.test(glass, size))
                    .map(size -> Arguments.of(glass, size)));
  }
}
