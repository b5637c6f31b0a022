package org.crampwise.speech;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// espeak-ng, which plays to the default sound device itself.
///
/// @param voices the tags of its voices, as it lists them
/// @param target where each utterance is written as a WAV file instead of being heard
record EspeakNg(Path file, List<String> voices, Supplier<Optional<Path>> target)
    implements Program {
  static final String NAME = "espeak-ng";

  /// Words a minute: its own 175 is fast for whoever listens in a waiting room.
  private static final List<Integer> RATES = List.of(105, 130, 155, 190, 235);

  /// Of 200, where 100 is its own.
  private static final int LOUDEST = 200;

  private static final Pattern VOICE = Pattern.compile("^ *[0-9]+ +(\\S+) ", Pattern.MULTILINE);

  EspeakNg {
    voices = List.copyOf(voices);
  }

  /// Asks it for its voices; empty where it does not answer.
  static Optional<EspeakNg> at(Path file, Duration patience, Supplier<Optional<Path>> target) {
    return Processes.ask(patience, List.of(file.toString(), "--voices"))
        .map(EspeakNg::listed)
        .map(voices -> new EspeakNg(file, voices, target));
  }

  private static List<String> listed(String table) {
    return VOICE.matcher(table).results().map(voice -> voice.group(1)).toList();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> languages() {
    return VoiceTags.codes(voices);
  }

  @Override
  public List<String> command(Utterance utterance) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(file.toString(), "--stdin", "-b", "1"));
    command.addAll(List.of("-v", VoiceTags.best(utterance.language(), voices)));
    command.addAll(List.of("-s", Integer.toString(utterance.delivery().atRate(RATES))));
    command.addAll(List.of("-a", Integer.toString(utterance.delivery().percent() * LOUDEST / 100)));
    target.get().ifPresent(wav -> command.addAll(List.of("-w", wav.toString())));
    return command;
  }

  @Override
  public String input(Utterance utterance) {
    return SafeText.of(utterance.text());
  }
}
