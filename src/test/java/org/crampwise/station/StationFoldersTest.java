package org.crampwise.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationFoldersTest {
  @Test
  void eachSystemHasItsPlace() {
    assertThat(StationFolders.of("Linux", Map.of()).settings())
        .isEqualTo(Path.of("/etc/crampwise"));
    assertThat(StationFolders.of("Mac OS X", Map.of()).settings())
        .isEqualTo(Path.of("/Library/Application Support/Crampwise"));
    assertThat(StationFolders.of("Windows 11", Map.of("ProgramData", "D:\\Data")).settings())
        .isEqualTo(Path.of("D:\\Data", "Crampwise"));
  }

  @Test
  void findsTheSettingsFile(@TempDir Path folder) throws IOException {
    StationFolders folders = new StationFolders(folder);

    assertThat(folders.settingsFile()).isEmpty();

    Path file = Files.createFile(folder.resolve("kiosk.toml"));
    assertThat(folders.settingsFile()).contains(file);
  }
}
