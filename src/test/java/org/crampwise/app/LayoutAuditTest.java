package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crampwise.session.TextSize;
import org.crampwise.ui.audit.Finding;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.audit.ReferenceSizes;
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
  @MethodSource("extremes")
  void everythingFits(ReferenceScreen glass, TextSize size) throws Exception {
    assertFits(glass, size);
  }

  /// The sizes between.
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

  static Stream<Arguments> extremes() {
    return ReferenceSizes.extremes();
  }

  static Stream<Arguments> everythingFitsAtEveryOtherSize() {
    return ReferenceSizes.between().filter(LayoutAuditTest::isNotSurveyed);
  }

  private static boolean isNotSurveyed(Arguments size) {
    ReferenceScreen glass = (ReferenceScreen) size.get()[0];
    return AccessSurveyTest.steps(glass).noneMatch(step -> step == size.get()[1]);
  }
}
