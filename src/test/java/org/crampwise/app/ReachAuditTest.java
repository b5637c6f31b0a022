package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.crampwise.session.Ease;
import org.crampwise.session.TextSize;
import org.crampwise.ui.audit.Finding;
import org.crampwise.ui.audit.LayoutAudit;
import org.crampwise.ui.audit.ReachAudit;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// In reach mode everything fits as it does otherwise, and whatever is touched, on every page and
/// in the sheets, lies in the lower half.
final class ReachAuditTest {
  private static final Ease REACH = Ease.NONE.withReach(true).withLessMotion(true);

  @Test
  void everyPageOfThePortraitKioskIsInReach() throws Exception {
    assertInReach(ReferenceScreen.PORTRAIT, TextSize.NORMAL);
  }

  @Tag("every-size")
  @ParameterizedTest(name = "{0} at text step {1}")
  @MethodSource
  void everyPageIsInReachAtEveryOtherSize(ReferenceScreen glass, TextSize size) throws Exception {
    assertInReach(glass, size);
  }

  static Stream<Arguments> everyPageIsInReachAtEveryOtherSize() {
    return Stream.of(
        Arguments.of(ReferenceScreen.PORTRAIT, TextSize.LARGE),
        Arguments.of(ReferenceScreen.PORTRAIT, TextSize.LARGEST),
        Arguments.of(ReferenceScreen.WALL, TextSize.NORMAL),
        Arguments.of(ReferenceScreen.WALL, TextSize.LARGEST));
  }

  private static void assertInReach(ReferenceScreen glass, TextSize size) throws Exception {
    List<Finding> findings =
        OnToolkit.run(
            () ->
                OnToolkit.audit()
                    .findings(
                        glass,
                        size,
                        session -> session.ease(REACH),
                        ReachAuditTest::isForVisitors));
    assertThat(findings).isEmpty();
  }

  /// Staff stand in front of their pages.
  private static boolean isForVisitors(Screen screen) {
    return !(screen instanceof Screen.StaffGate
        || screen instanceof Screen.Staff
        || screen instanceof Screen.DisplayTest
        || screen instanceof Screen.TouchTest);
  }

  @Test
  void withoutReachModeTheSamePagesAreNotInReach() throws Exception {
    List<String> faults =
        OnToolkit.run(
            () -> {
              Composition composition = OnToolkit.kiosk(ReferenceScreen.PORTRAIT, TextSize.NORMAL);
              Scene scene = composition.scene();
              composition.preview(new Screen.Home());
              return ReachAudit.faults(scene);
            });
    assertThat(faults).anyMatch(fault -> fault.contains("home-cramp"));
  }

  @Test
  void theQuickButtonComesAndGoesWithoutMoving() throws Exception {
    OnToolkit.run(
        () -> {
          for (ReferenceScreen glass : List.of(ReferenceScreen.PORTRAIT, ReferenceScreen.WALL)) {
            Composition composition = OnToolkit.kiosk(glass, TextSize.NORMAL);
            Scene scene = composition.scene();
            composition.preview(new Screen.Home());
            List<Double> before = places(scene);
            ((Touchable) scene.lookup("#quick-reach")).fire();
            assertThat(composition.session().ease().reach()).isTrue();
            assertThat(ReachAudit.faults(scene)).isEmpty();
            assertThat(places(scene)).isEqualTo(before);
            ((Touchable) scene.lookup("#quick-reach")).fire();
            assertThat(composition.session().ease().reach()).isFalse();
            assertThat(places(scene)).isEqualTo(before);
          }
          return true;
        });
  }

  /// Where the bar's buttons and the quick one stand.
  private static List<Double> places(Scene scene) {
    return Stream.of("quick-reach", "bar-back", "bar-home", "bar-size", "bar-help")
        .map(id -> scene.lookup("#" + id))
        .map(node -> node.localToScene(node.getLayoutBounds()))
        .flatMap(at -> Stream.of(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()))
        .toList();
  }

  @Test
  void aScreenThatIsNotTallOffersNone() throws Exception {
    OnToolkit.run(
        () -> {
          Composition composition = OnToolkit.kiosk(ReferenceScreen.LANDSCAPE, TextSize.NORMAL);
          Scene scene = composition.scene();
          composition.session().ease(REACH);
          composition.preview(new Screen.Home());
          assertThat(scene.lookup("#quick-reach")).isNull();
          assertThat(scene.lookup("#upper").isVisible()).isFalse();
          assertThat(LayoutAudit.faults(scene, composition.frame().scale())).isEmpty();
          return true;
        });
  }
}
