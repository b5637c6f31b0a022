package org.crampwise.content.check;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Problem;
import org.crampwise.content.reader.ContentReader;
import org.crampwise.content.reader.Reading;
import org.crampwise.content.reader.Recheck;

/// Runs every gate over every language of an assets folder.
public final class ContentCheck {
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing((Problem problem) -> problem.at().file())
          .thenComparingInt(problem -> problem.at().line())
          .thenComparing(Problem::message);

  private ContentCheck() {}

  /// What keeps the content from being shown, by file and line; empty when all is well.
  ///
  /// @param assets the folder that holds `content`, `data` and `illustrations`
  public static List<Problem> check(Path assets) {
    English english = English.read(assets);
    return inOrder(
        ContentReader.languages(assets).stream()
            .flatMap(language -> gates(assets, language, english)));
  }

  /// The same, and what keeps it from being released to the public.
  public static List<Problem> release(Path assets) {
    return release(assets, Clock.system(ZoneId.systemDefault()));
  }

  /// What a language lacks to be offered beside English, or has otherwise than English. These gates
  /// are quick; how something is worded, and how hard it is to read, is left to [#check].
  public static List<Problem> parity(Path assets, Reading language, Reading english) {
    List<Problem> problems = new ArrayList<>(words(assets, language.pack().language()));
    problems.addAll(language.problems());
    problems.addAll(new ParityGate(english.pack()).check(language.pack()));
    return inOrder(problems.stream());
  }

  /// The part of it that is about the interface words.
  public static List<Problem> words(Path assets, String language) {
    List<Problem> problems = new ArrayList<>();
    Phrases english = Phrases.read(assets, "en", new ArrayList<>());
    Phrases words = Phrases.read(assets, language, problems);
    problems.addAll(new InterfaceGate(english, List.of()).check(words));
    return inOrder(problems.stream());
  }

  static List<Problem> release(Path assets, Clock clock) {
    List<Gate> more = List.of(new SignatureGate(LocalDate.now(clock)), new SafetySourceGate());
    return inOrder(
        Stream.concat(
            check(assets).stream(),
            ContentReader.languages(assets).stream()
                .map(language -> ContentReader.read(assets, language))
                .flatMap(
                    reading ->
                        Stream.concat(
                            run(more, reading.pack()),
                            reading.rechecks().stream().map(ContentCheck::problem)))));
  }

  private static Stream<Problem> gates(Path assets, String language, English english) {
    Reading reading = ContentReader.read(assets, language);
    List<Problem> problems = new ArrayList<>(reading.problems());
    Wording wording = WordingReader.read(assets, language, problems);
    Phrases words = Phrases.read(assets, language, problems);
    problems.addAll(new InterfaceGate(english.words(), wording.rules()).check(words));
    problems.addAll(new WordingParity(english.wording()).check(wording, language));
    problems.addAll(new RecheckParity(english.reading()).check(reading));
    return Stream.of(
            problems.stream(),
            run(gates(assets, wording), reading.pack()),
            new ParityGate(english.reading().pack()).check(reading.pack()).stream())
        .flatMap(found -> found);
  }

  /// What every other language is held against.
  private record English(Reading reading, Wording wording, Phrases words) {
    static English read(Path assets) {
      return new English(
          ContentReader.read(assets, "en"),
          WordingReader.read(assets, "en", new ArrayList<>()),
          Phrases.read(assets, "en", new ArrayList<>()));
    }
  }

  private static List<Gate> gates(Path assets, Wording wording) {
    return List.of(
        new DeckGate(),
        new SafetyFirstGate(),
        new RedFlagGate(),
        new FootnoteGate(),
        new AdviceGate(wording.imperatives()),
        new CautionGate(wording.topics()),
        new CautionStripGate(),
        new CautionWordsGate(),
        new QuestionsGate(),
        new SimpleGate(),
        wording.reading(),
        new WordingGate(wording.rules()),
        new NutrientGate(),
        new GlossaryGate(),
        new DrawingGate(assets));
  }

  private static Stream<Problem> run(List<Gate> gates, ContentPack pack) {
    return gates.stream().flatMap(gate -> gate.check(pack).stream());
  }

  private static Problem problem(Recheck recheck) {
    return new Problem(
        recheck.at(),
        recheck.fact() + " is marked to be checked again.",
        "Hold it against its source, then remove the mark.");
  }

  private static List<Problem> inOrder(Stream<Problem> problems) {
    return problems.distinct().sorted(BY_PLACE).toList();
  }
}
