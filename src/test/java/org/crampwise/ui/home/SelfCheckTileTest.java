package org.crampwise.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampwise.app.Composition;
import org.crampwise.session.TextSize;
import org.crampwise.station.KioskConfig;
import org.crampwise.ui.FxTest;
import org.crampwise.ui.Glass;
import org.crampwise.ui.audit.LayoutAudit;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.theme.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Where a site's lawyers want it, the self-check is not there at all.
class SelfCheckTileTest extends FxTest {
  private static Composition composition(ReferenceScreen screen, boolean enabled) {
    return Glass.of(screen, 1)
        .compose(config -> config.withSelfCheck(new KioskConfig.SelfCheck(enabled)));
  }

  @ParameterizedTest
  @EnumSource
  void homeIsWholeWithAndWithoutIt(ReferenceScreen screen) {
    for (boolean enabled : new boolean[] {true, false}) {
      fx(
          () -> {
            Composition composition = composition(screen, enabled);
            var scene = composition.scene();
            composition.navigator().restart(new Screen.Home());
            assertThat(visible(scene.getRoot(), node -> "home-self-check".equals(node.getId())))
                .hasSize(enabled ? 1 : 0);
            assertThat(
                    LayoutAudit.faults(
                        scene,
                        Scale.of(
                            screen.width(), screen.height(), screen.pxPerMm(), TextSize.NORMAL)))
                .isEmpty();
            composition.frame().hide();
          });
    }
  }

  @Test
  void withoutItThereIsNoWizard() {
    fx(() -> assertThat(composition(ReferenceScreen.PORTRAIT, false).wizard()).isEmpty());
  }
}
