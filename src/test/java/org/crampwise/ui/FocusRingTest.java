package org.crampwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import org.crampwise.app.Composition;
import org.crampwise.content.Group;
import org.crampwise.session.Theme;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.Subject;
import org.crampwise.ui.theme.Palette;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever uses keys sees where they are: on every screen, in every theme, each control wears a
/// ring in the focus colour, and no control wears it otherwise.
class FocusRingTest extends FxTest {
  private static final PseudoClass FOCUS_VISIBLE = PseudoClass.getPseudoClass("focus-visible");
  private static final double LEAST_PX = 3;

  private static final List<Screen> SCREENS =
      List.of(
          new Screen.Attract(),
          new Screen.Home(),
          new Screen.Decks(Group.RELIEF),
          new Screen.Topic("magnesium"),
          new Screen.Topic("night-cramps"),
          new Screen.Foods("magnesium"),
          new Screen.Stretch("calf", 0),
          new Screen.Help(0),
          new Screen.Sources(0),
          new Screen.HandOut(new Subject.Deck("magnesium"), 0),
          new Screen.Counter(new Subject.Deck("magnesium"), 0, false),
          new Screen.Calibration(),
          new Screen.Trouble("R1NG"));

  private final Map<Theme, Palette> palettes = Palette.all();

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyControlWearsTheRingWhenItHasTheKeyboard(Theme theme) {
    List<String> without = fx(() -> look(theme));
    assertThat(without).isEmpty();
  }

  private List<String> look(Theme theme) {
    Composition composition = Glass.of(ReferenceScreen.LANDSCAPE, 1).with(theme).compose();
    Scene scene = composition.scene();
    List<String> without = new ArrayList<>();
    for (Screen screen : SCREENS) {
      composition.navigator().restart(screen);
      List<Node> controls = visible(scene.getRoot(), Node::isFocusTraversable);
      assertThat(controls).as(screen.slug()).isNotEmpty();
      for (Node control : controls) {
        String name = screen.slug() + " " + control.getId();
        if (ring(control, theme) > 0) {
          without.add(name + " wears a ring at rest");
        }
        control.pseudoClassStateChanged(FOCUS_VISIBLE, true);
        control.applyCss();
        if (ring(control, theme) < LEAST_PX) {
          without.add(name + " has a ring of " + ring(control, theme) + " px");
        }
        control.pseudoClassStateChanged(FOCUS_VISIBLE, false);
        control.applyCss();
      }
    }
    composition.frame().hide();
    return without;
  }

  /// How wide the ring round a control is, in pixels; 0 for none.
  private double ring(Node control, Theme theme) {
    Palette palette = Objects.requireNonNull(palettes.get(theme));
    List<Paint> rings = List.of(palette.color("focus"), palette.color("sun"));
    Region region = (Region) control;
    double filled =
        region.getBackground() == null
            ? 0
            : widths(region.getBackground().getFills(), rings).max(Double::compare).orElse(0.0);
    double drawn =
        region.getBorder() == null
            ? 0
            : region.getBorder().getStrokes().stream()
                .filter(stroke -> rings.contains(stroke.getTopStroke()))
                .map(BorderStroke::getWidths)
                .map(BorderWidths::getTop)
                .max(Double::compare)
                .orElse(0.0);
    return Math.max(filled, drawn);
  }

  /// A ring is a fill that reaches further out than the one on top of it.
  private static Stream<Double> widths(List<BackgroundFill> fills, List<Paint> rings) {
    List<Double> widths = new ArrayList<>();
    for (int i = 0; i + 1 < fills.size(); i++) {
      if (rings.contains(fills.get(i).getFill())) {
        widths.add(fills.get(i + 1).getInsets().getTop() - fills.get(i).getInsets().getTop());
      }
    }
    return widths.stream();
  }
}
