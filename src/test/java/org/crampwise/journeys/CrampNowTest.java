package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import org.crampwise.content.SafetyCard;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrampNowTest extends JourneyTest {
  private List<Node> withClass(String styleClass) {
    return fx(() -> visible(scene().getRoot(), node -> node.getStyleClass().contains(styleClass)));
  }

  /// @param code of the red-flag row: U1, or U2 in pregnancy
  private void assertOpensWithOneSidedSwelling(String code) {
    SafetyCard swelling = composition().library().pack().safetyCard(code).orElseThrow();
    Node card = get("care-" + code.toLowerCase(java.util.Locale.ROOT));
    assertThat(fx(() -> visible((javafx.scene.Parent) card, node -> heads(node, swelling))))
        .isNotEmpty();
    assertThat(withClass("advice")).isEmpty();
  }

  private static boolean heads(Node node, SafetyCard card) {
    return node instanceof javafx.scene.control.Label label && label.getText().equals(card.title());
  }

  @Test
  void theTileOnHomeAsksAboutSwellingBeforeAnyStretch() {
    tap("attract-begin");
    tap("home-cramp-now");
    assertHere(new Screen.Topic("during-a-cramp"));
    assertOpensWithOneSidedSwelling("U1");
    tap("next");
    assertThat(find("care-u1")).isEmpty();
    assertThat(withClass("advice")).isNotEmpty();
    tap("bar-back");
    assertHere(new Screen.Home());
  }

  @ParameterizedTest
  @CsvSource({"during-a-cramp, U1", "stretches, U1", "night-cramps, U1", "pregnancy, U2"})
  void soDoThePagesThatSpeakOfStretching(String deck, String code) {
    go(new Screen.Topic(deck));
    assertOpensWithOneSidedSwelling(code);
  }
}
