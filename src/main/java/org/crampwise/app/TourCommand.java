package org.crampwise.app;

import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.crampwise.ui.navigation.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `crampwise tour`: the program shows itself, and says what it holds on to. It breaks in a new
/// machine, finds leaks, and teaches the Java it came with how to start quickly.
@Command(
    name = "tour",
    description = {
      "Walk through every screen without a visitor, and say what memory it took.",
      "With --sessions or --self-checks, let made-up visitors touch whatever there is: a test that"
          + " runs for hours.",
      ""
    },
    footer = {
      "",
      "Exit status 1: something went wrong, or memory, threads or files were not given back."
    },
    sortOptions = false)
final class TourCommand implements Callable<Integer> {
  @Option(
      names = "--sessions",
      paramLabel = "N",
      description = "Then so many made-up visitors, who touch whatever there is.")
  private int sessions;

  @Option(
      names = "--self-checks",
      paramLabel = "N",
      description = "Instead, so many whole self-checks by touch, with answers by chance.")
  private int selfChecks;

  @Option(names = "--stay", description = "Stay at the end, until the window is closed.")
  private boolean stay;

  @Option(names = "--without-display", description = "Need no display, and show nothing.")
  private boolean withoutDisplay;

  @Mixin private WindowOptions window = new WindowOptions();

  private final Terminal terminal;
  private final Start start;

  TourCommand(Terminal terminal, Start start) {
    this.terminal = terminal;
    this.start = start;
  }

  @Override
  public Integer call() {
    if (withoutDisplay) {
      Headless.choose();
      DisplayClasses.load();
      KioskClasses.load();
    }
    return start.run(window.line().led(this::lead, withoutDisplay));
  }

  private int lead(Composition composition, Scene scene) {
    return selfChecks > 0 ? check(composition, scene) : show(composition, scene);
  }

  private int check(Composition composition, Scene scene) {
    RandomChecks visitors = new RandomChecks(composition, scene, 1);
    for (int visitor = 0; visitor < selfChecks; visitor++) {
      visitors.one();
    }
    terminal.say(visitors.summary());
    return ExitStatus.DONE;
  }

  private int show(Composition composition, Scene scene) {
    int screens = new Walkthrough(composition, scene).walk();
    terminal.say("Screens shown: " + screens + ". " + Footprint.now());
    int status = new Soak(terminal, sessions).run(new Visits(composition, scene, 1));
    if (stay) {
      composition.navigator().restart(new Screen.Home());
      Platform.enterNestedEventLoop(this);
    }
    return status;
  }
}
