package org.crampwise.app;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.util.Duration;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.navigation.Screen;

/// Visitors who answer the whole self-check as chance has it, by real touches on the glass.
final class RandomChecks {
  /// Touches that follow a change of page too soon do not count.
  private static final Duration REST = Duration.millis(350);

  /// Nobody needs more to come through.
  private static final int MOST_TOUCHES = 1000;

  private static final int MOST_ANSWERS = 3;

  /// One visitor in so many has one of the signs a question asks for; if chance alone decided, all
  /// would come to the page of emergencies and none to a result.
  private static final int ONE_IN = 8;

  private static final String NONE = "answer-none";

  /// Nobody waits longer for the first page.
  private static final int MOST_FRAMES = 600;

  private final Composition composition;
  private final Scene scene;
  private final Random chance;
  private final Robot robot = new Robot();
  private int results;
  private int emergencies;
  private int touches;

  /// @param seed the same answers come again with the same one
  RandomChecks(Composition composition, Scene scene, long seed) {
    this.composition = composition;
    this.scene = scene;
    this.chance = new Random(seed);
  }

  /// One visitor, from the first question to the last page of the result, or to the page of
  /// emergencies.
  void one() {
    composition.openQuestionnaire();
    rest();
    // On a slow machine, or with a clock that runs fast, the first page takes longer than that.
    for (int frame = 0; frame < MOST_FRAMES && here() instanceof Screen.Attract; frame++) {
      Frames.await(scene);
    }
    int most = touches + MOST_TOUCHES;
    while (goesOn()) {
      if (touches > most) {
        throw new IllegalStateException("Nobody gets beyond " + here());
      }
    }
    composition.finish();
    Frames.await(scene);
  }

  /// What came of all of them, in words.
  String summary() {
    return "Self-checks: %d results, %d pages of emergencies, %d touches."
        .formatted(results, emergencies, touches);
  }

  private boolean goesOn() {
    return switch (here()) {
      case Screen.Question _ -> answer();
      case Screen.Review _ -> touchFirst("review-conclude", "next");
      case Screen.Emergency _ -> {
        boolean mistaken = chance.nextInt(4) > 0;
        emergencies += mistaken ? 0 : 1;
        yield mistaken && touchFirst("emergency-mistake");
      }
      case Screen.Result page -> {
        touchFirst("next");
        boolean last = here().equals(page);
        results += last ? 1 : 0;
        yield !last;
      }
      case Screen other -> throw new IllegalStateException("A self-check led to " + other);
    };
  }

  private Screen here() {
    return composition.navigator().current().orElseThrow();
  }

  private boolean answer() {
    Screen question = here();
    if (chance.nextInt(ONE_IN) == 0 || !touchFirst(NONE)) {
      choose(question);
    }
    // What does not hold together is refused; then it is left out, or tried again.
    if (here().equals(question) && touchFirst("check-next") && here().equals(question)) {
      touchFirst("check-skip");
    }
    return true;
  }

  private void choose(Screen question) {
    int most = 1 + chance.nextInt(MOST_ANSWERS);
    for (int i = 0; i < most && here().equals(question); i++) {
      List<Touchable> answers = Visits.touchable(scene.lookup("#check-answers"));
      if (!answers.isEmpty()) {
        touch(answers.get(chance.nextInt(answers.size())));
      }
    }
  }

  /// Touches the first of these that is there.
  private boolean touchFirst(String... ids) {
    List<Touchable> all = Visits.touchable(scene.getRoot());
    Optional<Touchable> first =
        List.of(ids).stream()
            .flatMap(id -> all.stream().filter(each -> id.equals(each.getId())))
            .findFirst();
    first.ifPresent(this::touch);
    return first.isPresent();
  }

  private void touch(Node node) {
    Bounds bounds = node.getLayoutBounds();
    Point2D middle = node.localToScreen(bounds.getCenterX(), bounds.getCenterY());
    robot.mouseMove(middle);
    robot.mousePress(MouseButton.PRIMARY);
    robot.mouseRelease(MouseButton.PRIMARY);
    touches++;
    rest();
  }

  private static void rest() {
    Object loop = new Object();
    PauseTransition pause = new PauseTransition(REST);
    pause.setOnFinished(_ -> Platform.exitNestedEventLoop(loop, loop));
    pause.play();
    Platform.enterNestedEventLoop(loop);
  }
}
