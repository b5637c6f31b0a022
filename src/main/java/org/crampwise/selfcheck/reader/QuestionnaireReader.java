package org.crampwise.selfcheck.reader;

import java.util.List;
import java.util.Optional;
import org.crampwise.selfcheck.Fault;
import org.crampwise.selfcheck.Faults;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.Questionnaire;
import org.crampwise.selfcheck.Words;
import org.crampwise.selfcheck.json.Element;
import org.crampwise.selfcheck.json.JsonException;
import org.crampwise.selfcheck.json.JsonParser;

/// Reads an HL7 FHIR R4 Questionnaire.
public final class QuestionnaireReader {
  private QuestionnaireReader() {}

  /// What was read.
  ///
  /// @param questionnaire empty when there is an error
  public record Reading(Optional<Questionnaire> questionnaire, List<Fault> faults) {
    public Reading {
      faults = List.copyOf(faults);
    }
  }

  /// Reads the text of a file.
  ///
  /// @param file its name, for what is told of it
  public static Reading read(String file, String text) {
    Faults faults = new Faults(file);
    try {
      Optional<Questionnaire> questionnaire =
          Element.root(JsonParser.parse(text), faults)
              .map(root -> questionnaire(root, faults))
              .filter(_ -> !faults.hasError());
      return new Reading(questionnaire, faults.all());
    } catch (JsonException e) {
      faults.error(e.line(), "", e.plain());
      return new Reading(Optional.empty(), faults.all());
    }
  }

  private static Questionnaire questionnaire(Element root, Faults faults) {
    String type = root.required("resourceType");
    if (!type.isEmpty() && !type.equals("Questionnaire")) {
      root.ignore(root.names().toArray(String[]::new));
      root.fault("This is a %s, not a Questionnaire.".formatted(type));
      return new Questionnaire("", "", Words.NONE, List.of());
    }
    Metadata.ignore(root);
    root.required("status");
    root.extensions((_, _) -> false);
    List<Item> items = new ItemReader(ValueSets.read(root)).items(root);
    if (items.isEmpty() && !faults.hasError()) {
      root.fault("It has no items.");
    }
    root.done();
    Structure.check(items, faults);
    return new Questionnaire(
        root.text("url").orElse(""), root.text("version").orElse(""), root.words("title"), items);
  }
}
