package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.crampwise.selfcheck.Answers;
import org.crampwise.station.KioskConfig;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Test;

/// A site that offers three languages: one can be chosen anywhere, and nothing is lost by it.
class LanguageTest extends JourneyTest {
  private static final Screen CARD = new Screen.Topic("magnesium", 2, 0);

  @Override
  protected KioskConfig settings(KioskConfig plain) {
    return plain.withLanguage(new KioskConfig.Language(List.of("en", "es", "ar"), "en"));
  }

  private NodeOrientation orientation(String id) {
    Node node = get(id);
    return fx(node::getEffectiveNodeOrientation);
  }

  private boolean chosen(String id) {
    TouchButton button = (TouchButton) get(id);
    return fx(button::isChosen);
  }

  private String title() {
    return words("card-title");
  }

  @Test
  void aLanguageIsFoundByItsOwnNameAndChangesThePageAtOnce() {
    go(CARD);
    String english = title();
    tap("bar-language");
    assertThat(words("language-es")).isEqualTo("Español");
    assertThat(words("language-ar")).isEqualTo("العربية");
    assertThat(chosen("language-en")).isTrue();
    assertThat(chosen("language-es")).isFalse();
    tap("language-es");
    assertHere(CARD);
    assertThat(session().language()).isEqualTo("es");
    assertThat(title()).isNotEqualTo(english);
    assertThat(words("bar-home")).isEqualTo("Inicio");
    assertThat(find("language-sheet")).isEmpty();
    tap("bar-language");
    assertThat(chosen("language-es")).isTrue();
    tap("language-en");
    assertThat(title()).isEqualTo(english);
  }

  @Test
  void theRingFillsUnderTheFingerFromRightToLeftToo() {
    go(new Screen.Home());
    tap("bar-language");
    tap("language-ar");
    fx(() -> session().ease(session().ease().withHoldToSelect(true)));
    double finger = middle(get("home-vitamins")).getX();
    down("home-vitamins");
    Node ring = get("hold-ring");
    Bounds at = fx(() -> ring.localToScene(ring.lookup(".hold-arc").getBoundsInParent()));
    Bounds rim = fx(() -> ring.localToScene(ring.lookup(".hold-rim").getBoundsInParent()));
    up();
    assertThat(at.getMaxX()).isLessThanOrEqualTo(rim.getMaxX());
    assertThat(rim.getCenterX()).isCloseTo(finger, offset(1.0));
  }

  @Test
  void theWayBackAndTheAnswersStay() {
    tap("attract-begin");
    tap("home-self-check");
    Screen.Question first = (Screen.Question) here();
    tap("answer-none");
    Answers before = answers();
    tap("bar-language");
    tap("language-ar");
    assertHere(first);
    assertThat(answers()).isEqualTo(before);
    assertThat(before.of(first.linkId())).hasSize(1);
    tap("check-next");
    assertThat(here()).isNotEqualTo(first);
    tap("bar-back");
    assertHere(first);
    tap("bar-back");
    assertHere(new Screen.Home());
  }

  private Answers answers() {
    return session().selfCheck().orElseThrow().answers();
  }

  @Test
  void arabicRunsFromRightToLeftAndDrawingsDoNot() {
    go(CARD);
    Point2D home = middle(get("bar-home"));
    assertThat(orientation("card-title")).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    tap("bar-language");
    tap("language-ar");
    assertThat(orientation("card-title")).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    assertThat(middle(get("bar-home")).getX())
        .isCloseTo(scene().getWidth() - home.getX(), org.assertj.core.api.Assertions.within(2.0));
    go(new Screen.Stretch("calf", 0));
    Node drawing = drawing();
    assertThat(fx(drawing::getEffectiveNodeOrientation)).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    assertThat(fx(() -> drawing.getLocalToSceneTransform().getMxx())).isPositive();
  }

  private Node drawing() {
    return fx(
        () ->
            visible(scene().getRoot(), node -> node.getClass().getSimpleName().equals("PoseView"))
                .getFirst());
  }

  @Test
  void aStrokeFollowsTheLines() {
    go(CARD);
    stroke(at(0.8, 0.5), at(0.2, 0.5));
    assertHere(new Screen.Topic("magnesium", 3, 0));
    tap("bar-language");
    tap("language-ar");
    stroke(at(0.8, 0.5), at(0.2, 0.5));
    assertHere(CARD);
    stroke(at(0.2, 0.5), at(0.8, 0.5));
    assertHere(new Screen.Topic("magnesium", 3, 0));
  }

  @Test
  void thePosterNamesTheOthersAndATouchBeginsInThem() {
    assertThat(find("attract-en")).isEmpty();
    assertThat(words("attract-ar")).isEqualTo("العربية");
    tap("attract-es");
    assertHere(new Screen.Home());
    assertThat(session().language()).isEqualTo("es");
  }

  @Test
  void theBarNamesTheOthers() {
    go(CARD);
    assertThat(fx(() -> ((TouchButton) get("bar-language")).getText()))
        .isEqualTo("Español\nالعربية");
  }

  @Test
  void theNextVisitorBeginsInTheSitesLanguage() {
    tap("attract-ar");
    assertThat(orientation("bar")).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    tap("home-clear");
    assertThat(session().language()).isEqualTo("en");
    assertThat(orientation("attract-begin")).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    tap("attract-begin");
    assertThat(words("bar-home")).isEqualTo("Home");
  }
}
