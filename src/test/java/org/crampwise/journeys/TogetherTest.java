package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.crampwise.station.KioskConfig;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.audit.AccessAudit;
import org.crampwise.ui.control.Tongue;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.voice.Heard;
import org.crampwise.ui.voice.ReadingOrder;
import org.junit.jupiter.api.Test;

/// A visitor and someone who came along read the same page in two languages.
class TogetherTest extends JourneyTest {
  private static final Screen CARD = new Screen.Topic("magnesium", 0, 0);
  private static final String ENGLISH = "What magnesium does";

  @Override
  protected KioskConfig settings(KioskConfig plain) {
    return plain.withLanguage(new KioskConfig.Language(List.of("en", "es", "ar"), "en"));
  }

  private void together(String tag) {
    tap("bar-language");
    tap("together-" + tag);
  }

  /// What is heard of the page, each with its language; the page's own is empty.
  private List<String> heard() {
    return fx(
        () ->
            ReadingOrder.of(scene()).stream()
                .filter(it -> it.area() == Heard.Area.PAGE)
                .map(it -> Tongue.of(it.node()).orElse("") + ": " + it.name())
                .toList());
  }

  @Test
  void oneTouchShowsBothAndOneTakesTheSecondAway() {
    go(CARD);
    together("es");
    assertHere(CARD);
    assertThat(find("language-sheet")).isEmpty();
    assertThat(session().companion()).contains("es");
    assertThat(session().language()).isEqualTo("en");
    assertThat(heard()).contains("en: " + ENGLISH, "es: Qué hace el magnesio", "en: English");
    assertThat(words("bar-home")).isEqualTo("Home");
    assertThat(words("alone")).isEqualTo("English only");
    tap("alone");
    assertHere(CARD);
    assertThat(session().companion()).isEmpty();
    assertThat(heard()).contains(": " + ENGLISH).noneMatch(it -> it.startsWith("es"));
    assertThat(find("alone")).isEmpty();
  }

  @Test
  void allOfOneLanguageIsHeardBeforeTheOther() {
    go(CARD);
    together("ar");
    List<String> tags =
        heard().stream().map(it -> it.substring(0, it.indexOf(':'))).distinct().toList();
    assertThat(tags).containsExactly("en", "", "ar");
  }

  @Test
  void eachRunsItsOwnWay() {
    go(CARD);
    together("ar");
    assertThat(way("en")).containsOnly(NodeOrientation.LEFT_TO_RIGHT);
    assertThat(way("ar")).containsOnly(NodeOrientation.RIGHT_TO_LEFT);
    assertThat(fonts("ar")).allMatch(name -> name.startsWith("DejaVu"));
    tap("bar-language");
    tap("language-ar");
    together("en");
    assertThat(way("en")).containsOnly(NodeOrientation.LEFT_TO_RIGHT);
    assertThat(fonts("en")).allMatch(name -> name.startsWith("Inter"));
    assertThat(fonts("ar")).allMatch(name -> name.startsWith("DejaVu"));
  }

  private List<NodeOrientation> way(String tag) {
    return fx(() -> texts(tag).stream().map(Node::getEffectiveNodeOrientation).distinct().toList());
  }

  private List<String> fonts(String tag) {
    return fx(() -> texts(tag).stream().map(text -> text.getFont().getName()).distinct().toList());
  }

  private List<Label> texts(String tag) {
    return visible(
            scene().getRoot(),
            node -> node instanceof Label && tag.equals(Tongue.of(node).orElse("")))
        .stream()
        .map(Label.class::cast)
        .toList();
  }

  @Test
  void nextTurnsBoth() {
    go(CARD);
    together("es");
    tap("next");
    assertThat(heard())
        .contains("en: Can a lack cause cramps?")
        .anyMatch(it -> it.startsWith("es: ¿"));
  }

  @Test
  void aWordIsExplainedInItsOwnLanguage() {
    go(CARD);
    together("ar");
    tap("term-mineral-ar");
    Parent bubble = (Parent) get("bubble");
    assertThat(fx(() -> Tongue.of(bubble))).contains("ar");
    assertThat(fx(bubble::getEffectiveNodeOrientation)).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    tap("bubble");
    tap("term-mineral");
    assertThat(fx(() -> Tongue.of(get("bubble")))).contains("en");
  }

  @Test
  void oneLanguageAloneIsChosenOnTheSheetToo() {
    go(CARD);
    together("es");
    tap("bar-language");
    tap("language-es");
    assertThat(session().language()).isEqualTo("es");
    assertThat(session().companion()).isEmpty();
    together("ar");
    assertThat(session().companion()).contains("ar");
    together("ar");
    assertThat(session().companion()).isEmpty();
  }

  @Test
  void signsToGetHelpForStandInBoth() {
    go(new Screen.Help(0));
    together("es");
    assertThat(heard())
        .contains("en: Chest pain or pressure", "es: Dolor o presión en el pecho")
        .anyMatch(it -> it.startsWith("es: Llame al 911 ahora."));
  }

  @Test
  void itEndsWithTheVisit() {
    go(CARD);
    together("es");
    fx(composition()::finish);
    settle();
    assertThat(session().companion()).isEmpty();
    go(CARD);
    assertThat(heard()).noneMatch(it -> it.startsWith("es"));
  }

  @Test
  void everyoneCanUseIt() {
    for (String tag : List.of("es", "ar")) {
      for (Screen screen :
          List.of(CARD, new Screen.Topic("during-a-cramp", 0, 0), new Screen.Help(0))) {
        go(screen);
        together(tag);
        assertThat(fx(() -> AccessAudit.faults(scene(), composition().frame().scale(), "en")))
            .as("%s with %s", screen, tag)
            .isEmpty();
        tap("alone");
      }
    }
  }
}
