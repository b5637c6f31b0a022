package org.crampwise.selfcheck.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A JSON value and the line it begins on, from 1.
public sealed interface Json {
  int line();

  /// What it is, in plain words.
  default String kind() {
    return switch (this) {
      case Fields _ -> "an object";
      case Items _ -> "a list";
      case Text _ -> "text";
      case Decimal _ -> "a number";
      case Truth _ -> "true or false";
      case Nothing _ -> "null";
    };
  }

  record Fields(Map<String, Json> fields, int line) implements Json {
    public Fields {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
  }

  record Items(List<Json> items, int line) implements Json {
    public Items {
      items = List.copyOf(items);
    }
  }

  record Text(String text, int line) implements Json {}

  record Decimal(BigDecimal number, int line) implements Json {}

  record Truth(boolean truth, int line) implements Json {}

  record Nothing(int line) implements Json {}
}
