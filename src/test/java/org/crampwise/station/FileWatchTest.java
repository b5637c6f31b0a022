package org.crampwise.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWatchTest {
  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("kiosk.toml");
  }

  @Test
  void aChangeIsToldOnceItRests() throws IOException {
    Files.writeString(file(), "a");
    var watch = new FileWatch(List.of(file(), folder.resolve("site.toml")));
    assertThat(watch.changed()).isFalse();

    Files.writeString(file(), "ab");
    assertThat(watch.changed()).as("it may still be written").isFalse();
    Files.writeString(file(), "abc");
    assertThat(watch.changed()).as("it was").isFalse();
    assertThat(watch.changed()).isTrue();
    assertThat(watch.changed()).isFalse();
  }

  @Test
  void aFileThatComesOrGoesIsAChange() throws IOException {
    var watch = new FileWatch(List.of(file()));
    Files.writeString(file(), "a");
    watch.changed();
    assertThat(watch.changed()).isTrue();

    Files.delete(file());
    watch.changed();
    assertThat(watch.changed()).isTrue();
  }

  @Test
  void whatIsAsBeforeInTheEndIsNoChange() throws IOException {
    var watch = new FileWatch(List.of(file()));
    Files.writeString(file(), "a");
    assertThat(watch.changed()).isFalse();
    Files.delete(file());
    assertThat(watch.changed()).isFalse();
    assertThat(watch.changed()).isFalse();
  }
}
