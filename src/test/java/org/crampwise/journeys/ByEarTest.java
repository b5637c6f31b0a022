package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.crampwise.content.Term;
import org.crampwise.session.Listening;
import org.crampwise.station.KioskConfig;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The program by ear, with six keys.
class ByEarTest extends EarJourney {
  @Override
  protected KioskConfig settings(KioskConfig plain) {
    return plain.withLanguage(new KioskConfig.Language(List.of("en", "es"), "en"));
  }

  @BeforeEach
  void listen() {
    voice.run();
    settle();
    voice.forget();
    story.clear();
  }

  @Test
  void oneKeyTurnsItOnAndEachThingSaysWhatItIs() {
    assertThat(press(NEXT)).as("off at first").isEmpty();
    String on = press(HELP);
    assertThat(on).startsWith("Audio navigation is on.").contains("Next and previous move.");
    assertThat(session().listening().navigation()).isTrue();
    String home = choose("Touch to begin");
    assertThat(home).startsWith("What would you like to know?").contains("things here.");
    assertThat(find(said -> said.startsWith("Vitamins and minerals"))).isPresent();
    assertThat(press(SELECT)).startsWith("Vitamins and minerals");
    assertHere(new Screen.Decks(org.crampwise.content.Group.VITAMINS));
    assertThat(press(BACK)).startsWith("What would you like to know?");
    assertHere(new Screen.Home());
  }

  @Tag("every-size")
  @Test
  void aListenerDoesTheWholeSelfCheck() {
    doTheSelfCheck();
    assertThat(find(said -> said.contains("not a diagnosis"))).isPresent();
  }

  @Test
  void anEmergencyIsSaidWholeAtOnceAndAsksNothingFirst() {
    openSelfCheck();
    String alarm = choose("Chest pain");
    assertHere(new Screen.Emergency());
    assertThat(alarm).startsWith("Emergency. Call 911 now.").contains("Chest pain or pressure");
  }

  @Test
  void whoDoesNotWantToBeHeardIsNotMadeToAnswerAloud() {
    turnOn();
    choose("Touch to begin");
    choose("Self-check");
    assertThat(find("voice-notice")).isPresent();
    assertThat(choose("Not now")).startsWith("What would you like to know?");
    assertHere(new Screen.Home());
  }

  @Test
  void anyKeyCutsShortWhatIsBeingSaid() {
    turnOn();
    voice.hold();
    voice.forget();
    key(NEXT);
    until("something is said", voice::isSpeaking);
    String first = voice.last();
    key(NEXT);
    until("something else is said", () -> !voice.last().equals(first));
    assertThat(voice.said()).hasSize(2);
  }

  @Test
  void volumeGoesRoundAndPaceIsInHelp() {
    turnOn();
    assertThat(press(VOLUME)).isEqualTo("Loudness 4 of 5");
    press(VOLUME);
    assertThat(press(VOLUME)).isEqualTo("Loudness 1 of 5");
    assertThat(press(HELP)).startsWith("Help for listening");
    assertThat(choose("Slower")).contains("Pace 2 of 5");
    assertThat(press(BACK)).isNotBlank();
    assertThat(find("listen-help")).isEmpty();
    fx(composition()::finish);
    settle();
    assertThat(session().listening()).isEqualTo(Listening.USUAL);
    assertThat(press(NEXT)).as("off for the next visitor").isEmpty();
  }

  @Test
  void theScreenCanBeDarkWhileItSpeaks() {
    turnOn();
    press(HELP);
    assertThat(choose("Dark screen")).contains("The screen is dark");
    assertThat(find("dark")).isPresent();
    press(BACK);
    assertThat(choose("Touch to begin")).startsWith("What would you like to know?");
    assertThat(find("dark")).as("still dark").isPresent();
    tap(at(0.5, 0.3));
    assertThat(find("dark")).as("a touch brings it back").isEmpty();
    assertHere(new Screen.Home());
    press(KeyCode.F3);
    assertThat(find("dark")).isPresent();
    fx(composition()::finish);
    settle();
    assertThat(find("dark")).as("the next visitor sees the poster").isEmpty();
  }

  @Test
  void holdingTheBottomLeftCornerTurnsItOnWithoutGoingBack() {
    tap("attract-begin");
    tap("home-vitamins");
    voice.forget();
    Point2D corner = at(0.01, 0.995);
    hold(corner, Duration.ofMillis(1900));
    assertThat(session().listening().navigation()).as("not long enough").isFalse();
    go(new Screen.Decks(org.crampwise.content.Group.VITAMINS));
    hold(corner, Duration.ofSeconds(2));
    until("it is on", () -> composition().session().listening().navigation());
    assertThat(heard()).startsWith("Audio navigation is on.");
    assertHere(new Screen.Decks(org.crampwise.content.Group.VITAMINS));
  }

  private void hold(Point2D at, Duration time) {
    hold(at, () -> pass(time));
  }

  @Test
  void anotherLanguageIsSpokenFromThenOn() {
    fx(() -> composition().languages().choose("es"));
    settle();
    String on = press(HELP);
    assertThat(on).isEqualTo(String.join(" ", voice.said()));
    assertThat(voice.languagesSaid()).containsExactly("es");
  }

  @Test
  void whatIsAddedToThePlateAndWhatChangesIsSaid() {
    turnOn();
    go(new Screen.Foods("magnesium"));
    assertThat(heard()).contains("things here.");
    assertThat(List.of(press(NEXT), press(NEXT))).noneMatch(String::isBlank);
  }

  @Test
  void aWordIsExplainedByTheSelectKeyAndNextGoesOn() {
    go(new Screen.Topic("magnesium"));
    turnOn();
    Term mineral = composition().library().pack().glossary().get("mineral");
    assertThat(choose("mineral")).contains(mineral.meaning());
    press(NEXT);
    assertThat(find("bubble")).isEmpty();
    assertHere(new Screen.Topic("magnesium"));
  }
}
