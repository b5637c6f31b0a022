package org.crampwise.app;

import java.time.LocalTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
import org.crampwise.station.Departure;
import org.crampwise.station.Heartbeat;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.ServiceManager;
import org.crampwise.station.watch.Watchdog;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.frame.Display;
import org.crampwise.ui.navigation.Screen.Home;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Scale;

/// The window: one stage, one scene, until it is closed.
final class KioskApplication {
  /// A laptop's window is not larger than this part of its screen.
  private static final double WINDOW_PART = 0.9;

  /// A window has its new size when it has kept it this long.
  private static final Duration RESIZED = Duration.millis(80);

  private final StartOptions options;
  private final Display.Keeper keeper;
  private final LiveSettings settings;
  private final Backstage backstage;
  private final Upkeep upkeep;

  private KioskApplication(
      StartOptions options,
      Display.Keeper keeper,
      LiveSettings settings,
      Backstage backstage,
      Upkeep upkeep) {
    this.upkeep = upkeep;
    this.options = options;
    this.keeper = keeper;
    this.settings = settings;
    this.backstage = backstage;
  }

  /// Opens the window on the real display and returns when it has been closed.
  ///
  /// @param settings reads them anew: what holds after they were changed
  /// @param keeper keeps how many pixels a millimetre of the screen has
  /// @param backstage what staff have beside the screens
  /// @param upkeep looks after the program while it runs
  /// @return the exit status
  /// @throws WrongUse if it should open on a screen that is not there
  static int open(
      StartOptions options,
      KioskConfig config,
      LiveSettings settings,
      HeadStart headStart,
      Display.Keeper keeper,
      Backstage backstage,
      Upkeep upkeep) {
    upkeep.begins();
    CompletableFuture<Integer> closed = new CompletableFuture<>();
    backstage.content().shown().safeWhile(upkeep::isSafe);
    try (ShownContent content = backstage.content().shown()) {
      KioskConfig fit = upkeep.fit(config);
      Running.Basis basis = Running.Basis.read(fit, content.assets(fit));
      headStart.run(
          () -> {
            try {
              new KioskApplication(options, keeper, settings, backstage, upkeep)
                  .show(basis, closed);
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

  private void show(Running.Basis basis, CompletableFuture<Integer> closed) {
    Screen primary = Screen.getPrimary();
    Rectangle2D bounds = primary.getBounds();
    double width = options.size().map(size -> (double) size.width()).orElse(wide(bounds));
    double height = options.size().map(size -> (double) size.height()).orElse(tall(bounds));
    PaintRoom.ours().check(width * primary.getOutputScaleX(), height * primary.getOutputScaleY());
    Composition composition = compose(basis, width, height);
    Scene scene = composition.scene();
    // Nothing round a kiosk's window, so that it comes up in its full size at once.
    Stage stage = new Stage(options.kiosk() ? StageStyle.UNDECORATED : StageStyle.DECORATED);
    stage.setTitle(composition.library().text("product.name"));
    stage.setScene(scene);
    Lock lock = new Lock(stage, scene);
    Running running =
        new Running(
            () -> upkeep.fit(settings.get()),
            () -> backstage.content().shown().assets(upkeep.fit(settings.get())),
            (other, glass) -> {
              lock.hold(isLocked(other.config()));
              return compose(other, glass.getWidth(), glass.getHeight());
            },
            composition,
            scene);
    Runnable end = () -> closed.complete(ExitStatus.FAILED);
    Runnable anew = options.kiosk() ? () -> running.between().run(end) : () -> {};
    new Troubles(running::now, upkeep::failed, anew, end).watch();
    Watchdog.start(KioskApplication::whenAllAnswers, upkeep::frozen, upkeep::thawed);
    backstage
        .bench()
        .connect(
            () -> {
              var _ = running.renewForStaff(); // the log says what is wrong
            },
            way -> {
              running.now().close();
              backstage.counting().close();
              closed.complete(way.status());
            },
            Departure.possible(System.getenv(), options.kiosk()));
    backstage
        .content()
        .renewsBy(
            () -> {
              var _ = running.renewForStaff();
            });
    stage.setOnHidden(
        _ -> {
          running.now().close();
          backstage.counting().close();
          closed.complete(ExitStatus.DONE);
        });
    if (options.kiosk()) {
      stage.setFullScreenExitHint("");
      stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
      stage.setX(bounds.getMinX());
      stage.setY(bounds.getMinY());
      stage.setFullScreen(true);
      stage.setOnCloseRequest(event -> event.consume());
    }
    lock.hold(isLocked(basis.config()));
    // Beside the first screen, which then says at once whether it can be read aloud.
    composition.findVoice();
    options
        .screen()
        .ifPresentOrElse(
            name ->
                composition.preview(
                    ScreenName.find(name, composition.library()::pack, composition::wizard)),
            () -> begin(composition));
    // A window manager, or a hand at the edge, takes many steps to a new size.
    PauseTransition resting = new PauseTransition(RESIZED);
    resting.setOnFinished(_ -> resized(scene, running.now()));
    scene.widthProperty().subscribe((_, _) -> resting.playFromStart());
    scene.heightProperty().subscribe((_, _) -> resting.playFromStart());
    // The toolkit may tell of the screen's new size after that of the window.
    Screen.getScreens().subscribe(resting::playFromStart);
    stage.show();
    Frames.after(
        scene,
        () -> {
          ServiceManager.of(System.getenv(), ProcessHandle.current()::pid)
              .ifPresent(manager -> Heartbeat.start(manager, KioskApplication::whenAllAnswers));
          readAhead(composition);
          upkeep.stands(running, settings);
          ContentWatch.start(
              backstage.content(),
              () -> {
                var _ = running.renew();
              });
        });
    options
        .guide()
        .ifPresent(guide -> Platform.runLater(() -> lead(guide, composition, scene, closed)));
  }

  private boolean isLocked(KioskConfig config) {
    return options.kiosk() && config.kiosk().lock();
  }

  private Composition compose(Running.Basis basis, double width, double height) {
    KioskConfig config = basis.config();
    Display display =
        new Display(
            basis.first().palettes(),
            System::nanoTime,
            options.still(),
            width,
            height,
            pxPerMm(config.display(), width, height),
            keeper);
    Composition composition =
        new Composition(
            config,
            basis.first().libraries(),
            basis.assets(),
            display,
            options.own(),
            options.kiosk() ? SystemChoices::none : SystemChoices::now,
            Aids.ofThisMachine(
                config, basis.assets().root(), WaysOut.ofThisMachine(config, options.kiosk())),
            backstage);
    composition.lookedAfterBy(upkeep);
    if (options.kiosk()) {
      composition.leaveUnattended(
          new Resting(config.kiosk().openHours(), backstage.mark()::isOut, LocalTime::now));
    }
    backstage.counting().attend(composition, options);
    return composition;
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
    } else if (options.kiosk()) {
      composition.reception().rest();
    } else {
      composition.navigator().restart(new Home());
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
  private double pxPerMm(KioskConfig.Display config, double width, double height) {
    Rectangle2D bounds = Screen.getPrimary().getBounds(); // another after a change of resolution
    boolean whole = options.kiosk() && options.size().isEmpty();
    double across = whole || options.size().isEmpty() ? bounds.getWidth() : width;
    double down = whole || options.size().isEmpty() ? bounds.getHeight() : height;
    return Density.pxPerMm(config, across, down, Scale.DEFAULT_PX_PER_MM);
  }

  private void resized(Scene scene, Composition composition) {
    Display display = composition.display();
    double pxPerMm = pxPerMm(composition.config().display(), scene.getWidth(), scene.getHeight());
    if (scene.getWidth() < 1
        || (scene.getWidth() == display.width()
            && scene.getHeight() == display.height()
            && display.measured().orElse(pxPerMm) == display.pxPerMm())) {
      return;
    }
    display.resized(scene.getWidth(), scene.getHeight(), pxPerMm);
    composition.navigator().refresh();
  }
}
