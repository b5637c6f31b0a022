package org.crampwise.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.crampwise.content.check.ContentCheck;
import org.crampwise.content.reader.EditionReader;
import org.crampwise.content.reader.Signatures;
import org.crampwise.handout.Printer;
import org.crampwise.speech.Delivery;
import org.crampwise.speech.Ending;
import org.crampwise.speech.Found;
import org.crampwise.speech.Utterance;
import org.crampwise.speech.Voice;
import org.crampwise.station.AtomicFile;
import org.crampwise.station.KioskConfig;
import org.crampwise.ui.staff.Trial;
import org.crampwise.ui.staff.Trial.Outcome;
import org.crampwise.ui.text.Language;
import org.crampwise.ui.text.Library;

/// What staff can have tried: that this machine can do what it is there for.
final class SelfTest implements Supplier<List<Trial>> {
  private static final long MEGABYTE = 1_000_000;

  /// Room for a content pack, a log and what else is kept.
  static final long LEAST_DISK = 200 * MEGABYTE;

  private static final int SPEAKING_SECONDS = 15;

  private final Library words;
  private final Verdicts verdicts;
  private final KioskConfig config;
  private final List<Language> offered;
  private final Path assets;
  private final Voice voice;
  private final Path state;
  private final InstantSource wall;
  private final Supplier<List<String>> problems;
  private final Supplier<List<Trial>> parts;

  /// @param offered the languages visitors can choose
  /// @param state where this machine keeps what it has to keep
  /// @param problems what is wrong with the files of the settings
  /// @param parts what is tried beside that
  SelfTest(
      Library words,
      KioskConfig config,
      List<Language> offered,
      Path assets,
      Voice voice,
      Path state,
      InstantSource wall,
      Supplier<List<String>> problems,
      Supplier<List<Trial>> parts) {
    this.words = words;
    this.verdicts = new Verdicts(words);
    this.parts = parts;
    this.config = config;
    this.offered = List.copyOf(offered);
    this.assets = assets;
    this.voice = voice;
    this.state = state;
    this.wall = wall;
    this.problems = problems;
  }

  /// Of the machine that this is shown on.
  static SelfTest of(Composition whole, Printer printer) {
    return new SelfTest(
        whole.library(),
        whole.config(),
        whole.languages().offered(),
        whole.assets(),
        whole.voice(),
        whole.upkeep().folders().state(),
        InstantSource.system(),
        () -> whole.upkeep().status().map(now -> now.settings().problems()).orElse(List.of()),
        new DeviceTrials(
            new Verdicts(whole.library()),
            printer,
            whole.backstage().counting().log(),
            whole.backstage().area(),
            whole.backstage().audit(),
            OpenConnections.own()));
  }

  @Override
  public List<Trial> get() {
    String content = text("staff.test.group.content");
    String sound = text("staff.test.group.voice");
    String settings = text("staff.test.group.settings");
    String machine = text("staff.test.group.machine");
    List<Trial> own =
        List.of(
            new Trial(settings, text("staff.test.settings"), this::settings),
            new Trial(settings, text("staff.test.measure"), this::measure),
            new Trial(machine, text("staff.test.disk"), this::disk),
            new Trial(machine, text("staff.test.state"), this::state),
            new Trial(machine, text("staff.test.clock"), this::clock),
            new Trial(machine, text("staff.test.memory"), this::memory),
            new Trial(content, text("staff.test.languages"), this::languages),
            new Trial(content, text("staff.test.content"), this::content),
            new Trial(content, text("staff.test.signed"), this::signed),
            new Trial(sound, text("staff.test.voices"), this::voices),
            new Trial(sound, text("staff.test.sound"), this::sound));
    return Stream.concat(own.stream(), parts.get().stream()).toList();
  }

  private Outcome settings() {
    List<String> found = problems.get();
    return found.isEmpty()
        ? verdicts.good()
        : verdicts.bad("staff.test.settings.bad", found.size());
  }

  private Outcome measure() {
    if (config.display().pxPerMm().isPresent()) {
      return verdicts.good();
    }
    return config.display().diagonalInches().isPresent()
        ? verdicts.plain("staff.test.measure.diagonal")
        : verdicts.bad("staff.test.measure.bad");
  }

  private Outcome disk() {
    try {
      long left = Files.getFileStore(existing(state)).getUsableSpace();
      return left >= LEAST_DISK
          ? verdicts.good("staff.test.disk.left", left / MEGABYTE)
          : verdicts.bad("staff.test.disk.bad", left / MEGABYTE);
    } catch (IOException _) {
      return verdicts.bad("staff.test.state.bad");
    }
  }

