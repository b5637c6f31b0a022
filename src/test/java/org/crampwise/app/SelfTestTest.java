package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import javafx.scene.control.Label;
import org.crampwise.handout.Hindrance;
import org.crampwise.handout.Printer;
import org.crampwise.handout.Printing;
import org.crampwise.station.AuditKind;
import org.crampwise.station.AuditLog;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.StationFolders;
import org.crampwise.station.log.FileLog;
import org.crampwise.station.log.LogFolder;
import org.crampwise.station.log.LogText;
import org.crampwise.ui.HandPrinter;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.StaffPage;
import org.crampwise.ui.staff.Facts.Standing;
import org.crampwise.ui.staff.LogCopies;
import org.crampwise.ui.staff.Trial;
import org.crampwise.usage.UsageLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The pages of staff on which the machine is tried and tells what it noted.
class SelfTestTest extends JourneyTest {
  @TempDir private Path folder;
  private final List<String> problems = new ArrayList<>();
  private Instant now = Instant.now();
  private Printer printer = Printer.none(Hindrance.OFF);
  private Optional<UsageLog> counts = Optional.empty();

  private final HandPrinter ownPrinter = new HandPrinter();

  @Override
  protected Aids aids() {
    return ownPrinter.aids();
  }

  @BeforeEach
  void place() throws IOException {
    problems.clear();
    Files.createDirectories(folder.resolve("state"));
    fx(
        () ->
            composition()
                .lookedAfterBy(
                    new AttendedUpkeep(new StationFolders(folder, folder.resolve("state")))));
  }

