package org.crampwise.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.crampwise.content.reader.Assets;
import org.crampwise.speech.Delivery;
import org.crampwise.speech.Ending;
import org.crampwise.speech.Found;
import org.crampwise.speech.Silence;
import org.crampwise.speech.SpeechEngine;
import org.crampwise.speech.SpeechEngines;
import org.crampwise.speech.SpokenForms;
import org.crampwise.speech.Utterance;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SiteInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `crampwise speak`: whoever runs the machine hears its voice, or why it has none.
@Command(
    name = "speak",
    description = {
      "Say something with the voice of this machine, as a page would be read,",
      "or say why it has none."
    },
    sortOptions = false)
final class SpeakCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "TEXT",
      arity = "0..*",
      description = "What to say (what comes in, to its end).")
  private List<String> text = List.of();

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      converter = Converters.Language.class,
      description = "Its language, such as es (the settings' own).")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write it as a WAV file instead; needs espeak-ng and no loudspeaker.")
  private Optional<Path> out = Optional.empty();

  @Mixin private ConfigOption config = new ConfigOption();

  private final Terminal terminal;
  private final Settings settings;
  private final SpeechEngines voices;
  private final InputStream in;

  SpeakCommand(Terminal terminal, Settings settings, SpeechEngines voices, InputStream in) {
    this.terminal = terminal;
    this.settings = settings;
    this.voices = voices;
    this.in = in;
  }

  @Override
  public Integer call() throws IOException {
    if (out.isPresent() && Files.exists(out.get())) {
      throw new WrongUse(out.get() + " is there already. Name another file.");
    }
    KioskConfig wanted = settings.read(config.file());
    String tag = language.orElse(wanted.language().standard());
    String words =
        text.isEmpty()
            ? new String(in.readAllBytes(), StandardCharsets.UTF_8)
            : String.join(" ", text);
    var delivery = new Delivery(wanted.sound().rate(), wanted.sound().volume());
    var utterance = new Utterance(forms(wanted, tag).spoken(words, tag), tag, delivery);
    Optional<Silence> silence = said(find(wanted.sound(), tag), utterance);
    silence.ifPresent(why -> terminal.complain(why.forStaff()));
    return silence.isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private static SpokenForms forms(KioskConfig wanted, String tag) {
    try (Assets assets = Assets.builtIn()) {
      return SpeechTables.forms(assets.root(), List.of(tag), SiteInfo.of(wanted.site()));
    }
  }

  private Found find(KioskConfig.Sound sound, String tag) {
    return out.map(file -> voices.recorder(() -> file))
        .orElseGet(() -> voices.find(Voices.choice(sound), List.of(tag)));
  }

  private static Optional<Silence> said(Found found, Utterance utterance) {
    return switch (found) {
      case Found.Nothing(Silence why) -> Optional.of(why);
      case Found.Engine voice -> {
        try (SpeechEngine engine = voice.engine()) {
          yield found.silence(utterance.language()).or(() -> said(engine, utterance));
        }
      }
    };
  }

  /// Waits until it is said; when the program is ended meanwhile, the voice falls silent.
  private static Optional<Silence> said(SpeechEngine engine, Utterance utterance) {
    var ended = new CompletableFuture<Ending>();
    Voices.endWithProgram(engine::close);
    engine.say(utterance, ended::complete);
    return ended.join() instanceof Ending.Failed(Silence why) ? Optional.of(why) : Optional.empty();
  }
}
