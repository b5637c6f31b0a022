package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.crampwise.session.Theme;
import org.crampwise.station.KioskConfig;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.Subject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Another program than ours finds the code on a picture of the whole screen, and reads it.
@Tag("pixels")
class CodeOnGlassTest extends JourneyTest {
  private static final List<String> LANGUAGES = List.of("en", "es", "ar");

  @TempDir Path folder;

  @Override
  protected KioskConfig settings(KioskConfig plain) {
    return plain.withLanguage(new KioskConfig.Language(LANGUAGES, "en"));
  }

  static Stream<Arguments> glasses() {
    return LANGUAGES.stream()
        .flatMap(language -> Stream.of(Theme.values()).map(theme -> Arguments.of(language, theme)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("glasses")
  void zbarReadsIt(String language, Theme theme) throws Exception {
    fx(() -> composition().languages().choose(language));
    fx(() -> session().theme(theme));
    go(new Screen.HandOut(new Subject.Deck("magnesium"), 0));
    WritableImage glass = fx(() -> scene().snapshot(null));

    String title = fx(() -> composition().library().pack().deck("magnesium").orElseThrow().title());
    assertThat(read(glass)).startsWith(title);
  }

  private String read(WritableImage glass) throws IOException, InterruptedException {
    int width = (int) glass.getWidth();
    int height = (int) glass.getHeight();
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, glass.getPixelReader().getArgb(x, y));
      }
    }
    Path file = folder.resolve("glass.png");
    ImageIO.write(picture, "png", file.toFile());
    Process zbar =
        new ProcessBuilder(
                "zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(zbar.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(zbar.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return said;
  }
}
