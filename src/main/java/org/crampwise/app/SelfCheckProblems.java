package org.crampwise.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Problem;
import org.crampwise.content.check.WordsCheck;
import org.crampwise.content.drawing.Illustrations;
import org.crampwise.content.reader.ContentReader;
import org.crampwise.selfcheck.Fault;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.ItemType;
import org.crampwise.selfcheck.Option;
import org.crampwise.selfcheck.Questionnaire;
import org.crampwise.selfcheck.Sayings;
import org.crampwise.selfcheck.reader.SelfCheckReader;

/// What is wrong with the self-check of an assets folder: its files, its words, its drawings.
final class SelfCheckProblems {
  /// What our questionnaire is written in.
  private static final String OWN_LANGUAGE = "en";

  private static final String NAME = "the self-check";

  private SelfCheckProblems() {}

  /// One line for each; none when the folder holds no self-check.
  static List<String> of(Path assets) {
    if (!Files.isDirectory(assets.resolve("selfcheck"))) {
      return List.of();
    }
    List<String> problems = new ArrayList<>();
    for (String language : ContentReader.languages(assets)) {
      SelfCheckReader.Reading reading =
          SelfCheckReader.read(assets, ContentReader.read(assets, language).pack());
      reading.faults().stream().map(Fault::toString).forEach(problems::add);
      reading
          .selfCheck()
          .map(SelfCheckReader.SelfCheck::questionnaire)
          .ifPresent(
              questionnaire -> {
                untranslated(language, questionnaire).map(Problem::toString).forEach(problems::add);
                words(assets, language, questionnaire)
                    .map(Problem::toString)
                    .forEach(problems::add);
                drawings(assets, questionnaire).forEach(problems::add);
                undrawn(questionnaire).forEach(problems::add);
              });
    }
    return problems.stream().distinct().toList();
  }

  /// What a visitor would read in English, had they chosen another language.
  static List<Problem> untranslated(Path assets, ContentPack pack) {
    return SelfCheckReader.read(assets, pack)
        .selfCheck()
        .map(SelfCheckReader.SelfCheck::questionnaire)
        .map(questionnaire -> untranslated(pack.language(), questionnaire).toList())
        .orElse(List.of());
  }

  private static Stream<Problem> untranslated(String language, Questionnaire questionnaire) {
    return language.equals(OWN_LANGUAGE)
        ? Stream.empty()
        : Sayings.untranslated(questionnaire, language).stream();
  }

  private static Stream<Problem> words(Path assets, String language, Questionnaire questionnaire) {
    return WordsCheck.of(assets, language, NAME, Sayings.of(questionnaire, language)).stream();
  }

  private static Stream<String> drawings(Path assets, Questionnaire questionnaire) {
    Illustrations illustrations = new Illustrations(assets);
    return questionnaire
        .all()
        .flatMap(
            item ->
                drawings(item)
                    .filter(name -> illustrations.find(name).isEmpty())
                    .map(name -> "%s: There is no drawing `%s`.".formatted(item.at(), name)));
  }

  /// Who reads little finds an answer by its drawing.
  private static Stream<String> undrawn(Questionnaire questionnaire) {
    return questionnaire
        .all()
        .flatMap(
            item ->
                item.type() == ItemType.BOOLEAN
                    ? Stream.of(
                        "%s: `%s` has no drawings on its answers. Make it a choice."
                            .formatted(item.at(), item.linkId()))
                    : item.asked().options().stream()
                        .filter(option -> option.drawing().isEmpty())
                        .map(
                            option ->
                                "%s: The answer `%s` has no drawing."
                                    .formatted(item.at(), option.words().in(OWN_LANGUAGE))));
  }

  private static Stream<String> drawings(Item item) {
    return Stream.concat(
            Stream.of(item.look().drawing()), item.asked().options().stream().map(Option::drawing))
        .flatMap(Optional::stream);
  }
}
