package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.crampwise.content.Source;
import org.crampwise.content.Term;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Test;

class BubblesTest extends JourneyTest {
  private static final Screen CARD = new Screen.Topic("magnesium");

  @Test
  void aTappedTermSaysItsMeaningUntilTheNextTap() {
    go(CARD);
    Term mineral = composition().library().pack().glossary().get("mineral");
    tap("term-mineral");
    assertThat(words("bubble-title")).isEqualTo(mineral.title());
    assertThat(words("bubble-text")).isEqualTo(mineral.meaning());
    Node bubble = get("bubble");
    assertThat(fx(bubble::getAccessibleText)).contains(mineral.meaning());

    tap(at(0.5, 0.03));
    assertThat(find("bubble")).isEmpty();
    assertHere(CARD);
  }

  @Test
  void aTapOnTheBubbleItselfClosesIt() {
    go(CARD);
    tap("term-mineral");
    tap("bubble");
    assertThat(find("bubble")).isEmpty();
  }

  @Test
  void theTapThatClosesABubbleDoesNothingElse() {
    go(CARD);
    tap("term-mineral");
    tap("bar-help");
    assertThat(find("bubble")).isEmpty();
    assertHere(CARD);
  }

  @Test
  void aTappedNumberNamesItsSource() {
    go(CARD);
    Source source = composition().library().pack().sources().get("ODS-Mg-HP");
    tap("note-1");
    assertThat(words("bubble-title")).isEqualTo("Source 1");
    assertThat(words("bubble-text")).contains(source.publisher(), source.title(), source.year());
  }

  @Test
  void aFingerNeedNotBeExact() {
    go(CARD);
    Node note = get("note-1");
    Point2D middle = middle(note);
    double off = fx(() -> note.getLayoutBounds().getHeight()) / 2 + 8;
    tap(middle.add(0, off));
    assertThat(words("bubble-title")).isEqualTo("Source 1");
  }

  @Test
  void aBubbleStaysInsideTheGlassAndBesideItsWord() {
    go(CARD);
    Node term = get("term-mineral");
    tap("term-mineral");
    Node bubble = get("bubble");
    Bounds box = fx(() -> bubble.localToScene(bubble.getLayoutBounds()));
    Bounds word = fx(() -> term.localToScene(term.getLayoutBounds()));
    assertThat(box.getMinX()).isGreaterThanOrEqualTo(0);
    assertThat(box.getMaxX()).isLessThanOrEqualTo(scene().getWidth());
    assertThat(box.getMaxY()).isLessThanOrEqualTo(scene().getHeight());
    assertThat(box.intersects(word)).isFalse();
  }
}
