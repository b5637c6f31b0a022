package org.crampwise.app;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;
import org.crampwise.content.reader.ContentReader;
import org.crampwise.speech.SpeechTable;
import org.crampwise.speech.SpokenForms;
import org.crampwise.station.SiteInfo;

/// The `speech.toml` of each language.
final class SpeechTables {
  private SpeechTables() {}

  /// What is said in these languages, at this site.
  static SpokenForms forms(Path assets, Collection<String> languages, SiteInfo site) {
    Map<String, SpeechTable> tables = new LinkedHashMap<>();
    languages.forEach(
        language -> tables.put(language, SpeechTable.read(file(assets, language)).table()));
    return SpokenForms.of(tables, numbers(site));
  }

  /// What is wrong with them.
  static List<Problem> problems(Path assets) {
    return ContentReader.languages(assets).stream()
        .flatMap(
            language ->
                SpeechTable.read(file(assets, language)).flaws().stream()
                    .map(flaw -> problem(language, flaw)))
        .toList();
  }

  private static Problem problem(String language, SpeechTable.Flaw flaw) {
    return new Problem(new Place(name(language), flaw.line()), flaw.message(), flaw.remedy());
  }

  private static Path file(Path assets, String language) {
    return assets.resolve(name(language));
  }

  private static String name(String language) {
    return "content/" + language + "/speech.toml";
  }

  private static List<String> numbers(SiteInfo site) {
    return Stream.of(
            site.emergencyNumber(), site.adviceLine(), site.poisonLine(), site.crisisLine())
        .flatMap(Optional::stream)
        .toList();
  }
}
