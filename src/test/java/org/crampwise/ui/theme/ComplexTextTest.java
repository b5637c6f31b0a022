package org.crampwise.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import org.crampwise.ui.FxTest;
import org.junit.jupiter.api.Test;

class ComplexTextTest extends FxTest {
  private static final String ARABIC =
      "المغنيسيوم معدن. تحتاج إليه العضلات والأعصاب، ويوجد في كثير من الأطعمة.";

  @Test
  void onlySomeScriptsJoin() {
    assertThat(ComplexText.joins("العربية")).isTrue();
    assertThat(ComplexText.joins("हिन्दी")).isTrue();
    assertThat(ComplexText.joins("Español, Ελληνικά, Русский (2)")).isFalse();
  }

  /// Without the mending, this fails inside the toolkit.
  @Test
  void joinedLettersBreakIntoLines() {
    fx(
        () -> {
          assertThat(ComplexText.mend()).isEmpty();
          Face.DEJAVU.load();
          Label label = new Label(ARABIC);
          label.setFont(Font.font("DejaVu Sans", 22));
          label.setWrapText(true);
          new Scene(new Group(label));
          label.applyCss();
          double line = label.prefHeight(10_000);
          double whole = label.prefWidth(-1);
          for (int parts = 2; parts < 30; parts++) {
            assertThat(label.prefHeight(whole / parts)).isGreaterThan(line * 1.5);
          }
        });
  }
}
