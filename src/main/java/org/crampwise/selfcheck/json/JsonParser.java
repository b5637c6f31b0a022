package org.crampwise.selfcheck.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON, with lines. A field that is there twice is refused.
public final class JsonParser {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final tools.jackson.core.JsonParser tokens;

  private JsonParser(tools.jackson.core.JsonParser tokens) {
    this.tokens = tokens;
  }

  /// Reads the one value of a text.
  ///
  /// @throws JsonException when it is no JSON, or more than one value
  public static Json parse(String text) throws JsonException {
    try (var tokens = FACTORY.createParser(tools.jackson.core.ObjectReadContext.empty(), text)) {
      JsonParser parser = new JsonParser(tokens);
      Json value = parser.value(tokens.nextToken());
      if (tokens.nextToken() != null) {
        throw new JsonException("There is more after the end.", parser.line());
      }
      return value;
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new JsonException("This is not JSON: " + e.getOriginalMessage(), Math.max(1, line));
    }
  }

  private Json value(JsonToken token) throws JsonException {
    if (token == null) {
      throw new JsonException("This is not JSON: it ends too early.", line());
    }
    int line = line();
    return switch (token) {
      case START_OBJECT -> fields(line);
      case START_ARRAY -> items(line);
      case VALUE_STRING -> new Json.Text(tokens.getString(), line);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Decimal(tokens.getDecimalValue(), line);
      case VALUE_TRUE -> new Json.Truth(true, line);
      case VALUE_FALSE -> new Json.Truth(false, line);
      case VALUE_NULL -> new Json.Nothing(line);
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new JsonException("This is not JSON: unexpected " + token + ".", line);
    };
  }

  private Json fields(int line) throws JsonException {
    Map<String, Json> fields = new LinkedHashMap<>();
    while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = tokens.currentName();
      fields.put(name, value(tokens.nextToken()));
    }
    return new Json.Fields(fields, line);
  }

  private Json items(int line) throws JsonException {
    List<Json> items = new ArrayList<>();
    for (JsonToken token = tokens.nextToken();
        token != JsonToken.END_ARRAY;
        token = tokens.nextToken()) {
      items.add(value(token));
    }
    return new Json.Items(items, line);
  }

  private int line() {
    return tokens.currentTokenLocation().getLineNr();
  }
}
