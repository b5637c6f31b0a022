package org.crampwise.ui.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.crampwise.content.Caution;
import org.crampwise.content.Stretch;
import org.crampwise.content.drawing.Illustration;
import org.crampwise.content.drawing.Illustrations;
import org.crampwise.session.TextSize;
import org.crampwise.ui.audit.LayoutAudit;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.audit.ReferenceSizes;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.control.drawing.PoseView;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.theme.Type;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class StretchScreenTest {
  private static final Screen CARD = new Screen.Topic("during-a-cramp", 2, 0);
  private static final int HELD = 3;

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    fx(
        () -> {
          Type.load();
          return true;
        });
  }

  private static <T> T fx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }

  private static void onFx(Runnable work) {
    fx(
        () -> {
          work.run();
          return true;
        });
  }

  private static Stage tablet(boolean still) {
    return new Stage(
        ReferenceScreen.TABLET.width(),
        ReferenceScreen.TABLET.height(),
        ReferenceScreen.TABLET.pxPerMm(),
        TextSize.NORMAL,
        still);
  }

  private static String words(Stage stage, String selector) {
    return ((Label) stage.node(selector)).getText();
  }

  private static TouchButton button(Stage stage, String selector) {
    return (TouchButton) stage.node(selector);
  }

  private static void fire(Stage stage, String selector) {
    button(stage, selector).fire();
    stage.layout();
  }

  private static void pass(Stage stage, long millis) {
    stage.clock.pass(Duration.ofMillis(millis));
    stage.layout();
  }

  private static PoseView figure(Stage stage) {
    return (PoseView) ((StackPane) stage.node("#stretch-figure")).getChildren().getFirst();
  }

  /// Where the figure's parts are, in the drawing's own units.
  private static String parts(PoseView view) {
    return ((Group) view.getChildrenUnmodifiable().getFirst())
        .getChildren().stream()
            .filter(Node::isVisible)
            .map(node -> String.valueOf(node.getBoundsInParent()))
            .collect(Collectors.joining("\n"));
  }

  private static String poseOf(int step) {
    Illustration drawing =
        new Illustrations(Path.of("assets")).find("stretch-calf-" + step).orElseThrow();
    return parts(new PoseView(List.of(drawing), _ -> Color.RED));
  }

  @Test
  void walksThroughTheStepsAndBackToTheCard() {
    onFx(
        () -> {
          Stage stage = tablet(true);
          stage.navigator.show(CARD);
          stage.navigator.show(new Screen.Stretch("calf", 0));
          List<Stretch.Step> steps = Stage.PACK.stretch("calf").orElseThrow().steps();
          assertThat(button(stage, "#previous").isUnavailable()).isTrue();
          for (int i = 0; i < steps.size(); i++) {
            assertThat(words(stage, "#stretch-place")).isEqualTo("Step " + (i + 1) + " of 4");
            assertThat(words(stage, "#step-title")).isEqualTo(steps.get(i).title());
            assertThat(figure(stage).getAccessibleText())
                .isEqualTo(steps.get(i).drawing().alternative());
            boolean last = i == steps.size() - 1;
            assertThat(button(stage, "#next").getText())
                .isEqualTo(last ? "Done" : "Step " + (i + 2));
            fire(stage, "#next");
          }
          assertThat(stage.navigator.current()).contains(CARD);
        });
  }

  @Test
  void goesBackAStepAndTheBarLeaves() {
    onFx(
        () -> {
          Stage stage = tablet(true);
          stage.navigator.show(CARD);
          stage.navigator.show(new Screen.Stretch("thigh", 0));
          fire(stage, "#next");
          fire(stage, "#next");
          assertThat(button(stage, "#previous").getText()).isEqualTo("Step 2");
          fire(stage, "#previous");
          assertThat(words(stage, "#stretch-place")).isEqualTo("Step 2 of 4");
          stage.navigator.back();
          assertThat(stage.navigator.current()).contains(CARD);
        });
  }

  @Test
  void openedFirstOfAllDoneGoesHome() {
    onFx(
        () -> {
          Stage stage = tablet(true);
          stage.navigator.restart(new Screen.Stretch("calf", HELD));
          fire(stage, "#next");
          assertThat(stage.navigator.current()).contains(new Screen.Home());
        });
  }

  @Test
  void onlyAStepThatIsHeldHasATimer() {
    onFx(
        () -> {
          Stage stage = tablet(true);
          for (Stretch stretch : Stage.PACK.stretches()) {
            for (int i = 0; i < stretch.steps().size(); i++) {
              stage.navigator.show(new Screen.Stretch(stretch.id(), i));
              assertThat(stage.find(".hold").isPresent())
                  .as("%s, step %d", stretch.id(), i + 1)
                  .isEqualTo(stretch.steps().get(i).holdSeconds() > 0);
            }
          }
        });
  }

  @Test
  void theTimerRunsWhenStartedAndEndsInWords() {
    onFx(
        () -> {
          Stage stage = tablet(false);
          stage.navigator.show(new Screen.Stretch("calf", HELD));
          assertThat(stage.clock.running()).isFalse();
          assertThat(words(stage, "#hold-seconds")).isEqualTo("30");

          fire(stage, "#hold-main");
          pass(stage, 10_000);
          assertThat(words(stage, "#hold-seconds")).isEqualTo("20");
          assertThat(stage.node("#hold-seconds").getAccessibleText()).isEqualTo("20 seconds left");

          fire(stage, "#hold-main");
          assertThat(button(stage, "#hold-main").getText()).isEqualTo("Go on");
          pass(stage, 60_000);
          assertThat(words(stage, "#hold-seconds")).isEqualTo("20");

          fire(stage, "#hold-main");
          pass(stage, 19_500);
          assertThat(words(stage, "#hold-seconds")).isEqualTo("1");
          assertThat(words(stage, ".hold-unit")).isEqualTo("second");
          assertThat(stage.node("#hold-done").isVisible()).isFalse();
          pass(stage, 500);
          assertThat(stage.node("#hold-done").isVisible()).isTrue();
          assertThat(stage.node("#hold-seconds").getParent().isVisible()).isFalse();
          assertThat(stage.clock.running()).isFalse();

          assertThat(button(stage, "#hold-main").getText()).isEqualTo("Again");
          fire(stage, "#hold-main");
          assertThat(words(stage, "#hold-seconds")).isEqualTo("30");
          assertThat(stage.clock.running()).isTrue();
        });
  }

  @Test
  void theBarFillsEvenlyOrWhereNothingMayMoveOnceASecond() {
    onFx(
        () -> {
          for (boolean still : List.of(false, true)) {
            Stage stage = tablet(still);
            stage.navigator.show(new Screen.Stretch("calf", HELD));
            HoldBar bar = (HoldBar) stage.node(".hold-bar");
            fire(stage, "#hold-main");
            pass(stage, 1_500);
            assertThat(bar.part()).isEqualTo(still ? 1 / 30.0 : 1.5 / 30);
            pass(stage, 500);
            assertThat(bar.part()).isEqualTo(2 / 30.0);
          }
        });
  }

  @Test
  void leavingThePageStopsTheTimer() {
    onFx(
        () -> {
          Stage stage = tablet(false);
          stage.navigator.show(new Screen.Stretch("calf", HELD));
          fire(stage, "#hold-main");
          assertThat(stage.clock.running()).isTrue();
          stage.navigator.home();
          assertThat(stage.clock.running()).isFalse();
        });
  }

  @ParameterizedTest
  @EnumSource(ReferenceScreen.class)
  void theFigureMovesIntoThePose(ReferenceScreen glass) {
    boolean moved =
        fx(
            () -> {
              Stage stage =
                  new Stage(glass.width(), glass.height(), glass.pxPerMm(), TextSize.NORMAL, false);
              stage.navigator.show(new Screen.Stretch("calf", 1));
              PoseView view = figure(stage);
              String atFirst = parts(view);
              stage.navigator.home();
              return !parts(view).equals(atFirst);
            });
    assertThat(moved).as("it is still on its way when the page has just come").isTrue();
  }

  @Test
  void onceThePageIsLeftTheFigureStands() {
    onFx(
        () -> {
          Stage stage = tablet(false);
          stage.navigator.show(new Screen.Stretch("calf", 1));
          PoseView view = figure(stage);
          stage.navigator.home();
          assertThat(parts(view)).isEqualTo(poseOf(2));
        });
  }

  @Test
  void whereNothingMayMoveTheFigureStands() {
    onFx(
        () -> {
          Stage stage = tablet(true);
          stage.navigator.show(new Screen.Stretch("calf", 1));
          PoseView view = figure(stage);
          String atFirst = parts(view);
          stage.navigator.home();
          assertThat(parts(view)).isEqualTo(atFirst);
        });
  }

  @Test
  void noStretchIsShownToSomeoneWhoMayHaveAClot() {
    onFx(
        () -> {
          Stage stage = tablet(true);
          stage.session.cautions(Set.of(Caution.CLOT));
          stage.navigator.show(new Screen.Stretch("calf", HELD));
          assertThat(stage.find("#care-u1")).isPresent();
          assertThat(stage.find("#step-title")).isEmpty();
          assertThat(stage.find("#stretch-figure")).isEmpty();
          assertThat(stage.find(".hold")).isEmpty();

          stage.session.cautions(Set.of(Caution.KIDNEY));
          stage.navigator.show(new Screen.Stretch("calf", HELD));
          assertThat(stage.find("#care-u1")).isEmpty();
          assertThat(stage.find("#step-title")).isPresent();
        });
  }

  @ParameterizedTest
  @EnumSource(ReferenceScreen.class)
  void theTimerFitsInEveryState(ReferenceScreen glass) {
    List<String> faults =
        fx(
            () -> {
              List<String> found = new ArrayList<>();
              for (TextSize size : ReferenceSizes.steps(glass)) {
                Stage stage = new Stage(glass.width(), glass.height(), glass.pxPerMm(), size, true);
                stage.navigator.show(new Screen.Stretch("calf", HELD));
                found.addAll(faults(stage, size, "ready"));
                double height = stage.node(".hold").getLayoutBounds().getHeight();
                fire(stage, "#hold-main");
                pass(stage, 5_000);
                found.addAll(faults(stage, size, "running"));
                fire(stage, "#hold-main");
                found.addAll(faults(stage, size, "paused"));
                ((Touchable) stage.node("#hold-again")).fire();
                pass(stage, 30_000);
                found.addAll(faults(stage, size, "done"));
                assertThat(stage.node(".hold").getLayoutBounds().getHeight())
                    .as("the timer keeps its height")
                    .isEqualTo(height);
              }
              return found;
            });
    assertThat(faults).isEmpty();
  }

  private static List<String> faults(Stage stage, TextSize size, String state) {
    return LayoutAudit.faults(stage.scene, stage.scale).stream()
        .map(fault -> "step " + size.step() + ", " + state + ": " + fault)
        .toList();
  }
}
