package org.crampwise.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crampwise.content.reader.ContentReader;
import org.crampwise.ui.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A language is set in one font as a whole, so that font has all of its letters and signs.
class LettersTest {
  private static final Path ASSETS = Path.of("assets");

  static List<String> languages() {
    return ContentReader.languages(ASSETS);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLetterIsInTheFontOfTheLanguage(String language) throws Exception {
    Face face = Face.of(Messages.of(ASSETS, language).languageName());
    for (String file : face.files()) {
      assertThat(missing(language, file)).as("letters that %s lacks", file).isEmpty();
    }
  }

  @Test
  void aLetterThatAFontLacksIsFound() throws Exception {
    assertThat(missing("ar", Face.INTER.files().getFirst())).contains("ا");
  }

  private static List<String> missing(String language, String file)
      throws IOException, FontFormatException {
    try (InputStream in = Face.open(file);
        Stream<Path> texts = Files.walk(ASSETS.resolve("content").resolve(language))) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, in);
      List<String> missing = new ArrayList<>();
      for (Path text : texts.filter(LettersTest::isShown).toList()) {
        Files.readString(text)
            .codePoints()
            .filter(letter -> !Character.isWhitespace(letter) && !font.canDisplay(letter))
            .mapToObj(Character::toString)
            .forEach(missing::add);
      }
      return missing.stream().distinct().toList();
    }
  }

  /// The rules of wording are for authors, and speech for the voice.
  private static boolean isShown(Path file) {
    return Files.isRegularFile(file)
        && !file.endsWith("wording.toml")
        && !file.endsWith("speech.toml");
  }
}
