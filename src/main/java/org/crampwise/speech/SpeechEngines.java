package org.crampwise.speech;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.crampwise.thread.OwnThread;

/// Finds the voice of a machine.
public final class SpeechEngines {
  /// What the settings may ask for.
  public enum Choice {
    /// Windows' or macOS's own voice; on Linux espeak-ng, or else speech-dispatcher.
    AUTO,
    ESPEAK_NG,
    SPEECH_DISPATCHER,
    /// No voice at all.
    NONE;

    /// As the settings name it, `espeak-ng`.
    ///
    /// @throws IllegalArgumentException for any other name
    public static Choice of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /// How long a program may take to tell of itself; PowerShell takes seconds on a slow machine.
  private static final Duration PROBE = Duration.ofSeconds(15);

  private final Machine machine;
  private final Duration probe;

  SpeechEngines(Machine machine, Duration probe) {
    this.machine = machine;
    this.probe = probe;
  }

  public static SpeechEngines of(String system, Map<String, String> environment) {
    return new SpeechEngines(Machine.of(system, environment), PROBE);
  }

  /// The voice that has most of these languages, which is looked for when it is first needed.
  public Voice voice(Choice choice, Collection<String> languages) {
    List<String> wanted = List.copyOf(languages);
    return new Voice(() -> find(choice, wanted));
  }

  /// The first voice that has all of these languages, or else the one that has most of them. Takes
  /// a second, more on a slow machine.
  public Found find(Choice choice, Collection<String> languages) {
    if (choice == Choice.NONE) {
      return new Found.Nothing(new Silence.SwitchedOff());
    }
    List<Candidate> candidates = candidates(choice);
    List<Silence> silences = new ArrayList<>();
    Optional<Found.Engine> best = Optional.empty();
    for (Candidate each : candidates) {
      Optional<Found.Engine> found = Optional.empty();
      try {
        found = each.attempt().engine().map(engine -> new Found.Engine(engine, each.remedy()));
      } catch (IOException e) {
        silences.add(why(each.name(), e));
      }
      best = better(best, found, languages);
      if (best.isPresent() && spoken(best.get(), languages) == languages.size()) {
        break;
      }
    }
    return best.<Found>map(this::heard)
        .orElseGet(
            () ->
                new Found.Nothing(
                    silences.isEmpty() ? noProgram(candidates) : silences.getFirst()));
  }

  /// A voice that writes each utterance as a WAV file instead of playing it. Only espeak-ng can.
  ///
  /// @param files where the next goes
  public Found recorder(Supplier<Path> files) {
    Candidate espeak = espeakNg(() -> Optional.of(files.get()));
    try {
      return espeak
          .attempt()
          .engine()
          .<Found>map(engine -> new Found.Engine(engine, espeak.remedy()))
          .orElseGet(() -> new Found.Nothing(noProgram(List.of(espeak))));
    } catch (IOException e) {
      return new Found.Nothing(why(espeak.name(), e));
    }
  }

  /// @param remedy for a language it has no voice for
  /// @param install how to get it
  private record Candidate(String name, String remedy, String install, Attempt attempt) {}

  @FunctionalInterface
  private interface Attempt {
    /// Empty where it is not there.
    ///
    /// @throws IOException where it is there and does not work
    Optional<SpeechEngine> engine() throws IOException;
  }

  private List<Candidate> candidates(Choice choice) {
    Candidate espeak = espeakNg(Optional::empty);
    return switch (choice) {
      case ESPEAK_NG -> List.of(espeak);
      case SPEECH_DISPATCHER -> List.of(speechDispatcher());
      case NONE -> List.of();
      case AUTO ->
          switch (machine.kind()) {
            case LINUX -> List.of(espeak, speechDispatcher());
            case WINDOWS -> List.of(sapi(), espeak);
            case MACOS -> List.of(say(), espeak);
          };
    };
  }

  private Candidate espeakNg(Supplier<Optional<Path>> target) {
    return new Candidate(
        EspeakNg.NAME,
        "Install the languages of espeak-ng (Debian: espeak-ng-data).",
        "Install espeak-ng.",
        () -> {
          Optional<Path> file = machine.program(EspeakNg.NAME);
          if (file.isEmpty()) {
            return Optional.empty();
          }
          return Optional.of(engine(EspeakNg.at(file.get(), probe, target)));
        });
  }

  private Candidate say() {
    return new Candidate(
        MacSay.NAME,
        "Add one in System Settings, Accessibility, Spoken Content.",
        "It comes with macOS.",
        () -> {
          Optional<Path> file = machine.program(MacSay.NAME);
          if (file.isEmpty()) {
            return Optional.empty();
          }
          return Optional.of(engine(MacSay.at(file.get(), probe)));
        });
  }

  private Candidate speechDispatcher() {
    return new Candidate(
        SpeechDispatcher.NAME,
        "Install an engine of speech-dispatcher that has one.",
        "Install espeak-ng, or start speech-dispatcher in this user's session.",
        () -> {
          Optional<Path> socket = machine.speechDispatcher();
          if (socket.isEmpty()) {
            return Optional.empty();
          }
          return Optional.of(
              DialogueEngine.open(
                  SpeechDispatcher.NAME,
                  ear -> SpeechDispatcher.open(socket.get(), probe, ear),
                  Patience.USUAL,
                  OwnThread.start(SpeechDispatcher.NAME)));
        });
  }

  private Candidate sapi() {
    return new Candidate(
        Sapi.NAME,
        "Add one in Settings, Time & language, Speech.",
        "Windows PowerShell comes with Windows.",
        () -> {
          Optional<Path> shell = machine.powerShell();
          if (shell.isEmpty()) {
            return Optional.empty();
          }
          return Optional.of(
              DialogueEngine.open(
                  Sapi.NAME,
                  ear -> Sapi.open(shell.get(), probe, ear),
                  Patience.USUAL,
                  OwnThread.start(Sapi.NAME)));
        });
  }

  private static SpeechEngine engine(Optional<? extends Program> program) throws IOException {
    return new ChildEngine(
        program.orElseThrow(() -> new IOException("it does not tell its voices")), Patience.USUAL);
  }

  private Found heard(Found.Engine found) {
    if (machine.hasSound()) {
      return found;
    }
    found.engine().close();
    return new Found.Nothing(new Silence.NoSoundDevice());
  }

  private static Optional<Found.Engine> better(
      Optional<Found.Engine> known, Optional<Found.Engine> found, Collection<String> languages) {
    if (known.isEmpty() || found.isEmpty()) {
      return known.or(() -> found);
    }
    boolean more = spoken(found.get(), languages) > spoken(known.get(), languages);
    (more ? known : found).get().engine().close();
    return more ? found : known;
  }

  private static long spoken(Found.Engine found, Collection<String> languages) {
    return languages.stream().filter(found.engine()::speaks).count();
  }

  private static Silence why(String name, IOException e) {
    return e instanceof SilenceException silence
        ? silence.why()
        : new Silence.Broken(name, "It is there, but does not answer.");
  }

  private static Silence noProgram(List<Candidate> candidates) {
    return new Silence.NoProgram(
        candidates.stream().map(Candidate::name).toList(), candidates.getLast().install());
  }
}
