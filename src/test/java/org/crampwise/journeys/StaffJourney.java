package org.crampwise.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.control.Labeled;
import org.crampwise.app.Aids;
import org.crampwise.app.Backstage;
import org.crampwise.station.Hashes;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.KioskConfig.StaffPin;
import org.crampwise.station.PinHash;
import org.crampwise.station.StationFolders;
import org.crampwise.ui.HandWaits;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.AfterAll;

/// Walks of staff: a machine with a PIN, real files, and clocks in the hand of the test.
abstract class StaffJourney extends JourneyTest {
  static final String PIN = "482913";
  private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

  final HandWaits waits = new HandWaits();
  private final AtomicLong nanos = new AtomicLong(1);
  private final Path folder = folder();

  private static Path folder() {
    try {
      return Files.createTempDirectory("staff");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  void sweep() throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path each : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  @Override
  protected Aids aids() {
    return new Aids(Aids.silent().voice(), Aids.silent().forms(), waits);
  }

  @Override
  protected Backstage backstage() {
    return Backstage.of(folders(), this::now, nanos::get);
  }

  /// The machine's clock.
  Instant now() {
    return START.plusNanos(nanos.get());
  }

  @Override
  protected KioskConfig settings(KioskConfig plain) {
    return plain.withStaffPins(
        List.of(new StaffPin("Ana", PinHash.parse(Hashes.ANA).orElseThrow())));
  }

  StationFolders folders() {
    return new StationFolders(folder.resolve("etc"), folder.resolve("state"));
  }

  /// Time passes for every clock of the machine.
  void pass(Duration time) {
    fx(
        () -> {
          for (long second = 0; second < time.toSeconds(); second++) {
            nanos.addAndGet(1_000_000_000L);
            waits.pass(Duration.ofSeconds(1));
          }
        });
    settle();
  }

  /// A finger rests on the top right corner for two seconds.
  void holdCorner() {
    hold(at(0.99, 0.01), () -> pass(Duration.ofSeconds(2)));
  }

  void type(String digits) {
    digits.chars().forEach(digit -> tap("key-" + (char) digit));
    tap("gate-enter");
  }

  /// Types a PIN that is wrong, and waits until it is said so.
  void typeWrong(String digits) {
    type(digits);
    until(
        "it is checked",
        () ->
            !isAt(Screen.StaffGate.class)
                || scene().getRoot().lookupAll("#gate-said").stream()
                    .noneMatch(
                        said ->
                            said instanceof Labeled label
                                && label.getText().startsWith("One moment")));
    settle();
  }

  /// Types a wrong PIN five times at the gate.
  void lockOut() {
    holdCorner();
    for (int i = 0; i < 5; i++) {
      typeWrong("111222");
    }
  }

  /// Goes in as Ana.
  void goIn() {
    holdCorner();
    type(PIN);
    until("the staff area opens", () -> isAt(Screen.Staff.class));
    settle();
  }

  boolean isAt(Class<? extends Screen> kind) {
    return composition().navigator().current().filter(kind::isInstance).isPresent();
  }

  /// What the audit log has of these kinds, the oldest first.
  List<String> audit() throws IOException {
    return Files.readAllLines(folders().auditLog()).stream()
        .map(line -> line.substring(line.indexOf('\t') + 1).replace('\t', ' '))
        .toList();
  }
}
