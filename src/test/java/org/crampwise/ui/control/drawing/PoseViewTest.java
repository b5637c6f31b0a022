package org.crampwise.ui.control.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.crampwise.content.drawing.Illustration;
import org.crampwise.content.drawing.Illustrations;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class PoseViewTest {
  private static final List<Illustration> CALF =
      IntStream.rangeClosed(1, 4)
          .mapToObj(
              step ->
                  new Illustrations(Path.of("assets")).find("stretch-calf-" + step).orElseThrow())
          .toList();

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private static <T> T fx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
  }

  private static PoseView view() {
    return fx(
        () -> {
          PoseView view = new PoseView(CALF, role -> Color.RED);
          new Scene(new StackPane(view), 310, 365);
          return view;
        });
  }

  private static Bounds seen(PoseView view) {
    Group canvas = (Group) view.getChildrenUnmodifiable().getFirst();
    return canvas.getChildren().stream()
        .filter(Node::isVisible)
        .map(Node::getBoundsInParent)
        .reduce(
            (a, b) ->
                new javafx.geometry.BoundingBox(
                    Math.min(a.getMinX(), b.getMinX()),
                    Math.min(a.getMinY(), b.getMinY()),
                    Math.max(a.getMaxX(), b.getMaxX()) - Math.min(a.getMinX(), b.getMinX()),
                    Math.max(a.getMaxY(), b.getMaxY()) - Math.min(a.getMinY(), b.getMinY())))
        .orElseThrow();
  }

  @Test
  void jumpsAtOnce() {
    PoseView view = view();
    assertThat(view.getAccessibleText()).isEqualTo(CALF.get(0).title());
    fx(
        () -> {
          view.jumpTo(3);
          return null;
        });
    assertThat(view.pose()).isEqualTo(3);
    assertThat(view.getAccessibleText()).isEqualTo(CALF.get(3).title());
    PoseView same = fx(() -> new PoseView(List.of(CALF.get(3)), role -> Color.RED));
    assertThat(seen(view)).isEqualTo(seen(same));
  }

  @Test
  void movesToAPoseAndArrives() throws Exception {
    PoseView view = view();
    fx(
        () -> {
          view.setPose(1);
          return null;
        });
    assertThat(view.pose()).isEqualTo(1);
    PoseView arrived =
        fx(
            () -> {
              PoseView other = new PoseView(CALF, role -> Color.RED);
              other.jumpTo(1);
              return other;
            });
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> fx(() -> seen(view).equals(seen(arrived))));
  }

  @Test
  void stoppedItStandsWhereItWasGoing() {
    PoseView view = view();
    PoseView still = view();
    fx(
        () -> {
          view.setPose(2);
          view.stop();
          still.jumpTo(2);
          return null;
        });
    assertThat(view.pose()).isEqualTo(2);
    assertThat(seen(view)).isEqualTo(seen(still));
  }

  @Test
  void askedBackItTurnsRound() {
    PoseView view = view();
    PoseView still = view();
    fx(
        () -> {
          view.setPose(1);
          view.setPose(0);
          return null;
        });
    assertThat(view.pose()).isZero();
    assertThat(view.getAccessibleText()).isEqualTo(CALF.get(0).title());
    fx(
        () -> {
          view.stop();
          return null;
        });
    assertThat(seen(view)).isEqualTo(seen(still));
  }

  @Test
  void leavingTheSceneEndsTheMotion() {
    PoseView view = view();
    PoseView still = view();
    fx(
        () -> {
          view.setPose(1);
          ((StackPane) view.getParent()).getChildren().clear();
          still.jumpTo(1);
          return null;
        });
    assertThat(seen(view)).isEqualTo(seen(still));
  }
}
