package org.crampwise.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private final Messages messages = Messages.of("en");

  @Test
  void aKeyGivesItsTextWithItsPlacesFilled() {
    assertThat(messages.text("bar.home")).isEqualTo("Home");
    assertThat(messages.text("topic.place", 2, 7)).isEqualTo("Card 2 of 7");
    assertThat(messages.locale()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void aMissingKeyIsAnError() {
    assertThatThrownBy(() -> messages.text("bar.nothing"))
        .isInstanceOf(MissingResourceException.class)
        .hasMessageContaining("bar.nothing");
  }

  @Test
  void aLanguageWithoutWordsIsAnError() {
    assertThatThrownBy(() -> Messages.of("xx")).hasMessageContaining("messages_xx");
  }
}
