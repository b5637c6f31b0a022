package org.crampwise.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {
  private final Messages messages = Messages.of(Path.of("assets"), "en");

  @Test
  void aKeyGivesItsTextWithItsPlacesFilled() {
    assertThat(messages.text("bar.home")).isEqualTo("Home");
    assertThat(messages.text("topic.place", 2, 7)).isEqualTo("Card 2 of 7");
    assertThat(messages.locale().getLanguage()).isEqualTo("en");
  }

  @Test
  void aMissingKeyIsAnError() {
    assertThatThrownBy(() -> messages.text("bar.nothing"))
        .isInstanceOf(MissingResourceException.class)
        .hasMessageContaining("bar.nothing");
  }

  @Test
  void aLanguageSaysItsNameAndItsDirection() {
    assertThat(messages.languageName()).isEqualTo("English");
    assertThat(messages.englishName()).isEqualTo("English");
    assertThat(messages.rightToLeft()).isFalse();
  }

  @Test
  void aLanguageWithoutWordsIsRefusedByItsFile(@TempDir Path assets) {
    assertThatThrownBy(() -> Messages.of(assets, "xx"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("content/xx/interface.properties can't be read")
        .hasMessageContaining("the same keys as content/en/interface.properties");
  }

  @Test
  void aBrokenPatternIsRefusedByItsFileAndKey(@TempDir Path assets) throws IOException {
    Messages broken = in(assets, "ar", "topic.place = {0");
    assertThatThrownBy(() -> broken.text("topic.place", 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("content/ar/interface.properties: topic.place = {0")
        .hasMessageContaining("Close its brackets");
  }

  @Test
  void digitsAreWesternInEveryLanguage(@TempDir Path assets) throws IOException {
    Messages arabic = in(assets, "ar", "topic.place = {0}", "language.direction = rtl");
    assertThat(arabic.text("topic.place", 12)).isEqualTo("12");
    assertThat(arabic.rightToLeft()).isTrue();
  }

  private static Messages in(Path assets, String language, String... lines) throws IOException {
    Path folder = Files.createDirectories(assets.resolve("content").resolve(language));
    Files.write(folder.resolve("interface.properties"), List.of(lines));
    return Messages.of(assets, language);
  }
}
