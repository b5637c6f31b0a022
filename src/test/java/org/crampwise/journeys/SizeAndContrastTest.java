package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import org.crampwise.session.TextSize;
import org.crampwise.session.Theme;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Test;

class SizeAndContrastTest extends JourneyTest {
  private static final Screen CARD = new Screen.Topic("magnesium", 1, 0);

  /// The type size of the bar and, enlarged by the visitor, of the page.
  private double textSize(String id) {
    return fx(() -> ((Labeled) get(id)).getFont().getSize());
  }

  @Test
  void largerTextGrowsThePageAndKeepsTheCardAndTheBar() {
    go(CARD);
    double before = textSize("card-title");
    double bar = fx(() -> get("bar").prefHeight(-1));
    tap("bar-size");
    tap("text-size-large");
    assertThat(session().textSize()).isEqualTo(TextSize.LARGE);
    assertHere(CARD);
    assertThat(textSize("card-title")).isGreaterThan(before * 1.3);
    assertThat(fx(() -> get("bar").prefHeight(-1))).isEqualTo(bar);
  }

  @Test
  void everyThemeIsWornByTheWholeFrameAtOnce() {
    go(CARD);
    tap("bar-size");
    for (Theme theme : Theme.values()) {
      tap("theme-" + theme.id());
      assertThat(session().theme()).isEqualTo(theme);
      assertThat(look()).contains("theme-" + theme.id());
      assertThat(look().stream().filter(name -> name.startsWith("theme-"))).hasSize(1);
      assertHere(CARD);
    }
  }

  @Test
  void theSheetStaysOpenUntilItIsClosed() {
    go(CARD);
    tap("bar-size");
    tap("theme-dark");
    tap("text-size-larger");
    assertThat(find("display-sheet")).isPresent();
    tap("sheet-close");
    assertThat(find("display-sheet")).isEmpty();
    assertHere(CARD);
  }

  @Test
  void aTapBesideTheSheetClosesIt() {
    go(CARD);
    tap("bar-size");
    tap(at(0.5, 0.03));
    assertThat(find("display-sheet")).isEmpty();
    assertHere(CARD);
  }

  @Test
  void theChoiceIsShownAsChosenAndHoldsOnTheNextPage() {
    go(CARD);
    tap("bar-size");
    tap("theme-contrast");
    tap("sheet-close");
    tap("bar-home");
    assertThat(look()).contains("theme-contrast");
    tap("bar-size");
    assertThat(selected("theme-contrast")).isTrue();
    assertThat(selected("theme-light")).isFalse();
    tap("theme-contrast");
    assertThat(selected("theme-contrast")).isTrue();
  }

  private boolean selected(String id) {
    return fx(() -> ((javafx.scene.control.ToggleButton) get(id)).isSelected());
  }
}
