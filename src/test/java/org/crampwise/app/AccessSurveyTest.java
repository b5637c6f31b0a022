package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crampwise.app.AccessSurvey.View;
import org.crampwise.session.TextSize;
import org.crampwise.session.Theme;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.audit.ReferenceSizes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page, held to every rule of the accessibility audit: in English on the portrait screen
/// each time, and in every language, on every screen, at every text step where there are minutes.
///
/// Not everything is tried with everything else. A theme swaps colors and nothing that this audit
/// looks at (`ContrastTest` and `PixelContrastTest` look at those), so that each is tried once.
/// Names, roles and order come from the nodes, which differ by language and by how a page is
/// divided: so the smallest and the largest text step of each screen. `LayoutAuditTest` lays out
/// those between. The wall screen is the landscape screen in em and stands for its largest step
/// alone.
final class AccessSurveyTest {
  private static final View USUAL =
      new View("en", ReferenceScreen.PORTRAIT, TextSize.NORMAL, Theme.LIGHT);

  private static final int MANY_PAGES = 300;

  @Test
  void everyoneCanUseEveryPage() throws Exception {
    assertUsable(USUAL);
  }

  @Tag("every-size")
  @ParameterizedTest
  @MethodSource
  void everyoneCanUseEveryPageInEveryWay(View view) throws Exception {
    assertUsable(view);
  }

  static Stream<View> everyoneCanUseEveryPageInEveryWay() {
    Stream<View> sizes =
        Settings.languages().stream()
            .flatMap(
                language ->
                    Stream.of(ReferenceScreen.values())
                        .flatMap(glass -> steps(glass).map(size -> view(language, glass, size))));
    Stream<View> themes =
        Stream.of(Theme.values())
            .map(theme -> new View("en", ReferenceScreen.PORTRAIT, TextSize.NORMAL, theme));
    return Stream.concat(sizes, themes).distinct().filter(view -> !view.equals(USUAL));
  }

  /// The steps that are measured on a screen, in every language.
  static Stream<TextSize> steps(ReferenceScreen glass) {
    List<TextSize> offered = ReferenceSizes.steps(glass);
    return glass == ReferenceScreen.WALL
        ? Stream.of(offered.getLast())
        : Stream.of(offered.getFirst(), offered.getLast()).distinct();
  }

  /// Each screen at its smallest and its largest step.
  static Stream<Arguments> sizes() {
    return Stream.of(ReferenceScreen.values())
        .flatMap(glass -> steps(glass).map(size -> Arguments.of(glass, size)));
  }

  private static View view(String language, ReferenceScreen glass, TextSize size) {
    return new View(language, glass, size, Theme.LIGHT);
  }

  private static void assertUsable(View view) throws Exception {
    AccessSurvey.Reading reading = OnToolkit.run(() -> OnToolkit.survey().look(view, _ -> true));
    assertThat(reading.pages()).isGreaterThan(MANY_PAGES);
    assertThat(reading.findings()).isEmpty();
  }
}
