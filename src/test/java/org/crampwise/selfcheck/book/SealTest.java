package org.crampwise.selfcheck.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crampwise.selfcheck.Checks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
  @TempDir private Path assets;

  @BeforeEach
  void copyOurs() throws IOException {
    for (String file : Seal.files("en")) {
      Files.createDirectories(assets.resolve(file).getParent());
      Files.copy(Checks.ASSETS.resolve(file), assets.resolve(file));
    }
  }

  private Seal seal() {
    return Seal.of(assets, "en").orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "selfcheck/questionnaire.json",
        "selfcheck/guidance.json",
        "content/en/get-help.md"
      })
  void oneChangedByteOfAnyFileChangesIt(String file) throws IOException {
    Seal before = seal();
    assertThat(before).isEqualTo(Seal.of(Checks.ASSETS, "en").orElseThrow());
    byte[] bytes = Files.readAllBytes(assets.resolve(file));
    bytes[bytes.length / 2] ^= 1;
    Files.write(assets.resolve(file), bytes);
    assertThat(seal()).isNotEqualTo(before);
  }

  /// By the tool that the book names: `printf abc | sha256sum`.
  @Test
  void itIsTheSha256OfTheFilesOneAfterAnother() throws IOException {
    for (int i = 0; i < 3; i++) {
      Files.writeString(assets.resolve(Seal.files("en").get(i)), "abc".substring(i, i + 1));
    }
    assertThat(seal().hex())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(seal().grouped())
        .isEqualTo(
            "ba78 16bf 8f01 cfea 4141 40de 5dae 2223 b003 61a3 9617 7a9c b410 ff61 f200 15ad");
  }

  @Test
  void withoutASelfCheckThereIsNone() throws IOException {
    Files.delete(assets.resolve("selfcheck/guidance.json"));
    assertThat(Seal.of(assets, "en")).isEmpty();
  }
}
