package org.crampwise.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crampwise.station.SettingsDesk.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsDeskTest {
  @TempDir private Path folder;
  private final ConfigReader reader = new ConfigReader(List.of("en", "es"));
  private Path operators;
  private Path site;

  @BeforeEach
  void operatorsFile() throws IOException {
    operators = folder.resolve("kiosk.toml");
    site = folder.resolve("state/site.toml");
    Files.writeString(
        operators,
        """
        [display]
        theme = "dark"
        [language]
        offered = ["en", "es"]
        """);
  }

  private AuditLog audit() {
    return new AuditLog(folder.resolve("audit.log"), () -> Instant.parse("2026-11-23T10:00:00Z"));
  }

  private SettingsDesk desk() {
    KioskConfig now =
        reader.read(Optional.of(operators), site).result() instanceof ConfigResult.Good good
            ? good.config()
            : KioskConfig.laptop();
    return new SettingsDesk(
        Optional.of(operators),
        new SiteFile(site, reader, Optional.of(operators)),
        reader,
        audit(),
        now);
  }

  private List<String> log() {
    return audit().entries().reversed().stream()
        .map(entry -> entry.who() + " " + entry.kind() + " " + String.join(" ", entry.details()))
        .toList();
  }

  @Test
  void aChangeHoldsAtOnceIsKeptAndWrittenDown() {
    SettingsDesk desk = desk();

    assertThat(desk.set("Ana", "display.theme", "\"contrast\"")).isInstanceOf(Outcome.Kept.class);

    assertThat(desk.config().display().theme()).contains("contrast");
    assertThat(desk.isSetHere("display.theme")).isTrue();
    assertThat(desk().config().display().theme()).as("restarted").contains("contrast");
    assertThat(operators).content().contains("theme = \"dark\"");
    assertThat(log()).containsExactly("Ana setting display.theme dark contrast");
  }

  @Test
  void theLastChangeIsUndoneAndThatTooCanBeUndone() {
    SettingsDesk desk = desk();
    desk.set("Ana", "sound.volume", "5");
    desk.set("Ana", "sound.volume", "4");

    desk.undo("Ben");
    assertThat(desk.config().sound().volume()).isEqualTo(5);
    desk.undo("Ben");
    assertThat(desk.config().sound().volume()).isEqualTo(4);
    assertThat(log())
        .containsExactly(
            "Ana setting sound.volume 3 5",
            "Ana setting sound.volume 5 4",
            "Ben undone sound.volume 4 5",
            "Ben undone sound.volume 5 4");
  }

  @Test
  void undoingTheFirstChangeLeavesItToTheOperatorAgain() {
    SettingsDesk desk = desk();
    assertThat(desk.undo("Ana")).isInstanceOf(Outcome.Not.class);
    desk.set("Ana", "display.theme", "\"light\"");

    desk.undo("Ana");

    assertThat(desk.config().display().theme()).contains("dark");
    assertThat(desk.isSetHere("display.theme")).isFalse();
  }

  @Test
  void aSettingFollowsTheOperatorsFileAgain() {
    SettingsDesk desk = desk();
    desk.set("Ana", "display.theme", "\"light\"");
    desk.set("Ana", "display.text_size", "2");

    desk.follow("Ana", "display.theme");

    assertThat(desk.config().display().theme()).contains("dark");
    assertThat(desk.config().display().textSize()).isEqualTo(2);
    assertThat(log()).last().isEqualTo("Ana follows display.theme light dark");
  }

  @Test
  void whatIsNotSoundIsRefusedAndChangesNothing() throws IOException {
    SettingsDesk desk = desk();
    desk.set("Ana", "language.default", "\"es\"");
    String before = Files.readString(site);

    assertThat(desk.set("Ana", "language.offered", "[\"en\"]"))
        .isInstanceOfSatisfying(
            Outcome.Not.class, not -> assertThat(not.why()).contains("language.default"));
    assertThat(desk.set("Ana", "idle.warning_seconds", "5")).isInstanceOf(Outcome.Not.class);

    assertThat(site).hasContent(before.strip());
    assertThat(desk.config().language().offered()).containsExactly("en", "es");
    assertThat(log()).hasSize(1);
    assertThat(desk.last()).map(SettingsDesk.Change::key).contains("language.default");
  }

  @Test
  void aSpoiledFileOfTheMachineIsPutAside() throws IOException {
    Files.createDirectories(site.getParent());
    Files.writeString(site, "[display\ntheme = 5\n");

    desk().set("Ana", "display.theme", "\"light\"");

    assertThat(desk().config().display().theme()).contains("light");
    assertThat(site.resolveSibling("site.toml.bad")).content().contains("theme = 5");
  }

  @Test
  void aDiskThatTakesNothingChangesNothing() throws IOException {
    Files.createFile(folder.resolve("state"));
    SettingsDesk desk = desk();

    assertThat(desk.set("Ana", "display.theme", "\"light\"")).isInstanceOf(Outcome.Not.class);

    assertThat(desk.config().display().theme()).contains("dark");
    assertThat(desk.last()).isEmpty();
    assertThat(log()).isEmpty();
  }
}
