package org.crampwise.selfcheck.reader;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Place;
import org.crampwise.selfcheck.Fault;
import org.crampwise.selfcheck.Guidance;
import org.crampwise.selfcheck.Questionnaire;
import org.crampwise.selfcheck.Severity;

/// Reads the self-check of an assets folder: what is asked, and what it leads to.
public final class SelfCheckReader {
  private static final String QUESTIONNAIRE = "selfcheck/questionnaire.json";
  private static final String GUIDANCE = "selfcheck/guidance.json";

  private final Path assets;
  private final List<Fault> faults = new ArrayList<>();

  private SelfCheckReader(Path assets) {
    this.assets = assets;
  }

  public record SelfCheck(Questionnaire questionnaire, Guidance guidance) {}

  /// What was read.
  ///
  /// @param selfCheck empty when there is an error
  public record Reading(Optional<SelfCheck> selfCheck, List<Fault> faults) {
    public Reading {
      faults = List.copyOf(faults);
    }
  }

  /// Reads both files. Nothing throws for what is wrong in them; it is among the faults.
  ///
  /// @param pack the content that the rules name
  public static Reading read(Path assets, ContentPack pack) {
    SelfCheckReader reader = new SelfCheckReader(assets);
    Optional<SelfCheck> selfCheck =
        reader
            .text(QUESTIONNAIRE)
            .flatMap(reader::questionnaire)
            .flatMap(
                questionnaire ->
                    reader
                        .text(GUIDANCE)
                        .flatMap(text -> reader.guidance(text, questionnaire, pack))
                        .map(guidance -> new SelfCheck(questionnaire, guidance)));
    return new Reading(selfCheck, reader.faults);
  }

  private Optional<Questionnaire> questionnaire(String text) {
    QuestionnaireReader.Reading reading = QuestionnaireReader.read(QUESTIONNAIRE, text);
    faults.addAll(reading.faults());
    return reading.questionnaire();
  }

  private Optional<Guidance> guidance(String text, Questionnaire questionnaire, ContentPack pack) {
    GuidanceReader.Reading reading = GuidanceReader.read(GUIDANCE, text, questionnaire, pack);
    faults.addAll(reading.faults());
    return reading.guidance();
  }

  private Optional<String> text(String file) {
    try {
      return Optional.of(Files.readString(assets.resolve(file)));
    } catch (NoSuchFileException _) {
      return unread(file, "The file is missing.");
    } catch (CharacterCodingException _) {
      return unread(file, "The file is not UTF-8 text.");
    } catch (IOException e) {
      return unread(file, "The file can't be read: " + e.getMessage() + ".");
    }
  }

  private Optional<String> unread(String file, String message) {
    faults.add(new Fault(Severity.ERROR, new Place(file, 1), "", message));
    return Optional.empty();
  }
}
