package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.counting.CountsBook.Saved;
import org.crampwise.usage.UsageLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real counts, as staff read and save them.
class KeptCountsTest extends JourneyTest {
  private static final StartOptions KIOSK =
      new StartOptions(true, Optional.empty(), Optional.empty(), true);

  @TempDir private Path folder;
  private final List<Path> sticks = new ArrayList<>();

  /// Of a kiosk that had one visit.
  private KeptCounts counts() {
    Counting counting = new Counting(folder.resolve("state"));
    fx(() -> counting.attend(composition(), KIOSK));
    tap("attract-begin");
    fx(composition()::finish);
    return new KeptCounts(counting, () -> sticks, Runnable::run, Runnable::run);
  }

  private static Optional<Saved> saved(KeptCounts counts) {
    CompletableFuture<Optional<Saved>> saved = new CompletableFuture<>();
    counts.save(saved::complete);
    return saved.join();
  }

  @Test
  void aKioskKeepsCountsAndALaptopDoesNot() {
    assertThat(counts().isKept()).isTrue();

    Counting counting = new Counting(folder);
    fx(() -> counting.attend(composition(), StartOptions.plain()));
    assertThat(new KeptCounts(counting, List::of, Runnable::run, Runnable::run).isKept()).isFalse();
  }

  @Test
  void theVisitThatHasJustEndedIsRead() {
    KeptCounts counts = counts();
    CompletableFuture<UsageLog.Reading> read = new CompletableFuture<>();

    counts.read(counts.today().minusDays(6), counts.today(), read::complete);

    assertThat(read.join().report().days()).hasSize(1);
  }

  @Test
  void aTableGoesToTheFirstStickThatTakesIt() throws IOException {
    KeptCounts counts = counts();
    sticks.add(Files.writeString(folder.resolve("broken"), "no folder"));
    sticks.add(Files.createDirectory(folder.resolve("stick")));

    Saved first = saved(counts).orElseThrow();
    Saved second = saved(counts).orElseThrow();

    assertThat(first.onStick()).isTrue();
    assertThat(Path.of(first.file()))
        .hasParent(folder.resolve("stick"))
        .content()
        .startsWith("table,from,to,language,page,count\r\n");
    assertThat(second.file()).isNotEqualTo(first.file()).endsWith("-2.csv");
  }

  @Test
  void withoutAStickItStaysOnTheMachine() {
    Saved saved = saved(counts()).orElseThrow();

    assertThat(saved.onStick()).isFalse();
    assertThat(Path.of(saved.file())).hasParent(folder.resolve("state")).exists();
  }
}
