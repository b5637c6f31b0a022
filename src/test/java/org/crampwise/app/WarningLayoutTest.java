package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.crampwise.content.reader.Assets;
import org.crampwise.session.Ease;
import org.crampwise.session.TextSize;
import org.crampwise.station.KioskConfig;
import org.crampwise.ui.audit.AccessAudit;
import org.crampwise.ui.audit.AccessFault;
import org.crampwise.ui.audit.ReachAudit;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.audit.ReferenceSizes;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.theme.Reach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What asks whether anybody is there fits on every screen, in every language, holds to every rule
/// of access, and can be answered from where one sits.
class WarningLayoutTest {
  private static final List<String> LANGUAGES = List.of("en", "es", "ar");

  @Test
  void itFitsOnTheSmallestScreenAndThePortraitKiosk() throws Exception {
    assertThat(faults(ReferenceScreen.TABLET, TextSize.NORMAL, "en")).isEmpty();
    assertThat(faults(ReferenceScreen.PORTRAIT, TextSize.LARGEST, "es")).isEmpty();
  }

  @Test
  @Tag("every-size")
  void itFitsEverywhere() throws Exception {
    List<String> faults = new ArrayList<>();
    for (ReferenceScreen glass : ReferenceScreen.values()) {
      for (TextSize size : ReferenceSizes.steps(glass)) {
        for (String language : LANGUAGES) {
          faults(glass, size, language)
              .forEach(fault -> faults.add(glass + " " + size + " " + language + ": " + fault));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static List<String> faults(ReferenceScreen glass, TextSize size, String language)
      throws Exception {
    return OnToolkit.run(
        () -> {
          KioskConfig plain = KioskConfig.laptop();
          Composition composition =
              OnToolkit.kiosk(
                  glass,
                  plain
                      .withLanguage(new KioskConfig.Language(List.of(language), language))
                      .withDisplay(plain.display().with("light", size.step())),
                  Assets.builtIn());
          composition.leaveUnattended(Resting.always());
          boolean tall = Reach.isOffered(glass.height(), glass.pxPerMm());
          composition.session().ease(Ease.NONE.withReach(tall));
          Scene scene = composition.scene();
          composition.preview(new Screen.Home());
          composition.ask();
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          // What it lies on is covered, and meant to be.
          for (Node layer : scene.getRoot().getChildrenUnmodifiable()) {
            layer.setVisible("warning".equals(layer.getId()));
          }
          List<String> faults =
              AccessAudit.faults(scene, composition.frame().scale(), language).stream()
                  .map(AccessFault::toString)
                  .collect(Collectors.toCollection(ArrayList::new));
          if (tall) {
            faults.addAll(ReachAudit.faults(scene));
          }
          assertThat(scene.lookup("#idle-here")).isNotNull();
          composition.close();
          return faults;
        });
  }
}
