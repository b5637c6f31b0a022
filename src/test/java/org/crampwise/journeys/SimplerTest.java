package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.crampwise.content.Block;
import org.crampwise.content.Blocks;
import org.crampwise.content.Card;
import org.crampwise.content.RichText;
import org.crampwise.content.SafetyCard;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.Progress;
import org.crampwise.selfcheck.Wizard;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.control.RichTextView;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Test;

/// "Explain it simpler", by finger.
class SimplerTest extends JourneyTest {
  private static final String ON = "Explain it simpler";
  private static final String OFF = "Show it in full";

  /// The running texts on the page, as they are read aloud.
  private List<String> read() {
    return fx(
        () ->
            visible(scene().getRoot(), RichTextView.class::isInstance).stream()
                .map(Node::getAccessibleText)
                .toList());
  }

  private List<String> plain(List<RichText> texts) {
    return texts.stream().map(text -> composition().library().site().fill(text.plain())).toList();
  }

  private List<String> plain(List<Block> blocks, Class<? extends Block> kind) {
    return plain(
        blocks.stream()
            .filter(kind::isInstance)
            .flatMap(block -> Blocks.all(List.of(block)))
            .flatMap(block -> Blocks.texts(block).stream())
            .toList());
  }

  private Screen.Topic screen(String deck, String card) {
    List<Card> cards = composition().library().pack().deck(deck).orElseThrow().cards();
    List<String> ids = cards.stream().map(Card::id).toList();
    assertThat(ids).contains(card);
    return new Screen.Topic(deck, ids.indexOf(card), 0);
  }

  private Card card(Screen.Topic at) {
    return composition().library().pack().deck(at.deck()).orElseThrow().cards().get(at.card());
  }

  private SafetyCard help(String code) {
    return composition().library().pack().safetyCard(code).orElseThrow();
  }

  private void assertButton(boolean simpler) {
    TouchButton button = (TouchButton) get("simpler");
    assertThat(fx(button::getText)).isEqualTo(simpler ? OFF : ON);
    assertThat(fx(button::getAccessibleRole)).isEqualTo(AccessibleRole.TOGGLE_BUTTON);
    assertThat(fx(() -> button.queryAccessibleAttribute(AccessibleAttribute.SELECTED)))
        .isEqualTo(simpler);
    assertThat(fx(button::getAccessibleText))
        .startsWith(simpler ? OFF : ON)
        .endsWith(simpler ? "simpler now." : "in full now.");
  }

  @Test
  void theProseOfACardGivesWayAndComesBack() {
    Screen.Topic at = screen("vitamin-b12", "does-b12-help-cramps");
    List<Block> blocks = card(at).blocks();
    List<String> prose = plain(blocks, Block.Paragraph.class);
    List<String> simple = plain(blocks, Block.Simple.class);
    List<String> advice = plain(blocks, Block.Advice.class);
    List<String> caution = plain(blocks, Block.CautionNote.class);
    go(at);
    List<String> full = read();
    assertButton(false);
    assertThat(full).containsAll(prose).containsAll(advice).doesNotContainAnyElementsOf(simple);

    tap("simpler");
    assertHere(at);
    assertButton(true);
    assertThat(read())
        .containsAll(simple)
        .containsAll(advice)
        .containsAll(caution)
        .doesNotContainAnyElementsOf(prose);

    tap("simpler");
    assertHere(at);
    assertButton(false);
    assertThat(read()).isEqualTo(full);
  }

  @Test
  void theChoiceHoldsForEveryCardUntilTheVisitEnds() {
    go(screen("magnesium", "what-magnesium-does"));
    tap("simpler");
    tap("next");
    assertButton(true);
    assertThat(read()).containsAll(plain(card((Screen.Topic) here()).blocks(), Block.Simple.class));
    tap("bar-help");
    assertButton(true);
    assertThat(read()).containsAll(plain(help("E1").simple()));
    tap("bar-home");
    tap("home-clear");
    assertHere(new Screen.Attract());
    assertThat(session().simpler()).isFalse();
    go(new Screen.Help(0));
    assertButton(false);
    assertThat(read()).containsAll(plain(help("E1").sign()));
  }

