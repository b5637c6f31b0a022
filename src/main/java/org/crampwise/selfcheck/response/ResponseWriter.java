package org.crampwise.selfcheck.response;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crampwise.selfcheck.Answers;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.Questionnaire;
import org.crampwise.selfcheck.Value;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes answers as an HL7 FHIR R4 QuestionnaireResponse. It names no person and no time.
public final class ResponseWriter {
  private final JsonMapper mapper = JsonMapper.builder().build();
  private final Questionnaire questionnaire;
  private final Answers answers;

  private ResponseWriter(Answers answers) {
    this.questionnaire = answers.questionnaire();
    this.answers = answers;
  }

  /// As indented JSON text.
  ///
  /// @param complete whether no more answers are to come
  public static String write(Answers answers, boolean complete) {
    return new ResponseWriter(answers).response(complete);
  }

  private String response(boolean complete) {
    ObjectNode root = mapper.createObjectNode();
    root.put("resourceType", "QuestionnaireResponse");
    if (!questionnaire.url().isEmpty()) {
      String version = questionnaire.version();
      root.put("questionnaire", questionnaire.url() + (version.isEmpty() ? "" : "|" + version));
    }
    root.put("status", complete ? "completed" : "in-progress");
    items(questionnaire.items()).ifPresent(items -> root.set("item", items));
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
  }

  private Optional<ArrayNode> items(List<Item> items) {
    ArrayNode written = mapper.createArrayNode();
    items.forEach(item -> item(item).ifPresent(written::add));
    return written.isEmpty() ? Optional.empty() : Optional.of(written);
  }

  private Optional<ObjectNode> item(Item item) {
    ObjectNode written = mapper.createObjectNode();
    written.put("linkId", item.linkId());
    Optional<ArrayNode> below = items(item.items());
    if (!item.isQuestion()) {
      below.ifPresent(items -> written.set("item", items));
      return below.map(_ -> written);
    }
    List<Value> values = answers.of(item.linkId());
    if (values.isEmpty()) {
      return Optional.empty();
    }
    ArrayNode given = written.putArray("answer");
    for (Value value : values) {
      ObjectNode answer = given.addObject();
      value(answer, value);
      below.ifPresent(items -> answer.set("item", items));
    }
    return Optional.of(written);
  }

  private static void value(ObjectNode answer, Value value) {
    switch (value) {
      case Value.Truth(boolean truth) -> answer.put("valueBoolean", truth);
      case Value.Whole(int number) -> answer.put("valueInteger", number);
      case Value.Decimal(BigDecimal number) -> answer.put("valueDecimal", number);
      case Value.Date date -> answer.put("valueDate", date.toString());
      case Value.Text(String text) -> answer.put("valueString", text);
      case Value.Coding(String system, String code, String display) -> {
        ObjectNode coding = answer.putObject("valueCoding");
        put(coding, "system", system);
        put(coding, "code", code);
        put(coding, "display", display);
      }
      case Value.Quantity(BigDecimal number, String unit, String system, String code) -> {
        ObjectNode quantity = answer.putObject("valueQuantity");
        quantity.put("value", number);
        put(quantity, "unit", unit);
        put(quantity, "system", system);
        put(quantity, "code", code);
      }
    }
  }

  private static void put(ObjectNode node, String name, String text) {
    if (!text.isEmpty()) {
      node.put(name, text);
    }
  }
}
