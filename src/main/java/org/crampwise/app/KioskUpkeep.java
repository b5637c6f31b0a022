package org.crampwise.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.crampwise.station.FileWatch;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SettingsDigest;
import org.crampwise.station.StationFolders;
import org.crampwise.station.log.LogFolder;
import org.crampwise.station.pack.InUse;
import org.crampwise.station.watch.StartJournal;
import org.crampwise.station.watch.Status;
import org.crampwise.station.watch.StatusFile;
import org.crampwise.station.watch.ThreadDump;
import org.crampwise.station.watch.Watchdog;
import org.crampwise.ui.text.Language;

/// Looks after a kiosk: keeps its log and its status, takes settings over that have changed, ends
/// it when it is frozen, and starts it safely after it ended too often. What takes time is done on
/// a thread of its own.
final class KioskUpkeep implements Upkeep {
  private static final Logger LOG = Logger.getLogger(KioskUpkeep.class.getName());
  private static final int LOOK_SECONDS = 5;

  /// The code of a screen that froze; those of other troubles are made up.
  static final String FROZEN = "FROZEN";

  private final StationFolders folders;
  private final StatusBook book;
  private final StartJournal journal;
  private final LastWords lastWords;
  private final ScheduledExecutorService own;
  private boolean safe;
  private boolean begun;
  private boolean ended;

  /// @param halt ends the process at once
  KioskUpkeep(StationFolders folders, Clock clock, ScheduledExecutorService own, IntConsumer halt) {
    this.folders = folders;
    this.own = own;
    this.book = new StatusBook(new StatusFile(folders.statusFile()), clock);
    this.journal = new StartJournal(folders.startJournal());
    this.lastWords = new LastWords(this::tellOfFrost, halt);
  }

  /// The one of this machine. Its log begins.
  static KioskUpkeep of(StationFolders folders, Terminal terminal) {
    PlainLogging.into(new LogFolder(folders.log()), terminal);
    var upkeep =
        new KioskUpkeep(
            folders,
            Clock.system(ZoneId.systemDefault()),
            Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("upkeep").daemon().factory()),
            Runtime.getRuntime()::halt);
    // A signal ends it in order, unless it has said before that it ends.
    Runtime.getRuntime()
        .addShutdownHook(Thread.ofPlatform().unstarted(() -> upkeep.ends(ExitStatus.DONE)));
    return upkeep;
  }

  @Override
  public synchronized void begins() {
    StartJournal.Beginning beginning = journal.begin();
    begun = true;
    safe = beginning.safe();
    Status.Start start = new Status.Start(book.now(), safe, beginning.cutShort());
    book.change(
        before ->
            new Status(
                before.program(),
                before.content(),
                before.languages(),
                start,
                before.settings(),
                book.lastFailure(),
                folders.serviceMark().isOut(),
                0));
    if (beginning.cutShort()) {
      LOG.warning("The last start ended without a word: killed, crashed, or the power was cut.");
    }
    if (safe) {
      LOG.severe(
          "The program ended too often. It starts safely: with the content it came with and plain"
              + " settings; the numbers to call stay.");
    }
  }

  @Override
  public synchronized boolean isSafe() {
    return safe;
  }

  @Override
  public void stands(Running running, LiveSettings settings) {
    running.onChange(now -> shown(now, settings));
    var watch = new FileWatch(settings.files());
    every(LOOK_SECONDS, TimeUnit.SECONDS, () -> look(watch, running, settings));
    every(LOOK_SECONDS, TimeUnit.SECONDS, this::lookAtService);
    every(1, TimeUnit.DAYS, () -> book.write(before -> before.up(before.daysUp() + 1)));
    after(StartJournal.WHOLE.toSeconds(), journal::livedAMinute);
    after(journal.safeStretch().toSeconds(), () -> livedLong(running));
  }

  /// A composition is shown: on the toolkit's thread.
  private void shown(Composition now, LiveSettings settings) {
    KioskConfig config = now.config();
    List<String> languages = now.languages().offered().stream().map(Language::tag).toList();
    InUse shown = now.backstage().content().shown().open(config);
    String version = shown.version().toString();
    LOG.config(() -> StartLine.of(Version.number(), version, config, now.display(), languages));
    own.execute(
        () ->
            book.write(
                before ->
                    before
                        .with(new Status.Content(version, shown.signer()), languages)
                        .with(
                            new Status.Settings(SettingsDigest.of(config), settings.problems()))));
  }

  /// Whether the files of the settings have changed; then they hold when the visit has ended.
  void look(FileWatch watch, Running running, LiveSettings settings) {
    if (!watch.changed()) {
      return;
    }
    try {
      KioskConfig config = fit(settings.get());
      Platform.runLater(
          () -> {
            if (!config.equals(running.now().config())) {
              LOG.info("The settings have changed: they hold when nobody is there.");
              var _ = running.renew();
            }
          });
      problems(settings.problems());
    } catch (WrongUse e) {
      LOG.warning(() -> "Nothing was changed: " + e.getMessage());
      problems(String.valueOf(e.getMessage()).lines().toList());
    }
  }

  private void lookAtService() {
    boolean out = folders.serviceMark().isOut();
    if (out != status().map(Status::outOfService).orElse(out)) {
      book.write(before -> before.outOfService(out));
    }
  }

  private void problems(List<String> found) {
    book.write(before -> before.with(new Status.Settings(before.settings().digest(), found)));
  }

  private void livedLong(Running running) {
    journal.livedLong();
    if (isSafe()) {
      leaveSafe(running);
    }
  }

  /// Goes on in the usual way, when nobody is there.
  void leaveSafe(Running running) {
    journal.leaveSafe();
    synchronized (this) {
      safe = false;
    }
    LOG.info("The safe start has lasted: going on in the usual way when nobody is there.");
    book.write(Status::usual);
    Platform.runLater(
        () -> {
          var _ = running.renew();
        });
  }

  @Override
  public StationFolders folders() {
    return folders;
  }

  @Override
  public Optional<Status> status() {
    return Optional.of(book.status());
  }

  @Override
  public void failed(String code) {
    own.execute(() -> book.write(before -> before.with(new Status.Failure(code, book.now()))));
  }

  @Override
  public void frozen() {
    lastWords.say(ExitStatus.FROZEN);
  }

  private void tellOfFrost() {
    LOG.log(
        Level.SEVERE,
        "Trouble %s: the screen has not answered for %d seconds; the program ends and is to be"
                .formatted(FROZEN, Watchdog.patience())
            + " started again.",
        ThreadDump.now());
    book.write(before -> before.with(new Status.Failure(FROZEN, book.now())));
  }

  @Override
  public synchronized void ends(int exit) {
    if (begun && !ended && exit != ExitStatus.FAILED) {
      journal.endedInOrder();
    }
    ended = true;
  }

  private void every(long pause, TimeUnit unit, Runnable task) {
    var _ = own.scheduleWithFixedDelay(guarded(task), pause, pause, unit);
  }

  private void after(long seconds, Runnable task) {
    var _ = own.schedule(guarded(task), seconds, TimeUnit.SECONDS);
  }

  /// What fails once is tried again the next time.
  private static Runnable guarded(Runnable task) {
    return () -> {
      try {
        task.run();
      } catch (RuntimeException e) {
        LOG.log(Level.SEVERE, "Looking after the machine failed", e);
      }
    };
  }
}
