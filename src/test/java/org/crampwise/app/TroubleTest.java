package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.crampwise.content.Group;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An error nobody caught: a visitor sees one calm page, staff a code, the log the rest.
class TroubleTest extends JourneyTest {
  private final Logger logger = Logger.getLogger(Troubles.class.getName());
  private final List<LogRecord> log = new CopyOnWriteArrayList<>();
  private final Handler keeper =
      new Handler() {
        @Override
        public void publish(LogRecord entry) {
          log.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  private final List<String> told = new CopyOnWriteArrayList<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private Optional<Thread.UncaughtExceptionHandler> before = Optional.empty();
  private Optional<Thread.UncaughtExceptionHandler> elsewhere = Optional.empty();

  @BeforeEach
  void watch() {
    log.clear();
    told.clear();
    asked.clear();
    logger.setUseParentHandlers(false);
    logger.addHandler(keeper);
    fx(
        () -> {
          before = Optional.ofNullable(Thread.currentThread().getUncaughtExceptionHandler());
          elsewhere = Optional.ofNullable(Thread.getDefaultUncaughtExceptionHandler());
          new Troubles(
                  this::composition, told::add, () -> asked.add("anew"), () -> asked.add("end"))
              .watch();
        });
  }

  @AfterEach
  void unwatch() {
    fx(() -> Thread.currentThread().setUncaughtExceptionHandler(before.orElse(null)));
    Thread.setDefaultUncaughtExceptionHandler(elsewhere.orElse(null));
    logger.removeHandler(keeper);
    logger.setUseParentHandlers(true);
  }

  private Screen.Trouble fail(String why) {
    Platform.runLater(
        () -> {
          throw new IllegalStateException(why);
        });
    until("trouble is shown", () -> here() instanceof Screen.Trouble);
    return (Screen.Trouble) here();
  }

  @Test
  void anUncaughtErrorShowsOneCalmPageAndIsLoggedUnderItsCode() {
    go(new Screen.Topic("magnesium"));
    Screen.Trouble trouble = fail("the lamp is broken");
    assertThat(words("trouble-title")).isEqualTo("Something went wrong here");
    assertThat(trouble.code()).matches("[0-9A-Z]{4}");
    assertThat(words("trouble-code")).isEqualTo("For staff: code " + trouble.code());
    assertThat(log).hasSize(1);
    assertThat(log.getFirst().getLevel()).isEqualTo(Level.SEVERE);
    assertThat(log.getFirst().getMessage()).contains(trouble.code());
    assertThat(log.getFirst().getThrown()).hasMessage("the lamp is broken");
  }

  @Test
  void itsButtonLeadsHome() {
    fail("again");
    tap("trouble-home");
    assertHere(new Screen.Home());
  }

  @Test
  void itsBarStillHelps() {
    fail("once more");
    tap("bar-help");
    assertHere(new Screen.Help(0));
    tap("bar-home");
    tap("home-vitamins");
    assertHere(new Screen.Decks(Group.VITAMINS));
  }

  @Test
  void aScreenThatCannotBeShownIsTroubleToo() {
    Platform.runLater(() -> composition().navigator().show(new Screen.Topic("no such deck")));
    until("trouble is shown", () -> here() instanceof Screen.Trouble);
    assertThat(log.getFirst().getThrown()).hasMessageContaining("no such deck");
  }

  /// The same error again, as one that comes with each frame.
  private void failAgain() {
    Platform.runLater(
        () -> {
          throw new IllegalStateException("the lamp flickers");
        });
  }

  private void failAndGoHome(int times) {
    for (int i = 0; i < times; i++) {
      failAgain();
      until("trouble is shown", () -> here() instanceof Screen.Trouble);
      fx(composition().navigator()::home);
    }
  }

  @Test
  void anErrorThatComesWithEachFrameIsToldOnce() {
    for (int i = 0; i < 100; i++) {
      failAgain();
    }
    until("trouble is shown", () -> here() instanceof Screen.Trouble);
    settle();
    assertThat(log).hasSize(1);
    assertThat(told).hasSize(1).containsExactly(((Screen.Trouble) here()).code());
    assertThat(asked).isEmpty();
  }

  @Test
  void aTroubleThatComesAgainAndAgainAsksForANewStartOnce() {
    failAndGoHome(Troubles.MANY - 1);
    assertThat(asked).isEmpty();
    failAndGoHome(1);
    assertThat(asked).containsExactly("anew");
    failAndGoHome(1);
    assertThat(asked).hasSize(1);
  }

  @Test
  void aTroubleThatNeverEndsEndsTheVisit() {
    failAndGoHome(Troubles.TOO_MANY - 1);
    failAgain();
    until("the visit has ended", () -> here() instanceof Screen.Attract);
  }

  @Test
  void aTroubleThatCannotBeShownEndsTheProgramAndDoesNotGoRound() {
    fx(
        () ->
            new Troubles(
                    () -> {
                      throw new IllegalStateException("no screen at all");
                    },
                    told::add,
                    () -> asked.add("anew"),
                    () -> asked.add("end"))
                .watch());
    failAgain();
    until("the program is asked to end", () -> !asked.isEmpty());
    assertThat(asked).containsExactly("end");
    assertThat(log).extracting(LogRecord::getMessage).last().isEqualTo("Trouble can't be shown");
  }

  @Test
  void anErrorElsewhereIsLoggedUnderACodeAndSeenByNobody() throws InterruptedException {
    go(new Screen.Topic("magnesium"));
    for (int i = 0; i < Troubles.MANY; i++) {
      Thread thread =
          Thread.ofPlatform()
              .name("someone")
              .start(
                  () -> {
                    throw new IllegalStateException("out of sight");
                  });
      thread.join();
    }
    until("it asks for a new start", () -> asked.contains("anew"));
    assertHere(new Screen.Topic("magnesium"));
    assertThat(log.getFirst().getMessage()).isEqualTo("Trouble " + told.getFirst() + " in someone");
    assertThat(log.getFirst().getThrown()).hasMessage("out of sight");
  }
}
