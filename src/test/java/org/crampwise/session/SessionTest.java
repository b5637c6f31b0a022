package org.crampwise.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SessionTest {
  @Test
  void aVisitBeginsAsTheSiteSays() {
    Session session = new Session("en", Theme.DARK, TextSize.LARGE);
    assertThat(session.language()).isEqualTo("en");
    assertThat(session.theme()).isEqualTo(Theme.DARK);
    assertThat(session.textSize()).isEqualTo(TextSize.LARGE);
    assertThat(session.cautions()).isEmpty();
  }

  @Test
  void aVisitorMayChooseAnew() {
    Session session = new Session("en", Theme.LIGHT, TextSize.NORMAL);
    session.theme(Theme.CONTRAST);
    session.textSize(TextSize.LARGEST);
    session.language("es");
    assertThat(session.theme()).isEqualTo(Theme.CONTRAST);
    assertThat(session.textSize()).isEqualTo(TextSize.LARGEST);
    assertThat(session.language()).isEqualTo("es");
  }

  @Test
  void textSizesAreSteps() {
    for (TextSize size : TextSize.values()) {
      assertThat(TextSize.of(size.step())).isEqualTo(size);
    }
    assertThat(TextSize.NORMAL.factor()).isEqualTo(1);
    assertThatThrownBy(() -> TextSize.of(5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TextSize.of(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aThemeIsNamedAsInSettings() {
    assertThat(Theme.CONTRAST.id()).isEqualTo("contrast");
  }
}
