package org.crampwise.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir private Path folder;

  private static String rights(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aSecretIsReadByItsUserAndGroupOnly() throws IOException {
    Path open = folder.resolve("site.toml");
    Path secret = folder.resolve("last-good.toml");

    AtomicFile.write(open, "a = 1\n");
    AtomicFile.writePrivately(secret, "b = 2\n");

    assertThat(rights(open)).isEqualTo("rw-r--r--");
    assertThat(rights(secret)).isEqualTo("rw-r-----");
  }

  @Test
  void whatCannotBeWrittenLeavesTheOldOneAndNothingElse() throws IOException {
    Path file = Files.createDirectory(folder.resolve("taken"));
    Files.writeString(file.resolve("inside"), "so that it can't be replaced");

    assertThatThrownBy(() -> AtomicFile.write(file, "new")).isInstanceOf(IOException.class);

    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }
}
