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

  /// By the tool that the book names: `printf abcd | sha256sum`.
  @Test
  void itIsTheSha256OfTheFilesOneAfterAnother() throws IOException {
    for (int i = 0; i < 4; i++) {
      Files.writeString(assets.resolve(Seal.files("en").get(i)), "abcd".substring(i, i + 1));
    }
    assertThat(seal().hex())
        .isEqualTo("88d4266fd4e6338d13b845fcf289579d209c897823b9217da3e161936f031589");
    assertThat(seal().grouped())
        .isEqualTo(
            "88d4 266f d4e6 338d 13b8 45fc f289 579d 209c 8978 23b9 217d a3e1 6193 6f03 1589");
  }

  @Test
  void withoutASelfCheckThereIsNone() throws IOException {
    Files.delete(assets.resolve("selfcheck/guidance.json"));
    assertThat(Seal.of(assets, "en")).isEmpty();
  }
}
