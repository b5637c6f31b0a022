package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.StationFolders;
import org.crampwise.station.pack.Bench;
import org.crampwise.station.pack.PackRefusedException;
import org.crampwise.station.pack.Sticks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that runs takes over what was chosen meanwhile.
class ShownContentTest {
  private static final KioskConfig CONFIG = KioskConfig.laptop();

  @TempDir private Path folder;
  private Bench bench;

  @BeforeEach
  void setUp() {
    bench = new Bench(folder);
    bench.program = Version.version();
  }

  private StationFolders folders() {
    return new StationFolders(folder, folder.resolve("state"));
  }

  private String version(ShownContent content) {
    return content.open(CONFIG).version().toString();
  }

  @Test
  void whatIsChosenMeanwhileIsOpenedNext() throws PackRefusedException {
    Clock clock = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    try (ShownContent content = new ShownContent(new Packs(folders(), bench::openBuiltIn, clock))) {
      assertThat(version(content)).isEqualTo("1.0.0");
      assertThat(content.isOutdated()).isFalse();

      bench.store().install(bench.signed("2.0.0"));

      assertThat(content.isOutdated()).isTrue();
      assertThat(version(content)).isEqualTo("2.0.0");
      assertThat(content.isOutdated()).isFalse();
      assertThat(content.open(CONFIG)).isSameAs(content.open(CONFIG));
    }
  }

  @Test
  void aSafeStartShowsWhatTheProgramCameWith() throws PackRefusedException {
    bench.store().install(bench.signed("2.0.0"));
    AtomicBoolean safe = new AtomicBoolean(true);
    Clock clock = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    try (ShownContent content = new ShownContent(new Packs(folders(), bench::openBuiltIn, clock))) {
      content.safeWhile(safe::get);
      assertThat(version(content)).isEqualTo("1.0.0");
      assertThat(content.isOutdated()).isFalse();

      safe.set(false);

      assertThat(version(content)).isEqualTo("2.0.0");
    }
  }

  @Test
  void eachChoiceIsNoticedOnce() throws PackRefusedException {
    ContentSource source =
        ContentSource.of(folders(), new Sticks(List.of(), _ -> false), _ -> List.of());
    AtomicInteger renewals = new AtomicInteger();
    source.renewsBy(renewals::incrementAndGet);
    ContentWatch watch = new ContentWatch(source, Runnable::run, source::renew);
    try (ShownContent shown = source.shown()) {
      var _ = shown.open(CONFIG);
      watch.look();
      assertThat(renewals).hasValue(0);

      bench.store().install(bench.signed("3000.0.0"));
      watch.look();
      watch.look();

      assertThat(renewals).hasValue(1);
    }
  }
}
