package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.crampwise.station.watch.Watchdog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever starts the program again goes by how it ended.
class ExitStatusTest {
  private static final Path SERVICE = Path.of("packaging/linux/kiosk/crampwise-kiosk.service");

  /// By their names.
  static Map<String, Integer> all() {
    Map<String, Integer> all = new TreeMap<>();
    try {
      for (Field field : ExitStatus.class.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == int.class) {
          field.setAccessible(true);
          all.put(field.getName(), field.getInt(null));
        }
      }
    } catch (IllegalAccessException e) {
      throw new LinkageError("a status can't be read", e);
    }
    return all;
  }

  @Test
  void eachIsADifferentOne() {
    assertThat(all().values()).hasSizeGreaterThan(4).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"operator.md", "kiosk-windows.md"})
  void theGuidesExplainEach(String guide) throws IOException {
    String text = Files.readString(Path.of("src/site/markdown", guide));
    assertThat(all())
        .allSatisfy((name, status) -> assertThat(text).as(name).contains("\n| " + status + " |"));
  }

  @Test
  void theServiceStartsAgainAfterEachButWrongSettings() throws IOException {
    assertThat(Files.readString(SERVICE))
        .contains("\nRestart=always\n")
        .contains("\nRestartPreventExitStatus=" + ExitStatus.WRONG_USE + " ")
        .contains("\"$EXIT_STATUS\" != " + ExitStatus.NO_DISPLAY + " ");
  }

  /// Java itself ends with it.
  @Test
  void aProgramWithoutMemoryEnds() throws IOException {
    assertThat(Files.readString(Path.of("packaging/java.args")))
        .contains("\n-XX:+ExitOnOutOfMemoryError\n");
    assertThat(ExitStatus.NO_DISPLAY).isEqualTo(3);
  }

  /// What ends it for good must come last: before, the program has told why.
  @Test
  void theServiceWaitsLongerThanTheProgramItself() throws IOException {
    assertThat(Files.readString(SERVICE)).contains("\nWatchdogSec=15\n");
    assertThat(Watchdog.patience() + 2).isLessThan(15);
  }
}
