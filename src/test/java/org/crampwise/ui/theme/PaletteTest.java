package org.crampwise.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import javafx.scene.paint.Color;
import org.crampwise.session.Theme;
import org.junit.jupiter.api.Test;

class PaletteTest {
  private final Map<Theme, Palette> palettes = Palette.all();

  private Color color(Theme theme, String name) {
    return Objects.requireNonNull(palettes.get(theme)).color(name);
  }

  @Test
  void aRolePointsAtAStepOfTheScale() {
    assertThat(color(Theme.LIGHT, "text")).isEqualTo(color(Theme.LIGHT, "ink-900"));
    assertThat(color(Theme.DARK, "text")).isEqualTo(color(Theme.DARK, "paper-50"));
    assertThat(color(Theme.CONTRAST, "chosen")).isEqualTo(color(Theme.LIGHT, "sun"));
  }

  @Test
  void aRoleMayPointAtAnotherRole() {
    assertThat(color(Theme.DARK, "draw-lead-shade")).isEqualTo(color(Theme.DARK, "teal-300"));
  }

  @Test
  void theScaleIsTheSameInEveryTheme() {
    for (Theme theme : Theme.values()) {
      assertThat(color(theme, "skin-2-shade")).isEqualTo(Color.web("#6F4429"));
      assertThat(color(theme, "teal-800")).isEqualTo(Color.web("#08453F"));
    }
  }

  @Test
  void whatDimsThePageLetsItShine() {
    assertThat(color(Theme.LIGHT, "scrim-82").getOpacity()).isBetween(0.81, 0.83);
    assertThat(color(Theme.LIGHT, "ground").isOpaque()).isTrue();
  }

  @Test
  void anUnknownNameIsAnError() {
    assertThatThrownBy(() -> color(Theme.LIGHT, "mauve"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mauve");
  }
}