  private static Path existing(Path folder) {
    Path at = folder.toAbsolutePath();
    Path above = Objects.requireNonNullElse(at.getParent(), at);
    return Files.exists(at) || above.equals(at) ? at : existing(above);
  }

  private Outcome state() {
    if (Files.notExists(state)) {
      // It is made when there is something to keep; a test is not.
      return Files.isWritable(existing(state))
          ? verdicts.good()
          : verdicts.bad("staff.test.state.bad");
    }
    Path probe = state.resolve("self-test");
    try {
      AtomicFile.write(probe, "Can this folder be written? Yes.\n");
      Files.delete(probe);
      return verdicts.good();
    } catch (IOException _) {
      return verdicts.bad("staff.test.state.bad");
    }
  }

  /// It may not be before what visitors read was made, nor before anything that was kept here.
  private Outcome clock() {
    boolean early =
        EditionReader.read(assets, new ArrayList<>())
            .filter(
                made ->
                    LocalDate.ofInstant(wall.instant(), ZoneOffset.UTC)
                        .isBefore(made.date().minusDays(1)))
            .isPresent();
    if (early) {
      return verdicts.bad("staff.test.clock.early");
    }
    try (var kept = Files.list(existing(state))) {
      for (Path each : kept.filter(Files::isRegularFile).toList()) {
        if (Files.getLastModifiedTime(each)
            .toInstant()
            .isAfter(wall.instant().plus(Duration.ofMinutes(1)))) {
          return verdicts.bad("staff.test.clock.bad");
        }
      }
      return verdicts.good();
    } catch (IOException _) {
      return verdicts.bad("staff.test.state.bad");
    }
  }

  private Outcome memory() {
    Runtime java = Runtime.getRuntime();
    long most = java.maxMemory();
    long left = most - java.totalMemory() + java.freeMemory();
    return left * 10 >= most ? verdicts.good() : verdicts.bad("staff.test.memory.bad");
  }

  private Outcome languages() {
    List<String> missing = new ArrayList<>(config.language().offered());
    missing.removeAll(offered.stream().map(Language::tag).toList());
    return missing.isEmpty()
        ? verdicts.good()
        : verdicts.bad("staff.test.languages.bad", verdicts.listed(missing));
  }

  private Outcome content() {
    int wrong = ContentCheck.check(assets).size() + SelfCheckProblems.of(assets).size();
    return wrong == 0 ? verdicts.good() : verdicts.bad("staff.test.content.bad", wrong);
  }

  /// In every language that is offered.
  private Outcome signed() {
    List<String> unsigned =
        offered.stream()
            .filter(each -> Signatures.unsigned(assets, each.tag()))
            .map(Language::name)
            .toList();
    return unsigned.isEmpty()
        ? verdicts.good()
        : verdicts.bad("staff.test.signed.bad", verdicts.listed(unsigned));
  }

  private Outcome voices() {
    if (!config.sound().enabled()) {
      return verdicts.plain("staff.test.off");
    }
    Found found = voice.look();
    List<String> mute =
        offered.stream()
            .filter(each -> found.silence(each.tag()).isPresent())
            .map(Language::name)
            .toList();
    return mute.isEmpty()
        ? verdicts.good()
        : verdicts.bad("staff.test.voices.bad", verdicts.listed(mute));
  }

  private Outcome sound() {
    if (!config.sound().enabled()) {
      return verdicts.plain("staff.test.off");
    }
    if (!(voice.look() instanceof Found.Engine found)) {
      return verdicts.bad("staff.test.sound.bad");
    }
    var ended = new CompletableFuture<Ending>();
    var delivery = new Delivery(config.sound().rate(), config.sound().volume());
    found
        .engine()
        .say(
            new Utterance(text("staff.test.sound.sample"), words.messages().tag(), delivery),
            ended::complete);
    try {
      boolean said =
          ended.orTimeout(SPEAKING_SECONDS, TimeUnit.SECONDS).join() instanceof Ending.Said;
      return said ? verdicts.good("staff.test.sound.heard") : verdicts.bad("staff.test.sound.bad");
    } catch (CompletionException _) {
      return verdicts.bad("staff.test.sound.bad");
    }
  }

  private String text(String key, Object... values) {
    return verdicts.text(key, values);
  }
}
