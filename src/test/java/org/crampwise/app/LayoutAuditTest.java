package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crampwise.session.TextSize;
import org.crampwise.ui.audit.Finding;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.theme.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page on every reference screen at every text step, laid out without pixels: nothing cut,
/// covered, too small to touch, or without a name; and at the default step every card on one
/// screen.
final class LayoutAuditTest {
  @ParameterizedTest(name = "{0} at text step {1}")
  @MethodSource("screens")
  void everythingFits(ReferenceScreen glass, TextSize size) throws Exception {
    List<Finding> findings =
        OnToolkit.run(() -> OnToolkit.audit().findings(glass, size, _ -> true));
    assertThat(findings).isEmpty();
  }

  /// The wall screen is the landscape screen in em, so it is walked once.
  static Stream<Arguments> screens() {
    return Stream.of(ReferenceScreen.values())
        .flatMap(
            glass ->
                Scale.offered(glass.width(), glass.height(), glass.pxPerMm()).stream()
                    .filter(size -> glass != ReferenceScreen.WALL || size == TextSize.NORMAL)
                    .map(size -> Arguments.of(glass, size)));
  }
}
