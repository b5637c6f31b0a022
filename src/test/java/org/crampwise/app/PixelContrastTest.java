package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.crampwise.session.TextSize;
import org.crampwise.session.Theme;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Contrast of text on painted pixels, on a sample of pages that covers every kind of block and
/// screen: every theme, every composition and every font, though not each with each other.
@Tag("pixels")
final class PixelContrastTest {
  private static final Set<String> DECKS =
      Set.of("magnesium", "during-a-cramp", "pregnancy", "restless-legs", "about");

  private static final Set<String> QUESTIONS =
      Set.of("safety.chest-and-head", "cramp.where", "health.statin");

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("glasses")
  void textStandsOut(ReferenceScreen glass, Theme theme) throws Exception {
    assertThat(
            OnToolkit.run(() -> OnToolkit.audit().faint(glass, theme, PixelContrastTest::sample)))
        .isEmpty();
  }

  /// Letters of another script are drawn with other strokes, and in other fonts.
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void textStandsOutInEveryOtherLanguage(AccessSurvey.View view) throws Exception {
    assertThat(OnToolkit.run(() -> OnToolkit.survey().faint(view, PixelContrastTest::sample)))
        .isEmpty();
  }

  static Stream<AccessSurvey.View> textStandsOutInEveryOtherLanguage() {
    return Settings.languages().stream()
        .filter(language -> !language.equals("en"))
        .flatMap(
            language ->
                Stream.of(Theme.LIGHT, Theme.CONTRAST)
                    .map(
                        theme ->
                            new AccessSurvey.View(
                                language, ReferenceScreen.PORTRAIT, TextSize.NORMAL, theme)));
  }

  static Stream<Arguments> glasses() {
    return Stream.concat(
        Stream.of(Theme.values()).map(theme -> Arguments.of(ReferenceScreen.PORTRAIT, theme)),
        Stream.of(
            Arguments.of(ReferenceScreen.LANDSCAPE, Theme.DARK),
            Arguments.of(ReferenceScreen.TABLET, Theme.CONTRAST)));
  }

  private static boolean sample(Screen screen) {
    return switch (screen) {
      case Screen.Topic topic -> DECKS.contains(topic.deck());
      case Screen.Sources sources -> sources.page() == 0;
      case Screen.Question question -> QUESTIONS.contains(question.linkId());
      case Screen.Review review -> review.page() == 0;
      // On the portrait screen these are all: cards of each level, cautions, topics, questions.
      case Screen.Result result -> result.page() < 12;
      default -> true;
    };
  }
}
