package org.crampwise.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.crampwise.app.Composition;
import org.crampwise.station.KioskConfig;
import org.crampwise.ui.FxTest;
import org.crampwise.ui.Glass;
import org.crampwise.ui.audit.LayoutAudit;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.theme.Reach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The sheet for seeing and touching fits every screen in every language: whole, or as two pages.
class DisplaySheetTest extends FxTest {
  private static final List<String> LANGUAGES = List.of("en", "es", "ar");

  @ParameterizedTest
  @EnumSource(ReferenceScreen.class)
  void itFitsEveryScreen(ReferenceScreen glass) {
    fx(() -> LANGUAGES.forEach(language -> assertFits(glass, language)));
  }

  private static void assertFits(ReferenceScreen glass, String language) {
    Composition composition = in(glass, language);
    Scene scene = composition.scene();
    composition.navigator().restart(new Screen.Home());
    fire(scene, "bar-size");
    assertPageFits(glass, language, composition, scene);
    if (scene.lookup("#display-touching") != null) {
      List<Bounds> tabs = tabs(scene);
      fire(scene, "display-touching");
      assertPageFits(glass, language, composition, scene);
      assertThat(tabs(scene)).as("tabs stay where they are").isEqualTo(tabs);
    }
    composition.frame().hide();
  }

  private static void assertPageFits(
      ReferenceScreen glass, String language, Composition composition, Scene scene) {
    String at = glass + " " + language;
    Node sheet = scene.lookup("#display-sheet");
    Bounds place = sheet.localToScene(sheet.getLayoutBounds());
    double highest =
        Reach.isOffered(glass.height(), glass.pxPerMm()) ? Math.floor(glass.height() / 2.0) : 0;
    assertThat(place.getMinY()).as(at).isGreaterThanOrEqualTo(highest);
    // What lies under it is covered on purpose.
    scene.lookup("#host").setVisible(false);
    scene.lookup("#bottom").setVisible(false);
    assertThat(LayoutAudit.faults(scene, composition.frame().scale())).as(at).isEmpty();
    DoubleSummaryStatistics widths =
        scene.getRoot().lookupAll(".switch").stream()
            .mapToDouble(row -> row.getLayoutBounds().getWidth())
            .summaryStatistics();
    assertThat(widths.getMax() - widths.getMin()).as(at + ": switches of one width").isLessThan(2);
    scene.lookup("#host").setVisible(true);
    scene.lookup("#bottom").setVisible(true);
  }

  private static List<Bounds> tabs(Scene scene) {
    return visible(scene.getRoot(), node -> node.getStyleClass().contains("tab")).stream()
        .map(node -> node.localToScene(node.getLayoutBounds()))
        .toList();
  }

  private static void fire(Scene scene, String id) {
    ((TouchButton) scene.lookup("#" + id)).fire();
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  private static Composition in(ReferenceScreen glass, String language) {
    return Glass.of(glass, 1)
        .compose(plain -> plain.withLanguage(new KioskConfig.Language(LANGUAGES, language)));
  }
}
