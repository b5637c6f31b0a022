package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import org.crampwise.app.Aids;
import org.crampwise.ui.HandWaits;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.LoggedVoice;
import org.crampwise.ui.navigation.Screen;

/// A walk by someone who does not see the screen: six keys, and nothing is known but what was said.
abstract class EarJourney extends JourneyTest {
  static final KeyCode PREVIOUS = KeyCode.F18;
  static final KeyCode NEXT = KeyCode.F19;
  static final KeyCode SELECT = KeyCode.F20;
  static final KeyCode BACK = KeyCode.F21;
  static final KeyCode HELP = KeyCode.F17;
  static final KeyCode VOLUME = KeyCode.F8;
  private static final String TURN = "From the top.";

  final LoggedVoice voice = voice();
  final HandWaits waits = new HandWaits();

  /// All that was said in a visit, key by key.
  final List<String> story = new ArrayList<>();

  LoggedVoice voice() {
    return new LoggedVoice();
  }

  @Override
  protected Aids aids() {
    return voice.aids(waits);
  }

  void pass(Duration time) {
    fx(() -> waits.pass(time));
    settle();
  }

  /// Presses a key, and hears what is said until it is silent again.
  String press(KeyCode key) {
    voice.forget();
    hold(key, 1); // not by way of a keyboard, which may lack the keys of a keypad
    return heard();
  }

  /// What was said since, when all is said.
  String heard() {
    settle();
    until("all is said", () -> !composition().isSpeaking());
    String said = String.join(" ", voice.said());
    story.add(said);
    return said;
  }

  void turnOn() {
    press(HELP);
  }

  /// Goes on until something is said that fits; not once round without it.
  Optional<String> find(Predicate<String> wanted) {
    for (int i = 0, round = 0; i < 150 && round < 2; i++) {
      String said = press(NEXT);
      round += said.startsWith(TURN) ? 1 : 0;
      if (wanted.test(said.replace(TURN, "").strip())) {
        return Optional.of(said);
      }
    }
    return Optional.empty();
  }

  /// Goes on until something is said that begins so, and selects it.
  ///
  /// @return what was said then
  String choose(String words) {
    if (find(said -> said.startsWith(words)).isEmpty()) {
      throw new AssertionError("nobody says: " + words + "\nbut " + tail());
    }
    return press(SELECT);
  }

  private List<String> tail() {
    return story.subList(Math.max(0, story.size() - 25), story.size());
  }

  /// To the first question, past the notice that others may hear.
  void openSelfCheck() {
    turnOn();
    choose("Touch to begin");
    String notice = choose("Self-check");
    assertThat(notice).contains("Others may hear this", "headphones");
    choose("Read aloud");
  }

  /// From the poster to the result: only what is heard decides.
  void doTheSelfCheck() {
    openSelfCheck();
    int pages = 0;
    while (here() instanceof Screen.Question && pages++ < 60) {
      if (find(said -> said.startsWith("None of these")).isPresent()
          || find(said -> said.startsWith("No.")).isPresent()) {
        assertThat(press(SELECT)).contains("Chosen");
        choose("Next");
      } else if (find(said -> said.startsWith("Skip") && !said.contains("Not ready")).isPresent()) {
        press(SELECT);
      } else if (find(said -> said.contains("Choice.")).isPresent()) {
        assertThat(press(SELECT)).contains("Chosen");
        choose("Next");
      } else {
        choose("Next");
      }
    }
    assertHere(new Screen.Review(0));
    String review = story.getLast();
    assertThat(review).startsWith(words("review-title"));
    while (here() instanceof Screen.Review) {
      String last =
          find(said -> said.startsWith("See what to read")).isPresent()
              ? press(SELECT)
              : choose("Next");
      assertThat(last).isNotBlank();
    }
    assertHere(new Screen.Result(0));
    assertThat(story.getLast()).contains("things here.");
  }
}
