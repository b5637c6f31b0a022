package org.crampwise.app;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.crampwise.content.reader.Assets;
import org.crampwise.station.Countries;
import org.crampwise.station.Heartbeat;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.ServiceManager;
import org.crampwise.station.SiteInfo;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.frame.Display;
import org.crampwise.ui.navigation.Screen.Attract;
import org.crampwise.ui.navigation.Screen.Home;
import org.crampwise.ui.navigation.Screen.Trouble;
import org.crampwise.ui.theme.Palette;
import org.crampwise.ui.theme.Scale;
import org.crampwise.ui.theme.Type;

/// The window: one stage, one scene, until it is closed.
public final class KioskApplication {
  private static final Logger LOG = Logger.getLogger(KioskApplication.class.getName());

  /// A laptop's window is not larger than this part of its screen.
  private static final double WINDOW_PART = 0.9;

  private final StartOptions options;
  private final KioskConfig config;
  private final Assets assets;

  private KioskApplication(StartOptions options, KioskConfig config, Assets assets) {
    this.options = options;
    this.config = config;
    this.assets = assets;
  }

  /// Opens the window on the real display and returns when it has been closed.
  ///
  /// @throws WrongUse if it should open on a screen that is not there
  public static void open(StartOptions options, KioskConfig config) {
    CompletableFuture<Boolean> closed = new CompletableFuture<>();
    try (Assets assets = Assets.builtIn()) {
      Platform.startup(
          () -> {
            try {
              new KioskApplication(options, config, assets).show(() -> closed.complete(true));
            } catch (RuntimeException | LinkageError e) {
              closed.completeExceptionally(e);
            }
          });
      closed.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    } finally {
      Platform.exit();
    }
  }

  private void show(Runnable closed) {
    Type.load();
    Rectangle2D bounds = Screen.getPrimary().getBounds();
    double width = options.size().map(size -> (double) size.width()).orElse(wide(bounds));
    double height = options.size().map(size -> (double) size.height()).orElse(tall(bounds));
    Display display =
        new Display(
            Palette.all(),
            System::nanoTime,
            options.still(),
            width,
            height,
            pxPerMm(width, height, bounds));
    Composition composition =
        new Composition(
            config,
            SiteInfo.of(config.site(), Countries.builtIn()),
            assets,
            display,
            options.own());
    watch(composition);
    Scene scene = composition.scene();
    Stage stage = new Stage();
    stage.setTitle(composition.library().text("product.name"));
    stage.setScene(scene);
    stage.setOnHidden(
        _ -> {
          composition.frame().hide();
          closed.run();
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
                    ScreenName.find(name, composition.library().pack(), composition.wizard())),
            () -> begin(composition));
    scene.widthProperty().subscribe(() -> resized(scene, composition, bounds));
    scene.heightProperty().subscribe(() -> resized(scene, composition, bounds));
    stage.show();
    // The first screen does not need it; whoever opens the self-check should not wait for it.
    Thread.ofVirtual().name("self-check").start(composition::wizard);
    ServiceManager.of(System.getenv(), ProcessHandle.current()::pid)
        .ifPresent(manager -> Heartbeat.start(manager, KioskApplication::whenAllAnswers));
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

  /// Pixels in a millimetre of the glass: from the configured diagonal of the whole screen, else 96
  /// dpi.
  private double pxPerMm(double width, double height, Rectangle2D bounds) {
    boolean whole = options.kiosk() && options.size().isEmpty();
    double across = whole || options.size().isEmpty() ? bounds.getWidth() : width;
    double down = whole || options.size().isEmpty() ? bounds.getHeight() : height;
    return config.display().diagonalInches().isPresent()
        ? Scale.pxPerMm(across, down, config.display().diagonalInches().getAsDouble())
        : Scale.DEFAULT_PX_PER_MM;
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
