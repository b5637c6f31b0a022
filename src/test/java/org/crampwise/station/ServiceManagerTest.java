package org.crampwise.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ServiceManagerTest {
  private static final long PID = 4711;

  @TempDir private Path folder;

  private static Optional<ServiceManager> manager(String... variables) {
    Map<String, String> environment = new HashMap<>();
    for (int i = 0; i < variables.length; i += 2) {
      environment.put(variables[i], variables[i + 1]);
    }
    return ServiceManager.of(environment, () -> PID);
  }

  private static Optional<Duration> patience(String micros) {
    return manager("NOTIFY_SOCKET", "/s", "WATCHDOG_USEC", micros).orElseThrow().patience();
  }

  @Test
  void thereIsNoneOnALaptop() {
    assertThat(manager()).isEmpty();
    assertThat(manager("WATCHDOG_USEC", "15000000")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "run/notify", "vsock:2:1234"})
  void anAddressItDoesNotKnowIsLeftAlone(String address) {
    assertThat(manager("NOTIFY_SOCKET", address)).isEmpty();
  }

  @Test
  void itsPatienceIsInMicroseconds() {
    assertThat(patience("15000000")).contains(Duration.ofSeconds(15));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "soon", "9223372036854775807"})
  void aPatienceThatIsNoneIsNone(String micros) {
    assertThat(patience(micros)).isEmpty();
  }

  @Test
  void aWatchdogForAnotherProcessIsNotOurs() {
    assertThat(of(PID)).contains(Duration.ofSeconds(1));
    assertThat(of(PID + 1)).isEmpty();
  }

  private static Optional<Duration> of(long watched) {
    return manager(
            "NOTIFY_SOCKET",
            "/s",
            "WATCHDOG_USEC",
            "1000000",
            "WATCHDOG_PID",
            Long.toString(watched))
        .orElseThrow()
        .patience();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whatIsSaidArrives() {
    String address = folder.resolve("notify").toString();
    try (var listener = new DatagramListener(address)) {
      manager("NOTIFY_SOCKET", address).orElseThrow().line().say("READY=1\nSTATUS=schön");

      assertThat(listener.hear()).isEqualTo("READY=1\nSTATUS=schön");
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whatIsSaidArrivesAtASocketWithoutAFile() {
    String address = "@crampwise-test-" + folder.getFileName();
    try (var listener = new DatagramListener(address)) {
      manager("NOTIFY_SOCKET", address).orElseThrow().line().say("WATCHDOG=1");

      assertThat(listener.hear()).isEqualTo("WATCHDOG=1");
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aProgramThatAnswersIsHeardAgainAndAgain() {
    String address = folder.resolve("notify").toString();
    try (var listener = new DatagramListener(address);
        var own = Executors.newSingleThreadScheduledExecutor()) {
      Heartbeat.start(
          manager("NOTIFY_SOCKET", address, "WATCHDOG_USEC", "3000").orElseThrow(),
          Runnable::run,
          own);

      assertThat(listener.hear()).isEqualTo("READY=1\nWATCHDOG=1");
      assertThat(listener.hear()).isEqualTo("WATCHDOG=1");
      assertThat(listener.hear()).isEqualTo("WATCHDOG=1");
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void nobodyListeningIsAnOrdinaryError() {
    var socket = new NotifySocket(folder.resolve("nobody").toString());

    assertThatExceptionOfType(IOException.class).isThrownBy(() -> socket.send("READY=1"));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void anAddressLongerThanTheSystemTakesIsRefused() {
    var socket = new NotifySocket("/" + "a".repeat(107));

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> socket.send("READY=1"))
        .withMessageContaining("too long");
  }
}