  @Test
  void aCardWithoutSimplerWordsHasNoButton() {
    go(screen("magnesium", "foods-with-magnesium"));
    assertThat(find("simpler")).isEmpty();
    go(screen("night-cramps", "what-to-ask"));
    assertThat(find("simpler")).isEmpty();
  }

  @Test
  void theButtonStandsInOnePlaceOfADeck() {
    go(screen("magnesium", "what-magnesium-does"));
    var first = middle(get("simpler"));
    tap("simpler");
    assertThat(middle(get("simpler"))).isEqualTo(first);
    tap("next");
    assertThat(middle(get("simpler"))).isEqualTo(first);
  }

  @Test
  void aRedFlagCardKeepsWhatToDo() {
    go(new Screen.Help(0));
    tap("help-same-day");
    Screen at = here();
    SafetyCard swollen = help("U1");
    assertThat(read()).containsAll(plain(swollen.sign())).containsAll(plain(swollen.todo()));
    tap("simpler");
    assertHere(at);
    assertThat(read())
        .containsAll(plain(swollen.simple()))
        .containsAll(plain(swollen.todo()))
        .doesNotContainAnyElementsOf(plain(swollen.sign()));
  }

  @Test
  void theRedFlagCardOfADeckToo() {
    go(screen("night-cramps", card(new Screen.Topic("night-cramps")).id()));
    SafetyCard swollen = help("U1");
    tap("simpler");
    assertThat(read()).containsAll(plain(swollen.simple())).containsAll(plain(swollen.todo()));
    tap("simpler");
    assertThat(read()).containsAll(plain(swollen.sign()));
  }

  @Test
  void theEmergencyStaysAndIsSaidSimpler() {
    tap("attract-begin");
    tap("home-self-check");
    tap("answer-chest-pain");
    assertButton(false);
    tap("simpler");
    assertHere(new Screen.Emergency());
    assertThat(words("emergency-number")).isEqualTo("911");
    assertThat(read())
        .containsAll(plain(help("E1").simple()))
        .doesNotContainAnyElementsOf(plain(help("E1").sign()));
    tap("emergency-mistake");
    assertThat(here()).isInstanceOf(Screen.Question.class);
  }

  @Test
  void theResultStaysAtTheSameCard() {
    swollenLeg();
    go(new Screen.Result(0));
    assertButton(false);
    tap("simpler");
    assertHere(new Screen.Result(0));
    assertButton(true);
    assertThat(read())
        .containsAll(plain(help("U1").simple()))
        .containsAll(plain(help("U1").todo()));
    while (find("care-u1").isPresent()) {
      tap("next");
    }
    assertThat(find("simpler")).as("no card on this page can be said simpler").isEmpty();
  }

  @Test
  void theKeyboardStaysOnTheButton() {
    go(screen("magnesium", "what-magnesium-does"));
    fx(() -> get("simpler").requestFocus());
    key(KeyCode.SPACE);
    assertButton(true);
    assertThat(focused()).isEqualTo("simpler");
    key(KeyCode.TAB);
    key(KeyCode.TAB);
    assertThat(focused()).isNotEqualTo("simpler");
    while (!focused().equals("simpler")) {
      key(KeyCode.TAB);
    }
    key(KeyCode.ENTER);
    assertButton(false);
    assertThat(focused()).isEqualTo("simpler");
    assertThat(fx(() -> get("simpler").isFocusVisible())).as("its ring is still shown").isTrue();
  }

  /// As if the answers led to the card of one swollen leg.
  private void swollenLeg() {
    fx(
        () -> {
          Wizard wizard = composition().wizard().orElseThrow();
          Progress progress = wizard.start();
          for (Item page : wizard.pages().all().subList(0, 3)) {
            progress = progress.with(progress.answers().with(page.linkId(), "none"));
          }
          progress = progress.with(progress.answers().with("about.age", "65-plus"));
          progress = progress.with(progress.answers().with("urgent.signs", "one-leg-swollen"));
          session().selfCheck(progress, Set.of());
        });
  }
}
