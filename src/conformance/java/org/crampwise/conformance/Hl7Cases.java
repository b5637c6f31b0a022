package org.crampwise.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The cases for questionnaires that HL7 publishes for validators of FHIR.
final class Hl7Cases {
  private static final String FOLDER = "org/hl7/fhir/testcases/validator/";

  private final JsonMapper mapper = JsonMapper.builder().build();

  /// @param file what is judged
  /// @param supporting other files, the questionnaire of a response among them
  /// @param used whether HL7 runs it
  /// @param error whether HL7's own validator finds an error
  record Case(String name, String file, List<String> supporting, boolean used, boolean error) {
    Case {
      supporting = List.copyOf(supporting);
    }
  }

  /// Those for FHIR R4, in HL7's order.
  List<Case> all() {
    List<Case> cases = new ArrayList<>();
    for (JsonNode one : mapper.readTree(text("manifest.json")).path("test-cases")) {
      if (one.path("module").asString("").equals("questionnaire")
          && one.path("version").asString("").equals("4.0")) {
        List<String> supporting = new ArrayList<>();
        for (String field : List.of("supporting", "profiles")) {
          one.path(field).forEach(name -> supporting.add(name.asString()));
        }
        cases.add(
            new Case(
                one.path("name").asString(),
                one.path("file").asString(),
                supporting,
                one.path("use-test").asBoolean(true),
                isError(one.path("java"))));
      }
    }
    return cases;
  }

  /// An outcome stands in the manifest or in a file of its own.
  private boolean isError(JsonNode expected) {
    JsonNode outcome =
        expected.isString()
            ? mapper.readTree(text("outcomes/" + expected.asString()))
            : expected.path("outcome");
    for (JsonNode issue : outcome.path("issue")) {
      String severity = issue.path("severity").asString();
      if (severity.equals("error") || severity.equals("fatal")) {
        return true;
      }
    }
    return false;
  }

  static String text(String file) {
    try (InputStream in =
        Objects.requireNonNull(ClassLoader.getSystemResourceAsStream(FOLDER + file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
