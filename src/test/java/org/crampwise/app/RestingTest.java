package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import org.crampwise.station.KioskConfig.OpenHours;
import org.crampwise.station.ServiceMark;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a machine shows while nobody is there: by the clock, and by what staff have said.
class RestingTest {
  @TempDir private Path folder;

  private static Screen at(String hours, String time, boolean out) {
    String[] each = hours.split("-", 2);
    OpenHours open = new OpenHours(LocalTime.parse(each[0]), LocalTime.parse(each[1]));
    return new Resting(Optional.of(open), () -> out, () -> LocalTime.parse(time)).screen();
  }

  @ParameterizedTest
  @CsvSource({
    "08:00-18:30, 07:59, false",
    "08:00-18:30, 08:00, true",
    "08:00-18:30, 18:29, true",
    "08:00-18:30, 18:30, false",
    "20:00-06:00, 19:59, false",
    "20:00-06:00, 20:00, true",
    "20:00-06:00, 00:00, true",
    "20:00-06:00, 05:59, true",
    "20:00-06:00, 06:00, false",
  })
  void itIsOpenFromUntilJustBefore(String hours, String time, boolean open) {
    assertThat(at(hours, time, false))
        .isEqualTo(
            open
                ? new Screen.Attract()
                : new Screen.Closed(LocalTime.parse(hours.substring(0, 5))));
  }

  @Test
  void outOfServiceGoesBeforeTheHours() {
    assertThat(at("08:00-18:30", "12:00", true)).isEqualTo(new Screen.OutOfService());
    assertThat(at("08:00-18:30", "23:00", true)).isEqualTo(new Screen.OutOfService());
  }

  @Test
  void theMarkOutlivesTheProgramAndIsTakenAway() throws IOException {
    Path file = folder.resolve("state/out-of-service");
    ServiceMark mark = new ServiceMark(file);
    assertThat(mark.isOut()).isFalse();
    mark.out(true);
    mark.out(true);
    assertThat(new ServiceMark(file).isOut()).isTrue();
    assertThat(Files.readString(file)).contains("out of service");
    mark.out(false);
    mark.out(false);
    assertThat(new ServiceMark(file).isOut()).isFalse();
  }
}
