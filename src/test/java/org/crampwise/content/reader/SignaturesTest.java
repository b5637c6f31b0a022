package org.crampwise.content.reader;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whether "not yet reviewed by a clinician" stands on the first page.
class SignaturesTest {
  private static final Path OURS = Path.of("assets");
  private static final String UNSIGNED = "reviewed: none";
  private static final String SIGNED = "reviewed: Dr. A. Example, 2026-11-22";

  @TempDir private Path assets;

  @Test
  void onePageThatIsNotSignedIsEnough() throws IOException {
    List<Path> pages = copySigned();
    assertThat(pages).hasSizeGreaterThan(20).anyMatch(page -> page.endsWith("get-help.md"));
    assertThat(unsigned()).isFalse();
    for (Path page : pages) {
      String signed = Files.readString(page);
      Files.copy(OURS.resolve(assets.relativize(page)), page, REPLACE_EXISTING);
      assertThat(unsigned()).as("%s", page).isTrue();
      Files.writeString(page, signed);
    }
  }

  private boolean unsigned() {
    boolean atTheFirstGlance = Signatures.unsigned(assets, "en");
    assertThat(ContentReader.read(assets, "en").pack().unsigned()).isEqualTo(atTheFirstGlance);
    return atTheFirstGlance;
  }

  @Test
  void whatCannotBeReadIsNotSigned() {
    assertThat(Signatures.unsigned(assets, "en")).isTrue();
  }

  /// Our content as if a clinician had signed it all; the English pages of it.
  private List<Path> copySigned() throws IOException {
    Path english = assets.resolve("content").resolve("en");
    List<Path> pages = new ArrayList<>();
    for (String folder : List.of("content", "data")) {
      try (Stream<Path> files = Files.walk(OURS.resolve(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = assets.resolve(OURS.relativize(file));
          Files.createDirectories(copy.resolveSibling("."));
          Files.writeString(copy, Files.readString(file).replaceFirst(UNSIGNED, SIGNED));
          if (copy.startsWith(english) && copy.toString().endsWith(".md")) {
            pages.add(copy);
          }
        }
      }
    }
    return pages;
  }
}
