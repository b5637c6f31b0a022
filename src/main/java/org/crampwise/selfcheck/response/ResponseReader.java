package org.crampwise.selfcheck.response;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crampwise.selfcheck.Faults;
import org.crampwise.selfcheck.json.Element;
import org.crampwise.selfcheck.json.JsonException;
import org.crampwise.selfcheck.json.JsonParser;
import org.crampwise.selfcheck.reader.ValueReader;

/// Reads an HL7 FHIR R4 QuestionnaireResponse.
public final class ResponseReader {
  private static final Set<String> STATUSES =
      Set.of("in-progress", "completed", "amended", "entered-in-error", "stopped");

  private ResponseReader() {}

  /// Reads the text of a file; empty, with a fault, when it can't be read.
  public static Optional<Response> read(String text, Faults faults) {
    try {
      return Element.root(JsonParser.parse(text), faults)
          .map(ResponseReader::response)
          .filter(_ -> !faults.hasError());
    } catch (JsonException e) {
      faults.error(e.line(), "", e.plain());
      return Optional.empty();
    }
  }

  private static Response response(Element root) {
    String type = root.required("resourceType");
    if (!type.isEmpty() && !type.equals("QuestionnaireResponse")) {
      root.fault("This is a %s, not a QuestionnaireResponse.".formatted(type));
      return new Response("", "", List.of(), 1);
    }
    String status = root.required("status");
    if (!status.isEmpty() && !STATUSES.contains(status)) {
      root.fault("There is no status `%s`.".formatted(status));
    }
    root.ignore(
        "id",
        "meta",
        "language",
        "text",
        "identifier",
        "basedOn",
        "partOf",
        "subject",
        "encounter",
        "authored",
        "author",
        "source");
    String questionnaire = root.text("questionnaire").orElse("");
    List<Response.Entry> entries = entries(root);
    root.done();
    return new Response(questionnaire, status, entries, root.at().line());
  }

  private static List<Response.Entry> entries(Element parent) {
    return parent.elements("item").stream().map(ResponseReader::entry).toList();
  }

  private static Response.Entry entry(Element found) {
    String linkId = found.required("linkId");
    Element element = found.under(found.path().isEmpty() ? linkId : found.path() + " / " + linkId);
    element.ignore("id", "linkId", "definition", "text", "_text");
    List<Response.Given> answers =
        element.elements("answer").stream().flatMap(answer -> given(answer).stream()).toList();
    List<Response.Entry> entries = entries(element);
    element.done();
    return new Response.Entry(linkId, answers, entries, element.at().line());
  }

  private static Optional<Response.Given> given(Element element) {
    element.ignore("id");
    List<Response.Entry> entries = entries(element);
    Optional<Response.Given> given =
        ValueReader.read(element, "value").map(value -> new Response.Given(value, entries));
    element.done();
    return given;
  }
}