  @Override
  protected Backstage backstage() {
    try {
      Path own = Files.createTempDirectory("self-test");
      return Backstage.of(new StationFolders(own, own), InstantSource.system(), System::nanoTime);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Trial.Outcome outcome(String name) {
    return outcome(name, composition().config());
  }

  private Trial.Outcome outcome(String name, KioskConfig config) {
    Composition whole = composition();
    var test =
        new SelfTest(
            whole.library(),
            config,
            whole.languages().offered(),
            whole.assets(),
            whole.voice(),
            folder.resolve("state"),
            () -> now,
            () -> problems,
            parts());
    return test.get().stream()
        .filter(trial -> trial.name().equals(name))
        .findFirst()
        .orElseThrow()
        .outcome()
        .get();
  }

  private DeviceTrials parts() {
    return new DeviceTrials(
        new Verdicts(composition().library()),
        printer,
        counts,
        composition().backstage().area(),
        new AuditLog(folder.resolve("staff.log"), () -> now),
        new OpenConnections(folder.resolve("proc")));
  }

  private static void assertGood(Trial.Outcome outcome) {
    assertThat(outcome.standing()).as(outcome.words()).isEqualTo(Standing.GOOD);
  }

  private static void assertWrong(Trial.Outcome outcome, String remedy) {
    assertThat(outcome.standing()).as(outcome.words()).isEqualTo(Standing.WARN);
    assertThat(outcome.words()).contains(remedy);
  }

  private void open(StaffPage page) {
    fx(
        () -> {
          composition().backstage().area().open("Ana");
          composition().navigator().restart(new Screen.Staff(page));
        });
    settle();
  }

  @Test
  void wrongSettingsAreTold() {
    assertGood(outcome("Settings files"));
    problems.add("kiosk.toml:2: wrong");
    assertWrong(outcome("Settings files"), "Wrong lines: 1.");
  }

  @Test
  void aScreenThatWasNotMeasuredIsTold() {
    KioskConfig config = composition().config();
    KioskConfig.Display display = config.display();
    assertGood(
        outcome(
            "Size of the screen", config.withDisplay(display.withPxPerMm(OptionalDouble.of(3)))));
    assertWrong(
        outcome(
            "Size of the screen",
            config.withDisplay(
                new KioskConfig.Display(
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    display.theme(),
                    1,
                    display.lessMotion()))),
        "bank card");
  }

  @Test
  void aClockThatWasSetBackIsTold() throws IOException {
    Files.writeString(folder.resolve("state/status.json"), "{}");
    now = Instant.now().plusSeconds(5);
    assertGood(outcome("Clock"));
    now = now.minus(Duration.ofDays(1));
    assertWrong(outcome("Clock"), "Set date and time");
  }

  @Test
  void aFolderThatCannotBeWrittenIsTold() throws IOException {
    assertGood(outcome("Folder for what is kept"));
    assertThat(folder.resolve("state")).isEmptyDirectory();
    Files.delete(folder.resolve("state"));
    assertGood(outcome("Folder for what is kept"));
    assertThat(folder.resolve("state")).as("a test makes no folder").doesNotExist();
    Files.writeString(folder.resolve("state"), "in the way");
    assertWrong(outcome("Folder for what is kept"), "can’t be written");
  }

  @Test
  void aLanguageThatWasDroppedIsTold() {
    assertGood(outcome("Languages"));
    assertWrong(
        outcome(
            "Languages",
            composition()
                .config()
                .withLanguage(new KioskConfig.Language(List.of("en", "xx"), "en"))),
        "xx");
  }

  @Test
  void aMachineWithoutAVoiceIsTold() {
    assertWrong(outcome("A voice for each language"), "No voice for");
    assertWrong(outcome("Loudspeaker"), "Nothing was spoken");
  }

  @Test
  void aClockBeforeTheContentIsTold() {
    now = Instant.parse("2020-01-01T00:00:00Z");
    assertWrong(outcome("Clock"), "earlier than the content");
  }

  @Test
  void contentThatNobodySignedIsTold() {
    assertWrong(outcome("Signed by a clinician"), "Not yet: English");
  }

  @Test
  void aFieldThatCouldNotBeTouchedIsTold() {
    fx(() -> composition().backstage().area().finger());
    assertThat(outcome("Touch").standing()).isEqualTo(Standing.PLAIN);
    var audit = new AuditLog(folder.resolve("staff.log"), () -> now);
    audit.add("Ana", AuditKind.TOUCH_TEST, "3");
    assertWrong(outcome("Touch"), "stayed empty when it was tried: 3");
    audit.add("Ana", AuditKind.TOUCH_TEST, "0");
    assertGood(outcome("Touch"));
  }

  @Test
  void aPrinterIsLookedAtUnlessPrintingIsOff() {
    assertThat(outcome("Printer").standing()).isEqualTo(Standing.PLAIN);
    for (Hindrance each : Hindrance.values()) {
      printer = Printer.none(each);
      assertThat(outcome("Printer").standing() == Standing.WARN)
          .as(each.id())
          .isEqualTo(each != Hindrance.OFF);
    }
  }

  @Test
  void countsThatCannotBeKeptAreTold() throws IOException {
    assertThat(outcome("Counts").standing()).isEqualTo(Standing.PLAIN);
    try (UsageLog log = UsageLog.in(folder.resolve("counts"), 1)) {
      counts = Optional.of(log);
      assertGood(outcome("Counts"));
      Files.write(folder.resolve("counts/usage.db"), new byte[] {1, 2, 3});
      assertWrong(outcome("Counts"), "usage-damaged-");
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aConnectionIsTold() throws IOException {
    assertThat(outcome("Network").standing()).isEqualTo(Standing.PLAIN);
    Path files = Files.createDirectories(folder.resolve("proc/fd"));
    Files.createSymbolicLink(files.resolve("3"), Path.of("socket:[4711]"));
    Files.createSymbolicLink(files.resolve("4"), Path.of("pipe:[4712]"));
    assertGood(outcome("Network"));
    Files.writeString(
        Files.createDirectories(folder.resolve("proc/net")).resolve("tcp6"),
        "head\n0: A:1 B:2 01 0:0 00:0 0 1000 0 4711 1\n0: A:1 B:2 01 0:0 00:0 0 1000 0 4712 1\n");
    assertWrong(outcome("Network"), "Connections open: 1.");

    try (ServerSocketChannel own = ServerSocketChannel.open().bind(null)) {
      assertThat(own.isOpen()).isTrue();
      assertThat(OpenConnections.own().count().orElseThrow()).isPositive();
    }
  }

  @Test
  void itRunsBesideTheScreensAndTellsWhatToLookAt() {
    open(StaffPage.SELF_TEST);
    tap("self-test-button");
    until("all is tried", () -> progress().startsWith("To be looked at"));
    assertThat(words("self-test-button")).isEqualTo("Start");
    assertThat(composition().backstage().audit().entries().getFirst().kind())
        .isEqualTo("self-test");
    assertThat(shownWords()).contains("In order").anyMatch(text -> text.startsWith("Nothing was"));
  }

  @Test
  void aTestPageComesOutOfThePrinter() {
    open(StaffPage.SELF_TEST);
    tap("self-test-print");
    until("the page is there", () -> ownPrinter.page().length > 0);
    assertThat(ownPrinter.page()).startsWith('%', 'P', 'D', 'F');
    ownPrinter.tell(new Printing.Done());
    until("it is printed", () -> progress().startsWith("Printed."));
    assertThat(composition().backstage().audit().entries().getFirst().kind())
        .isEqualTo("test-page");
  }

  @Test
  void itCanBeStopped() {
    open(StaffPage.SELF_TEST);
    fx(
        () -> {
          touchable("self-test-button").fire();
          touchable("self-test-button").fire();
        });
    settle();
    assertThat(progress()).isEqualTo("Stopped.");
    assertThat(shownWords()).doesNotContain("In order");
  }

  @Test
  void theLogIsShownTheLatestFirstAndOnlyWhatIsWrongWhereWanted() {
    var log =
        new FileLog(new LogFolder(folder.resolve("state/log")), new LogText(List.of()), _ -> {});
    log.publish(new LogRecord(Level.INFO, "All is well"));
    log.publish(new LogRecord(Level.SEVERE, "Trouble A1B2"));
    open(StaffPage.LOGS);
    until("both are shown", () -> logged().size() == 2);
    assertThat(logged().getFirst()).contains("Trouble A1B2");

    tap("logs-filter");
    until("one is shown", () -> logged().size() == 1);
    assertThat(logged().getFirst()).contains("Trouble A1B2");
  }

  @Test
  void theLogIsCopiedToTheFirstStickThatTakesIt() throws IOException {
    LogFolder log = new LogFolder(Files.createDirectories(folder.resolve("state/log")));
    Files.writeString(log.path().resolve("crampwise.log"), "All is well\n");
    List<Path> sticks = new ArrayList<>();
    StickLog copies = new StickLog(log, () -> sticks, () -> LocalDate.of(2026, 11, 23));
    assertThat(copies.copy()).isEqualTo(new LogCopies.Outcome.NoStick());

    // A file in the place of a folder can't be written into, even by root.
    sticks.add(Files.writeString(folder.resolve("read-only"), ""));
    assertThat(copies.copy()).isEqualTo(new LogCopies.Outcome.ReadOnly(log.path().toString()));

    sticks.add(Files.createDirectories(folder.resolve("stick")));
    Path copied = folder.resolve("stick/crampwise-log-2026-11-23");
    assertThat(copies.copy()).isEqualTo(new LogCopies.Outcome.Copied(copied.toString()));
    assertThat(copied.resolve("crampwise.log")).hasContent("All is well\n");
  }

  @Test
  void whoCopiesTheLogWithoutAStickIsTold() {
    open(StaffPage.LOGS);
    tap("logs-copy");
    until("it is said", () -> find("bubble-text").isPresent());
    assertThat(words("bubble-text")).startsWith("No stick is in.");
  }

  private String progress() {
    return ((Label) scene().lookup("#self-test-progress")).getText();
  }

  private TouchButton touchable(String id) {
    return (TouchButton) scene().lookup("#" + id);
  }

  private List<String> logged() {
    return shownWords().stream().filter(text -> text.startsWith("\u200E")).toList();
  }

  private List<String> shownWords() {
    return fx(
        () ->
            scene().getRoot().lookupAll(".staff-body .label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList());
  }
}
