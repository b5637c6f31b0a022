package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.crampwise.content.reader.Assets;
import org.crampwise.ui.FxTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentGatesTest extends FxTest {
  @TempDir private Path folder;

  /// Every gate, the toolkit's thread taken for one deck at a time.
  @Test
  @Tag("every-size")
  void ourOwnContentPassesBesideAWindow() {
    try (Assets assets = Assets.builtIn()) {
      assertThat(ContentGates.besideAWindow().problems(assets.root())).isEmpty();
    }
  }

  @Test
  void wordsThatFailAreNamedBeforeAnythingIsLaidOut() throws IOException {
    Path own = Path.of("assets");
    try (Stream<Path> all = Files.walk(own)) {
      for (Path each : all.toList()) {
        Files.copy(each, folder.resolve("assets").resolve(own.relativize(each).toString()));
      }
    }
    Path page = folder.resolve("assets/content/en/topics/magnesium.md");
    Files.writeString(page, Files.readString(page) + "\nYou have a deficiency.[^own]\n");

    assertThat(ContentGates.besideAWindow().problems(folder.resolve("assets")))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains("magnesium.md:"));
  }
}
