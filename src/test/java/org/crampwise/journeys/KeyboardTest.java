package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.crampwise.content.Group;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Test;

class KeyboardTest extends JourneyTest {
  /// What every page of the tall kiosk ends with.
  private static final List<String> FRAME =
      List.of(
          "quick-reach",
          "bar-back",
          "bar-home",
          "bar-language",
          "bar-size",
          "bar-sound",
          "bar-help");

  /// The ids that Tab comes to, once round, from the first control of the page.
  private List<String> tabRound() {
    List<String> round = new ArrayList<>();
    Node first =
        fx(
            () -> {
              Node control = visible(scene().getRoot(), Node::isFocusTraversable).getFirst();
              control.requestFocus();
              return control;
            });
    do {
      round.add(focused());
      key(KeyCode.TAB);
    } while (!focused().equals(first.getId()) && round.size() < 100);
    return round;
  }

  private void focus(String id) {
    Node node = get(id);
    fx(node::requestFocus);
  }

  private static List<String> with(List<String> page, List<String> frame) {
    List<String> all = new ArrayList<>(page);
    all.addAll(frame);
    return all;
  }

  @Test
  void tabReachesEverythingOnHomeInReadingOrder() {
    tap("attract-begin");
    assertThat(tabRound())
        .isEqualTo(
            with(
                List.of(
                    "home-about",
                    "home-sources",
                    "home-clear",
                    "home-cramp-now",
                    "home-vitamins",
                    "home-everyday",
                    "home-health",
                    "home-relief",
                    "home-self-check",
                    "home-help"),
                FRAME));
  }

  @Test
  void tabReachesEverythingOnACardInReadingOrder() {
    go(new Screen.Topic("magnesium"));
    List<String> links =
        fx(
            () ->
                visible(
                        scene().getRoot(),
                        node ->
                            node.getStyleClass().contains("term")
                                || (node.getStyleClass().contains("note")
                                    && node.isFocusTraversable()))
                    .stream()
                    .map(Node::getId)
                    .toList());
    assertThat(links).contains("term-mineral", "note-1");
    List<String> page = new ArrayList<>(List.of("topic-handout", "simpler"));
    page.addAll(links);
    assertThat(tabRound()).isEqualTo(with(with(page, List.of("previous", "next")), FRAME));
  }

  @Test
  void enterAndSpaceDoWhatATouchDoes() {
    tap("attract-begin");
    focus("home-vitamins");
    key(KeyCode.ENTER);
    assertHere(new Screen.Decks(Group.VITAMINS));
    focus("deck-magnesium");
    key(KeyCode.SPACE);
    assertHere(new Screen.Topic("magnesium"));
    focus("note-1");
    key(KeyCode.ENTER);
    assertThat(words("bubble-title")).isEqualTo("Source 1");
  }

  @Test
  void escapeClosesABubbleAndASheet() {
    go(new Screen.Topic("magnesium"));
    focus("term-mineral");
    key(KeyCode.ENTER);
    assertThat(find("bubble")).isPresent();
    key(KeyCode.ESCAPE);
    assertThat(find("bubble")).isEmpty();
    focus("bar-size");
    key(KeyCode.ENTER);
    assertThat(find("display-sheet")).isPresent();
    key(KeyCode.ESCAPE);
    assertThat(find("display-sheet")).isEmpty();
  }

  @Test
  void theKeyboardComesBackToWhatOpenedTheOverlay() {
    go(new Screen.Topic("magnesium"));
    focus("bar-size");
    key(KeyCode.ENTER);
    key(KeyCode.ESCAPE);
    assertThat(focused()).isEqualTo("bar-size");
  }

  @Test
  void theKeyboardStaysInAnOpenSheet() {
    go(new Screen.Topic("magnesium"));
    focus("bar-size");
    key(KeyCode.ENTER);
    Node sheet = get("display-sheet");
    Set<String> round = new LinkedHashSet<>();
    for (int i = 0; i < 9; i++) {
      round.add(focused());
      key(KeyCode.TAB);
      assertThat(fx(() -> inside(scene().getFocusOwner(), sheet))).as(focused()).isTrue();
    }
    assertThat(round)
        .containsExactly(
            "sheet-close",
            "text-size-normal",
            "theme-light",
            "ease-motion",
            "ease-reach",
            "ease-hold",
            "ease-repeat",
            "one-switch-off");
    key(KeyCode.ESCAPE);
    assertThat(find("display-sheet")).isEmpty();
  }

  private static boolean inside(Node node, Node box) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == box) {
        return true;
      }
    }
    return false;
  }
}
