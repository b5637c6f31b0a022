package org.crampwise.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationFoldersTest {
  private static final Path HOME = Path.of("home", "ana");

  @Test
  void eachSystemHasItsPlace() {
    assertThat(StationFolders.of("Linux", Map.of(), HOME).settings())
        .isEqualTo(Path.of("/etc/crampwise"));
    assertThat(StationFolders.of("Mac OS X", Map.of(), HOME).settings())
        .isEqualTo(Path.of("/Library/Application Support/Crampwise"));
    assertThat(StationFolders.of("Windows 11", Map.of("ProgramData", "D:\\Data"), HOME).settings())
        .isEqualTo(Path.of("D:\\Data", "Crampwise"));
  }

  @Test
  void whatIsSetOnTheMachineIsKeptWhereItsUserMayWrite(@TempDir Path folder) {
    String given = folder.toString();
    assertThat(StationFolders.of("Linux", Map.of("STATE_DIRECTORY", given), HOME).siteFile())
        .isEqualTo(folder.resolve("site.toml"));
    assertThat(
            StationFolders.of("Linux", Map.of("STATE_DIRECTORY", given + ":/elsewhere"), HOME)
                .state())
        .isEqualTo(folder);
    assertThat(StationFolders.of("Mac OS X", Map.of(), HOME).state())
        .isEqualTo(HOME.resolve("Library/Application Support/Crampwise"));
    assertThat(StationFolders.of("Windows 11", Map.of("LOCALAPPDATA", "D:\\Ana"), HOME).state())
        .isEqualTo(Path.of("D:\\Ana", "Crampwise"));
  }

  @Test
  void findsTheSettingsFile(@TempDir Path folder) throws IOException {
    StationFolders folders = new StationFolders(folder, folder);

    assertThat(folders.settingsFile()).isEmpty();

    Path file = Files.createFile(folder.resolve("kiosk.toml"));
    assertThat(folders.settingsFile()).contains(file);
  }
}
