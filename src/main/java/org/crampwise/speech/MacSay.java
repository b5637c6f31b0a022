package org.crampwise.speech;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `say`, which comes with macOS.
record MacSay(Path file, List<Speaker> speakers) implements Program {
  static final String NAME = "say";

  /// Words a minute.
  private static final List<Integer> RATES = List.of(105, 130, 155, 190, 235);

  /// Plain voices: the first of a list may be a joke. Then the usual country of a language.
  private static final Map<String, List<String>> PREFERRED =
      Map.of(
          "en", List.of("Samantha", "Alex", "Allison", "en_US"),
          "es", List.of("Paulina", "Mónica", "es_MX", "es_US", "es_ES"),
          "ar", List.of("Majed", "Maged", "Tarik"));

  private static final Pattern SPEAKER =
      Pattern.compile("^(\\S.*?) +([a-z]{2,3}[_-][A-Za-z0-9]+) +#", Pattern.MULTILINE);

  /// One of its voices.
  ///
  /// @param locale `es_MX`
  record Speaker(String name, String locale) {
    String code() {
      return VoiceTags.code(locale.replace('_', '-'));
    }

    private boolean is(String nameOrLocale) {
      return name.equals(nameOrLocale) || locale.equals(nameOrLocale);
    }
  }

  MacSay {
    speakers = List.copyOf(speakers);
  }

  /// Asks it for its voices; empty where it does not answer.
  static Optional<MacSay> at(Path file, Duration patience) {
    return Processes.ask(patience, List.of(file.toString(), "-v", "?"))
        .map(MacSay::listed)
        .map(speakers -> new MacSay(file, speakers));
  }

  private static List<Speaker> listed(String table) {
    return SPEAKER
        .matcher(table)
        .results()
        .map(line -> new Speaker(line.group(1), line.group(2)))
        .toList();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> languages() {
    return speakers.stream().map(Speaker::code).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<String> command(Utterance utterance) {
    List<String> command = new ArrayList<>();
    command.add(file.toString());
    speaker(utterance.language()).ifPresent(found -> command.addAll(List.of("-v", found.name())));
    command.addAll(List.of("-r", Integer.toString(utterance.delivery().atRate(RATES))));
    return command;
  }

  /// How loud it is to be, it reads with the text.
  @Override
  public String input(Utterance utterance) {
    return String.format(
        Locale.ROOT,
        "[[volm %.2f]] %s",
        utterance.delivery().percent() / 100.0,
        SafeText.of(utterance.text()));
  }

  private Optional<Speaker> speaker(String language) {
    String code = VoiceTags.code(language);
    List<Speaker> able = speakers.stream().filter(each -> each.code().equals(code)).toList();
    return Stream.concat(
            PREFERRED.getOrDefault(code, List.of()).stream()
                .flatMap(wanted -> able.stream().filter(each -> each.is(wanted))),
            able.stream())
        .findFirst();
  }
}
