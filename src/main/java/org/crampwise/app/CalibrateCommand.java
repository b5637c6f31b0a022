package org.crampwise.app;

import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `crampwise calibrate`: whoever sets up the machine measures its screen with a bank card.
@Command(
    name = "calibrate",
    description = {
      "Measure the screen with a bank card, so that every size on it is true.",
      "Fills the screen; ends when it is saved, or left as it was."
    },
    sortOptions = false)
final class CalibrateCommand implements Callable<Integer> {
  @Mixin private ConfigOption config = new ConfigOption();

  private final Terminal terminal;
  private final Settings settings;
  private final Start start;

  CalibrateCommand(Terminal terminal, Settings settings, Start start) {
    this.terminal = terminal;
    this.settings = settings;
    this.start = start;
  }

  @Override
  public Integer call() {
    return start.run(WindowLine.plain().by(config.file()).led(this::lead, false));
  }

  private int lead(Composition composition, Scene scene) {
    if (scene.getWindow() instanceof Stage stage) {
      stage.setFullScreen(true);
    }
    composition.calibrate(() -> Platform.exitNestedEventLoop(this, ExitStatus.DONE));
    Platform.enterNestedEventLoop(this);
    OptionalDouble measured = composition.display().measured();
    terminal.say(measured.isPresent() ? settings.kept(measured.getAsDouble()) : "Left as it was.");
    return ExitStatus.DONE;
  }
}
