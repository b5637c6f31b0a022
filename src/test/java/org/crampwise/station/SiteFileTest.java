package org.crampwise.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crampwise.content.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFileTest {
  private final ConfigReader reader = new ConfigReader(List.of("en", "es"));
  @TempDir private Path folder;
  private Path site = Path.of("");
  private Path kiosk = Path.of("");

  @BeforeEach
  void places() throws IOException {
    site = folder.resolve("state").resolve("site.toml");
    kiosk = Files.createDirectory(folder.resolve("etc")).resolve("kiosk.toml");
  }

  private void set(String value) throws IOException {
    new SiteFile(site, reader).set("display", "px_per_mm", value);
  }

  private Layers read() {
    return reader.read(Optional.of(kiosk).filter(Files::exists), site);
  }

  private KioskConfig config() {
    return ((ConfigResult.Good) read().result()).config();
  }

  private List<String> inState() throws IOException {
    try (var files = Files.list(site.getParent())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatIsKeptIsReadAgainAndNothingElseIsLeft() throws IOException {
    set("5.883");

    assertThat(config().display().pxPerMm()).isEqualTo(OptionalDouble.of(5.883));
    assertThat(inState()).containsExactly("site.toml");
    set("2.71");
    assertThat(config().display().pxPerMm()).isEqualTo(OptionalDouble.of(2.71));
    assertThat(inState()).containsExactly("site.toml");
  }

  @Test
  void otherSettingsAndRemarksStay() throws IOException {
    Files.createDirectories(site.getParent());
    Files.writeString(
        site, "# by hand\n[display]\ntheme = \"dark\"\npx_per_mm = 3\n\n[sound]\nvolume = 4\n");

    set("2.5");

    assertThat(Files.readString(site))
        .isEqualTo(
            "# by hand\n[display]\ntheme = \"dark\"\npx_per_mm = 2.5\n\n[sound]\nvolume = 4\n");
  }

  @Test
  void aSettingGoesIntoItsOwnSection() {
    assertThat(SiteFile.with("[display]\n[sound]\nrate = 2", "display", "px_per_mm", "1.5"))
        .isEqualTo("[display]\npx_per_mm = 1.5\n[sound]\nrate = 2\n");
    assertThat(SiteFile.with("[sound]\npx_per_mm = 9", "display", "px_per_mm", "1.5"))
        .isEqualTo("[sound]\npx_per_mm = 9\n\n[display]\npx_per_mm = 1.5\n");
  }

  @Test
  void itIsLaidOverTheOperatorsFileKeyByKey() throws IOException {
    Files.writeString(
        kiosk, "[site]\nname = \"Harbor\"\n[display]\ndiagonal_inches = 32\ntheme = \"dark\"\n");
    set("4.5");

    assertThat(config().site().name()).contains("Harbor");
    assertThat(config().display().theme()).contains("dark");
    assertThat(config().display().diagonalInches()).isEqualTo(OptionalDouble.of(32));
    assertThat(config().display().pxPerMm()).isEqualTo(OptionalDouble.of(4.5));
    assertThat(read().aside()).isEmpty();
  }

  @Test
  void aWrongOneIsNamedByLineAndDoesNotCount() throws IOException {
    Files.writeString(kiosk, "[display]\npx_per_mm = 2\n");
    Files.createDirectories(site.getParent());
    Files.writeString(site, "[display]\ntheme = \"dark\"\npx_per_mm = 400\ntehme = \"light\"\n");

    assertThat(read().aside())
        .extracting(Problem::toString)
        .containsExactly(
            site + ":3: display.px_per_mm can't be 400. Write a number from 0.5 to 30.",
            site + ":4: display.tehme is not a setting. Did you mean display.theme?");
    assertThat(config().display().pxPerMm()).isEqualTo(OptionalDouble.of(2));
    assertThat(config().display().theme()).isEmpty();
  }

  @Test
  void oneThatIsNoTomlDoesNotCountEither() throws IOException {
    Files.createDirectories(site.getParent());
    Files.writeString(site, "[display\n");

    assertThat(read().aside()).isNotEmpty();
    assertThat(config()).isEqualTo(KioskConfig.laptop());
  }

  @Test
  void theOperatorsMistakesAreNotExcusedByIt() throws IOException {
    Files.writeString(kiosk, "[display]\npx_per_mm = 400\n");
    set("3");

    assertThat(read().result()).isInstanceOf(ConfigResult.Refused.class);
  }

  @Test
  void aBrokenOneIsPutAsideWhenSomethingIsKept() throws IOException {
    Files.createDirectories(site.getParent());
    Files.writeString(site, "[display]\ncolour = 1\n");

    set("3.5");

    assertThat(config().display().pxPerMm()).isEqualTo(OptionalDouble.of(3.5));
    assertThat(inState()).containsExactly("site.toml", "site.toml.bad");
    assertThat(Files.readString(site.resolveSibling("site.toml.bad")))
        .isEqualTo("[display]\ncolour = 1\n");
  }

  @Test
  void whatCannotBeKeptChangesNothing() throws IOException {
    Path taken = Files.createDirectories(folder.resolve("taken"));
    Files.createFile(taken.resolve("full"));

    assertThatThrownBy(() -> AtomicFile.write(taken, "new")).isInstanceOf(IOException.class);

    assertThat(taken.resolve("full")).exists();
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("etc", "taken");
    }
  }
}
