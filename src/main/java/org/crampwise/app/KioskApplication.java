package org.crampwise.app;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;
import org.crampwise.content.reader.Assets;
import org.crampwise.station.Heartbeat;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.ServiceManager;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.frame.Display;
import org.crampwise.ui.navigation.Screen.Attract;
import org.crampwise.ui.navigation.Screen.Home;
import org.crampwise.ui.navigation.Screen.Trouble;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Scale;

/// The window: one stage, one scene, until it is closed.
final class KioskApplication {
  private static final Logger LOG = Logger.getLogger(KioskApplication.class.getName());

  /// A laptop's window is not larger than this part of its screen.
  private static final double WINDOW_PART = 0.9;

  /// A window has its new size when it has kept it this long.
  private static final Duration RESIZED = Duration.millis(80);

  private final StartOptions options;
  private final KioskConfig config;
  private final Display.Keeper keeper;

  private KioskApplication(StartOptions options, KioskConfig config, Display.Keeper keeper) {
    this.options = options;
    this.config = config;
    this.keeper = keeper;
  }

  /// Opens the window on the real display and returns when it has been closed.
  ///
  /// @param keeper keeps how many pixels a millimetre of the screen has
  /// @return the exit status
  /// @throws WrongUse if it should open on a screen that is not there
  static int open(
      StartOptions options, KioskConfig config, HeadStart headStart, Display.Keeper keeper) {
    CompletableFuture<Integer> closed = new CompletableFuture<>();
    try (Assets assets = Assets.builtIn()) {
      FirstScreen first = FirstScreen.read(config, assets);
      headStart.run(
          () -> {
            try {
              new KioskApplication(options, config, keeper).show(first, assets, closed);
            } catch (RuntimeException | LinkageError e) {
              closed.completeExceptionally(e);
            }
          });
      return closed.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    } finally {
      Platform.exit();
    }
  }

  private void show(FirstScreen first, Assets assets, CompletableFuture<Integer> closed) {
    Rectangle2D bounds = Screen.getPrimary().getBounds();
    double width = options.size().map(size -> (double) size.width()).orElse(wide(bounds));
    double height = options.size().map(size -> (double) size.height()).orElse(tall(bounds));
    Display display =
        new Display(
            first.palettes(),
            System::nanoTime,
            options.still(),
            width,
            height,
            pxPerMm(width, height, bounds),
            keeper);
    Composition composition =
        new Composition(
            config,
            first.libraries(),
            assets,
            display,
            options.own(),
            options.kiosk() ? SystemChoices::none : SystemChoices::now,
            Aids.ofThisMachine(config, assets.root()));
    watch(composition);
    Scene scene = composition.scene();
    // Nothing round a kiosk's window, so that it comes up in its full size at once.
    Stage stage = new Stage(options.kiosk() ? StageStyle.UNDECORATED : StageStyle.DECORATED);
    stage.setTitle(composition.library().text("product.name"));
    stage.setScene(scene);
    stage.setOnHidden(
        _ -> {
          composition.close();
          closed.complete(ExitStatus.DONE);
        });
    if (options.kiosk()) {
      stage.setFullScreenExitHint("");
      stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
      stage.setFullScreen(true);
      stage.setOnCloseRequest(event -> event.consume());
    }
    options
        .screen()
        .ifPresentOrElse(
            name ->
                composition.preview(
                    ScreenName.find(name, composition.library()::pack, composition::wizard)),
            () -> begin(composition));
    // A window manager, or a hand at the edge, takes many steps to a new size.
    PauseTransition resting = new PauseTransition(RESIZED);
    resting.setOnFinished(_ -> resized(scene, composition, bounds));
    scene.widthProperty().subscribe((_, _) -> resting.playFromStart());
    scene.heightProperty().subscribe((_, _) -> resting.playFromStart());
    stage.show();
    Frames.after(
        scene,
        () -> {
          ServiceManager.of(System.getenv(), ProcessHandle.current()::pid)
              .ifPresent(manager -> Heartbeat.start(manager, KioskApplication::whenAllAnswers));
          readAhead(composition);
          composition.findVoice();
        });
    options
        .guide()
        .ifPresent(guide -> Platform.runLater(() -> lead(guide, composition, scene, closed)));
  }

  private static void lead(
      Guide guide, Composition composition, Scene scene, CompletableFuture<Integer> closed) {
    try {
      closed.complete(guide.lead(composition, scene));
    } catch (RuntimeException | LinkageError e) {
      closed.completeExceptionally(e);
    }
  }

  /// What the first screen does not need; whoever opens the second should not wait for it.
  private static void readAhead(Composition composition) {
    Library library = composition.library();
    Thread.ofPlatform()
        .name("read-ahead")
        .daemon()
        .start(
            () -> {
              library.pack();
              composition.wizard();
              composition.examineLanguages();
            });
  }

  /// Runs this when the toolkit's thread answers, and the display has answered that thread.
  private static void whenAllAnswers(Runnable task) {
    Platform.runLater(
        () -> {
          var _ = new Robot().getMousePosition();
          task.run();
        });
  }

  private void begin(Composition composition) {
    if (options.own().isPresent()) {
      composition.openQuestionnaire();
    } else {
      composition.navigator().restart(options.kiosk() ? new Attract() : new Home());
    }
  }

  private double wide(Rectangle2D bounds) {
    return options.kiosk()
        ? bounds.getWidth()
        : Math.min(ReferenceScreen.LAPTOP.width(), bounds.getWidth() * WINDOW_PART);
  }

  private double tall(Rectangle2D bounds) {
    return options.kiosk()
        ? bounds.getHeight()
        : Math.min(ReferenceScreen.LAPTOP.height(), bounds.getHeight() * WINDOW_PART);
  }

  /// Pixels in a millimetre of the glass: as measured with a card, else from the configured
  /// diagonal of the whole screen, else 96 dpi.
  private double pxPerMm(double width, double height, Rectangle2D bounds) {
    boolean whole = options.kiosk() && options.size().isEmpty();
    double across = whole || options.size().isEmpty() ? bounds.getWidth() : width;
    double down = whole || options.size().isEmpty() ? bounds.getHeight() : height;
    return Density.pxPerMm(config.display(), across, down, Scale.DEFAULT_PX_PER_MM);
  }

  private void resized(Scene scene, Composition composition, Rectangle2D bounds) {
    Display display = composition.display();
    if (scene.getWidth() < 1
        || (scene.getWidth() == display.width() && scene.getHeight() == display.height())) {
      return;
    }
    display.resized(
        scene.getWidth(), scene.getHeight(), pxPerMm(scene.getWidth(), scene.getHeight(), bounds));
    composition.navigator().refresh();
  }

  /// Whatever this thread fails to catch from now on is shown as trouble.
  static void watch(Composition composition) {
    Thread.currentThread().setUncaughtExceptionHandler((_, error) -> trouble(composition, error));
  }

  /// A visitor sees one calm page and a code; the log has the rest.
  private static void trouble(Composition composition, Throwable error) {
    String code =
        Integer.toString(ThreadLocalRandom.current().nextInt(36 * 36 * 36, 36 * 36 * 36 * 36), 36)
            .toUpperCase(Locale.ROOT);
    LOG.log(Level.SEVERE, error, () -> "Trouble " + code);
    composition.navigator().restart(new Trouble(code));
  }
}
