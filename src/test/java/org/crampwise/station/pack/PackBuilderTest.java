package org.crampwise.station.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackBuilderTest {
  @TempDir private Path folder;
  private Bench bench;

  @BeforeEach
  void setUp() {
    bench = new Bench(folder);
  }

  @Test
  void aPackSaysWhatItHolds() throws IOException, PackRefusedException {
    Path pack = bench.build("2.0.0", Map.of("content/es/pages/about.md", "# Acerca de\n"));

    Manifest manifest = PackForm.read(pack);

    assertThat(manifest.edition().version()).isEqualTo(Bench.version("2.0.0"));
    assertThat(manifest.edition().date()).isEqualTo("2026-11-22");
    assertThat(manifest.languages()).containsExactly("en", "es");
    assertThat(manifest.from()).isEqualTo(Bench.version("0.1.0"));
    assertThat(manifest.below()).isEqualTo(Bench.version("0.2"));
    assertThat(manifest.files())
        .hasSize(8)
        .containsEntry(
            "assets/illustrations/water.svg", Sums.of("<svg/>".getBytes(StandardCharsets.UTF_8)));
    assertThat(PackForm.looksLikeOne(pack)).isTrue();
    assertThat(PackForm.looksLikeOne(folder.resolve("allowed_signers"))).isFalse();
  }

  /// Anyone can open it with any tool.
  @Test
  void aPackIsAnOrdinaryZip() throws IOException {
    try (ZipFile zip = new ZipFile(bench.build("2.0.0").toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName))
          .startsWith("crampwise-pack.toml")
          .contains("assets/content/en/pages/about.md");
      ZipEntry about = zip.getEntry("assets/content/en/pages/about.md");
      assertThat(zip.getInputStream(about)).hasContent("# About 2.0.0\n");
    }
  }

  @Test
  void theSameContentIsTheSameBytes() throws IOException, PackRefusedException {
    Path first = bench.build("2.0.0");
    Path source = folder.resolve("source-2.0.0");
    Files.setLastModifiedTime(
        source.resolve("data/foods.csv"), FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
    Path second = folder.resolve("again.zip");

    new PackBuilder(Bench.PROGRAM).build(source, second);

    assertThat(second).hasSameBinaryContentAs(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/en/pages/about.md~",
        "content/en/Notes.md",
        "content/en/topics/my notes.md",
        "readme.txt",
        "illustrations/run.sh",
        ".hidden"
      })
  void aFileThatDoesNotBelongThereIsNamed(String name) {
    assertThatThrownBy(() -> build(Map.of(name, "x")))
        .isInstanceOf(PackRefusedException.class)
        .hasMessageContaining(name.substring(name.lastIndexOf('/') + 1))
        .hasMessageContaining("Take it out of the folder");
    assertThat(folder.resolve("out.zip")).doesNotExist();
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    Path source = bench.assets("source", "2.0.0", Map.of());
    Files.createSymbolicLink(source.resolve("data/secrets.csv"), folder.resolve("allowed_signers"));

    assertThatThrownBy(
            () -> new PackBuilder(Bench.PROGRAM).build(source, folder.resolve("out.zip")))
        .hasMessageContaining("secrets.csv: It is a link.");
  }

  @Test
  void withoutAnEditionNothingIsBuilt() {
    assertThatThrownBy(
            () -> build(Map.of("content/edition.toml", "[edition]\nversion = \"one\"\n")))
        .hasMessageContaining("content/edition.toml:2: `version` is no version.");
  }

  @Test
  void noFileIsWrittenOver() throws IOException {
    Path out = Files.writeString(folder.resolve("out.zip"), "precious");

    assertThatThrownBy(() -> build(Map.of())).hasMessageContaining("There is such a file already.");
    assertThat(out).hasContent("precious");
  }

  private Manifest build(Map<String, String> more) throws IOException, PackRefusedException {
    return new PackBuilder(Bench.PROGRAM)
        .build(bench.assets("source", "2.0.0", more), folder.resolve("out.zip"));
  }
}
