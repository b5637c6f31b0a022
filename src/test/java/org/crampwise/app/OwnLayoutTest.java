package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crampwise.selfcheck.OwnQuestionnaires;
import org.crampwise.session.TextSize;
import org.crampwise.session.Theme;
import org.crampwise.ui.audit.Finding;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.audit.ReferenceSizes;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The pages of a questionnaire with a question of every type, laid out for a laptop and for a
/// kiosk: each time where there is least room, and where there are minutes on every reference
/// screen at every text step.
final class OwnLayoutTest {
  private static boolean isOwn(Screen screen) {
    return screen instanceof Screen.Home
        || screen instanceof Screen.Question
        || screen instanceof Screen.Review
        || screen instanceof Screen.Response;
  }

  private static Optional<OwnCheck> laptop() {
    return Optional.of(
        new OwnCheck(
            OwnQuestionnaires.everyType(),
            Optional.of(
                _ -> {
                  throw new AssertionError("nothing is saved unasked");
                })));
  }

  private static Optional<OwnCheck> kiosk() {
    return Optional.of(new OwnCheck(OwnQuestionnaires.everyType(), Optional.empty()));
  }

  static Stream<Arguments> extremes() {
    return ReferenceSizes.extremes();
  }

  static Stream<Arguments> between() {
    return ReferenceSizes.between();
  }

  @ParameterizedTest(name = "{0} at text step {1}")
  @MethodSource("extremes")
  void everythingFits(ReferenceScreen glass, TextSize size) throws Exception {
    assertFits(glass, size);
  }

  @Tag("every-size")
  @ParameterizedTest(name = "{0} at text step {1}")
  @MethodSource("between")
  void everythingFitsAtEveryOtherSize(ReferenceScreen glass, TextSize size) throws Exception {
    assertFits(glass, size);
  }

  private static void assertFits(ReferenceScreen glass, TextSize size) throws Exception {
    List<Finding> findings =
        OnToolkit.run(() -> OnToolkit.audit(laptop()).findings(glass, size, OwnLayoutTest::isOwn));
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest(name = "{0} at text step {1}")
  @MethodSource("extremes")
  void theThanksOfAKioskFit(ReferenceScreen glass, TextSize size) throws Exception {
    assertThanksFit(glass, size);
  }

  @Tag("every-size")
  @ParameterizedTest(name = "{0} at text step {1}")
  @MethodSource("between")
  void theThanksOfAKioskFitAtEveryOtherSize(ReferenceScreen glass, TextSize size) throws Exception {
    assertThanksFit(glass, size);
  }

  private static void assertThanksFit(ReferenceScreen glass, TextSize size) throws Exception {
    List<Finding> findings =
        OnToolkit.run(
            () ->
                OnToolkit.audit(kiosk())
                    .findings(glass, size, screen -> screen instanceof Screen.Response));
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void nothingIsFaint(Theme theme) throws Exception {
    List<Finding> findings =
        OnToolkit.run(
            () ->
                OnToolkit.audit(laptop())
                    .faint(ReferenceScreen.LANDSCAPE, theme, OwnLayoutTest::isOwn));
    assertThat(findings).isEmpty();
  }

  @Test
  void itWouldSeeAQuestionThatDoesNotFit() throws Exception {
    List<Finding> findings =
        OnToolkit.run(
            () ->
                OnToolkit.audit(
                        Optional.of(
                            new OwnCheck(
                                org.crampwise.selfcheck.Checks.questionnaire(
                                    "{\"linkId\": \"q\", \"type\": \"integer\", \"text\": \""
                                        + "How many of them are there? ".repeat(40)
                                        + "\"}"),
                                Optional.empty())))
                    .findings(
                        ReferenceScreen.TABLET,
                        TextSize.NORMAL,
                        screen -> screen instanceof Screen.Question));
    assertThat(findings).isNotEmpty();
  }
}
