package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import org.crampwise.app.Aids;
import org.crampwise.session.Listening;
import org.crampwise.speech.Delivery;
import org.crampwise.station.KioskConfig;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.LoggedVoice;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.keys.Waits;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Read aloud, by finger, with a voice that writes down what it says.
class ReadAloudTest extends JourneyTest {
  private static final Screen CARD = new Screen.Topic("magnesium", 1, 0);
  private final LoggedVoice voice = new LoggedVoice();

  @Override
  protected KioskConfig settings(KioskConfig plain) {
    return plain.withLanguage(new KioskConfig.Language(List.of("en", "es"), "en"));
  }

  @Override
  protected Aids aids() {
    return voice.aids(Waits.real());
  }

  @BeforeEach
  void listen() {
    voice.run();
    settle();
    voice.forget();
  }

  private void read() {
    tap("bar-sound");
    until("something is said", () -> !voice.said().isEmpty());
    settle();
  }

  private void untilSilent() {
    until("all is said", () -> !composition().isSpeaking());
  }

  /// The nodes that are marked as being read.
  private List<String> marked() {
    return fx(
        () ->
            visible(
                    scene().getRoot(),
                    node ->
                        node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("read-now"))
                            || (node instanceof Path path
                                && path.getStyleClass().contains("reading-mark")))
                .stream()
                .map(node -> node instanceof Path path ? path.getParent() : node)
                .map(Node::getAccessibleText)
                .toList());
  }

  @Test
  void aCardIsReadFromItsTitleToItsLastButton() {
    go(CARD);
    read();
    untilSilent();
    assertThat(voice.said().getFirst()).isEqualTo("Can a lack cause cramps?");
    assertThat(voice.said())
        .containsSubsequence(
            "When magnesium falls too low, muscles may cramp or shake.",
            "But it is only one cause among many.",
            "Next.")
        .noneMatch(sentence -> sentence.contains("Source"))
        .doesNotContain("Home.");
  }

  @Test
  void twoLanguagesTogetherAreEachReadInItsOwn() {
    fx(() -> composition().session().companion(Optional.of("es")));
    go(CARD);
    read();
    until("it comes to Spanish", () -> voice.said().contains("¿Puede la falta dar calambres?"));
    assertThat(voice.languagesSaid()).containsExactly("en", "es");
  }

  @Test
  void theSentenceThatIsReadIsMarked() {
    go(CARD);
    voice.hold();
    read();
    while (!voice.last().startsWith("When magnesium")) {
      int before = voice.said().size();
      voice.letGo();
      until("it goes on", () -> voice.said().size() > before);
    }
    settle();
    assertThat(marked()).hasSize(1).allMatch(words -> words.startsWith("Yes, it can. When"));
    tap("voice-stop");
    assertThat(marked()).isEmpty();
  }

  @Test
  void aQuestionIsReadWithEachAnswer() {
    tap("attract-begin");
    tap("home-self-check");
    read();
    untilSilent();
    assertThat(voice.said().getFirst()).isEqualTo("Is one of these there, now or just lately?");
    assertThat(voice.said()).contains("A fit or a faint.", "Next.");
    assertThat(find("voice-notice")).as("nothing is chosen yet").isEmpty();
  }

  @Test
  void answersAreReadOnlyAfterAWarning() {
    tap("attract-begin");
    tap("home-self-check");
    tap("answer-none");
    tap("bar-sound");
    until("the warning comes", () -> find("voice-notice").isPresent());
    tap("sheet-close");
    tap("check-next");
    assertThat(words("check-pages")).isEqualTo("Page 2 of 2");
    assertThat(voice.said()).isEmpty();
    tap("voice-main");
    tap("voice-notice-yes");
    untilSilent();
    assertThat(voice.said()).containsSubsequence("None of these.", "Chosen.");
    voice.forget();
    tap("voice-main");
    until("it is read again", () -> voice.said().contains("Chosen."));
    assertThat(find("voice-notice")).as("one warning in a visit").isEmpty();
  }

  @Test
  void itPausesGoesOnAndRepeats() {
    go(CARD);
    voice.hold();
    read();
    tap("voice-main");
    until("it is silent", () -> !voice.isSpeaking());
    assertThat(words("voice-main")).isEqualTo("Go on");
    tap("voice-main");
    until("it goes on", voice::isSpeaking);
    assertThat(voice.said()).hasSize(2).containsOnly("Can a lack cause cramps?");
    tap("voice-repeat");
    until("it is said again", () -> voice.said().size() == 3);
    assertThat(voice.last()).isEqualTo("Can a lack cause cramps?");
  }

  @Test
  void paceAndLoudnessAreTheVisits() {
    go(CARD);
    voice.hold();
    read();
    tap("voice-slower");
    tap("voice-louder");
    until("it goes on so", () -> voice.delivery().equals(new Delivery(2, 4)));
    tap("voice-louder");
    TouchButton louder = (TouchButton) get("voice-louder");
    assertThat(fx(louder::isUnavailable)).isTrue();
    tap("voice-louder");
    assertThat(words("bubble-text")).isEqualTo("The voice can’t be louder.");
    tap("bubble");
    assertThat(session().listening()).isEqualTo(new Listening(2, 5, false, false));
    fx(composition()::finish);
    settle();
    assertThat(session().listening()).isEqualTo(Listening.USUAL);
    assertThat(find("panel")).isEmpty();
  }

  @Test
  void anotherPageStopsIt() {
    go(CARD);
    voice.hold();
    read();
    tap("next");
    until("it is silent", () -> !voice.isSpeaking());
    assertHere(new Screen.Topic("magnesium", 2, 0));
    assertThat(voice.said()).hasSize(1);
    assertThat(words("voice-main")).isEqualTo("Read");
    tap("bar-back");
    assertThat(voice.said()).hasSize(1);
    assertThat(marked()).isEmpty();
  }

  @Test
  void onTheNextPageOfTheSameListItGoesOn() {
    go(new Screen.Help(0));
    voice.hold();
    read();
    int before = voice.said().size();
    tap("next");
    until("it reads on", () -> voice.said().size() > before);
    assertThat(voice.last()).isEqualTo("When to get help.");
  }

  @Test
  void thePanelKeepsItsPlaceAndThePageIsWholeAboveIt() {
    go(CARD);
    read();
    double top = fx(() -> get("panel").localToScene(0, 0).getY());
    double bar = fx(() -> get("bar").localToScene(0, 0).getY());
    assertThat(top).isLessThan(bar);
    Node next = get("next");
    assertThat(fx(() -> next.localToScene(next.getLayoutBounds()).getMaxY()))
        .isLessThanOrEqualTo(top);
    tap("bar-home");
    assertThat(fx(() -> get("panel").localToScene(0, 0).getY())).isEqualTo(top);
  }
}
