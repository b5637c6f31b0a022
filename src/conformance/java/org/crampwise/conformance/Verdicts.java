package org.crampwise.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParserErrorHandler.IParseLocation;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crampwise.conformance.Hl7Cases.Case;
import org.crampwise.selfcheck.Fault;
import org.crampwise.selfcheck.Faults;
import org.crampwise.selfcheck.reader.QuestionnaireReader;
import org.crampwise.selfcheck.response.Response;
import org.crampwise.selfcheck.response.ResponseCheck;
import org.crampwise.selfcheck.response.ResponseReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What our engine says of a case.
final class Verdicts {
  private final JsonMapper mapper = JsonMapper.builder().build();
  private final FhirContext fhir = FhirContext.forR4();

  Verdicts() {
    // An attribute such as schemaLocation says nothing in FHIR; all else has to be right.
    fhir.setParserErrorHandler(
        new StrictErrorHandler() {
          @Override
          public void unknownAttribute(IParseLocation where, String name) {}
        });
  }

  sealed interface Verdict {
    /// It was judged.
    record Judged(List<Fault> faults) implements Verdict {
      public Judged {
        faults = List.copyOf(faults);
      }

      boolean error() {
        return faults.stream().anyMatch(Fault::isError);
      }
    }

    /// It needs what we do not support.
    record NotSupported(String reason) implements Verdict {}
  }

  Verdict of(Case one) {
    if (!one.used()) {
      return new Verdict.NotSupported("HL7 does not run it.");
    }
    try {
      String text = json(one.file());
      String type = mapper.readTree(text).path("resourceType").asString("");
      return switch (type) {
        case "Questionnaire" -> judged(QuestionnaireReader.read(one.file(), text).faults());
        case "QuestionnaireResponse" -> response(one, text);
        default -> new Verdict.NotSupported("It is a %s.".formatted(type));
      };
    } catch (DataFormatException e) {
      return new Verdict.NotSupported("Its XML is not sound.");
    }
  }

  private Verdict response(Case one, String text) {
    String url = mapper.readTree(text).path("questionnaire").asString("").replaceFirst("\\|.*", "");
    if (url.startsWith("#")) {
      return new Verdict.NotSupported("Its questionnaire is contained in it.");
    }
    Optional<String> found =
        one.supporting().stream().filter(file -> isQuestionnaire(json(file), url)).findFirst();
    if (found.isEmpty()) {
      return new Verdict.NotSupported("Its questionnaire is not among its files.");
    }
    String file = found.get();
    QuestionnaireReader.Reading reading = QuestionnaireReader.read(file, json(file));
    if (reading.questionnaire().isEmpty()) {
      return judged(reading.faults());
    }
    Faults faults = new Faults(one.file());
    Optional<Response> response = ResponseReader.read(text, faults);
    response.ifPresent(read -> ResponseCheck.check(reading.questionnaire().get(), read, faults));
    return judged(faults.all());
  }

  private boolean isQuestionnaire(String text, String url) {
    JsonNode resource = mapper.readTree(text);
    return resource.path("resourceType").asString("").equals("Questionnaire")
        && resource.path("url").asString("").equals(url);
  }

  /// What is not supported is refused by name; then there is no verdict.
  private static Verdict judged(List<Fault> faults) {
    String refused =
        faults.stream()
            .map(Fault::message)
            .filter(message -> message.contains("supported"))
            .distinct()
            .collect(Collectors.joining(" "));
    return refused.isEmpty() ? new Verdict.Judged(faults) : new Verdict.NotSupported(refused);
  }

  /// Our engine reads JSON only; XML is handed to it as HAPI reads it.
  private String json(String file) {
    String text = Hl7Cases.text(file);
    return file.endsWith(".xml")
        ? fhir.newJsonParser().encodeResourceToString(fhir.newXmlParser().parseResource(text))
        : text;
  }
}
