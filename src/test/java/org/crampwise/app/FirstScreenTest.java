package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FirstScreenTest {
  private static final Path SCREENS = Path.of("src/main/java/org/crampwise/ui");

  /// A drawing that Home no longer shows would be read for nothing, a new one on the way.
  @Test
  void theDrawingsReadAheadAreThoseOfThePosterAndHome() throws IOException {
    String code = code("home/GroupPictures.java") + code("attract/PosterScene.java");

    assertThat(FirstScreen.DRAWINGS)
        .allSatisfy(
            name -> {
              assertThat(code).contains("\"" + name + "\"");
              assertThat(Path.of("assets/illustrations", name + ".svg")).exists();
            });
  }

  private static String code(String file) throws IOException {
    return Files.readString(SCREENS.resolve(file));
  }
}
