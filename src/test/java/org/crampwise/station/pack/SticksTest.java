package org.crampwise.station.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SticksTest {
  @TempDir private Path folder;

  @Test
  void packsAreFoundAtTheTopOfAStickAndInItsFolder() throws IOException {
    Bench bench = new Bench(folder.resolve("bench"));
    Path desktop = Files.createDirectories(folder.resolve("media/ana/STICK"));
    Path kiosk = Files.createDirectories(folder.resolve("sticks/sdb1"));
    Files.createDirectories(folder.resolve("media/ana/not-mounted"));
    Files.createDirectories(kiosk.resolve("crampwise/deeper"));
    Path pack = bench.signed("2.0.0");
    Files.copy(pack, desktop.resolve("Pack.ZIP"));
    Files.copy(pack, kiosk.resolve("crampwise/pack.zip"));
    Files.copy(pack, kiosk.resolve("crampwise/deeper/pack.zip"));
    Files.copy(pack, folder.resolve("media/ana/not-mounted/pack.zip"));
    Files.writeString(desktop.resolve("holidays.zip"), "PK, but no pack");
    Files.writeString(desktop.resolve("notes.txt"), "");

    Sticks sticks =
        new Sticks(
            List.of(folder.resolve("sticks"), folder.resolve("media"), folder.resolve("none")),
            Set.of(desktop, kiosk)::contains);

    assertThat(sticks.all()).containsExactly(kiosk, desktop);
    assertThat(sticks.packs())
        .containsExactlyInAnyOrder(
            desktop.resolve("Pack.ZIP"), kiosk.resolve("crampwise/pack.zip"));
  }

  @Test
  void aFolderIsNoStick() {
    assertThat(new Sticks(List.of(folder), Sticks.of("Linux").mounted()).all()).isEmpty();
  }

  /// The rule of the kiosk package mounts where the program looks, and lets nothing on a stick do
  /// anything.
  @Test
  void theKiosksRuleMountsForReadingOnlyWhereTheProgramLooks() throws IOException {
    Path rule = Path.of("packaging/linux/kiosk/70-crampwise-kiosk-stick.rules");

    assertThat(Files.readAllLines(rule))
        .filteredOn(line -> line.startsWith("RUN"))
        .singleElement()
        .asString()
        .contains("--options=ro,nosuid,nodev,noexec,", "$devnode " + Sticks.KIOSK + "/%k\"");
    assertThat(Path.of("packaging/linux/debian/crampwise-kiosk/files"))
        .content()
        .contains("0644 /usr/lib/udev/rules.d/70-crampwise-kiosk-stick.rules");
  }
}
