package org.crampwise.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.extension.ExtendWith;

/// A test of nodes that are laid out and looked at, without a window and without a robot.
@ExtendWith(Toolkit.class)
public abstract class FxTest {
  private static final int PATIENCE_SECONDS = 120;

  /// Does something on the toolkit's thread and waits for it.
  protected static void fx(Runnable todo) {
    fx(
        () -> {
          todo.run();
          return true;
        });
  }

  /// Asks something on the toolkit's thread. What fails there fails here.
  protected static <T> T fx(Callable<T> question) {
    FutureTask<T> task = new FutureTask<>(question);
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
    try {
      return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (TimeoutException e) {
      throw new AssertionError("the toolkit's thread did not answer", e);
    }
  }

  /// The nodes under a root, itself first, that can be seen; what is invisible hides what is in it.
  protected static List<Node> visible(Parent root, Predicate<Node> wanted) {
    List<Node> found = new ArrayList<>();
    collect(root, wanted, found);
    return found;
  }

  private static void collect(Node node, Predicate<Node> wanted, List<Node> found) {
    if (!node.isVisible()) {
      return;
    }
    if (wanted.test(node)) {
      found.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, wanted, found));
    }
  }
}
