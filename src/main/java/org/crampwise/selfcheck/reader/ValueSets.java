package org.crampwise.selfcheck.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crampwise.selfcheck.Option;
import org.crampwise.selfcheck.Value;
import org.crampwise.selfcheck.Words;
import org.crampwise.selfcheck.json.Element;

/// The value sets that a questionnaire contains: lists of codes, one by one.
final class ValueSets {
  private final Map<String, List<Option>> options = new HashMap<>();

  private ValueSets() {}

  static ValueSets read(Element questionnaire) {
    ValueSets sets = new ValueSets();
    questionnaire.elements("contained").forEach(sets::contained);
    return sets;
  }

  /// The answers of `#id`; empty, with a fault, when it is not contained.
  Optional<List<Option>> of(String reference, Element item) {
    if (!reference.startsWith("#")) {
      item.fault(
          "The value set %s is not in this file, which is not supported.".formatted(reference));
      return Optional.empty();
    }
    Optional<List<Option>> found = Optional.ofNullable(options.get(reference.substring(1)));
    if (found.isEmpty()) {
      item.fault("There is no contained value set `%s`.".formatted(reference));
    }
    return found;
  }

  private void contained(Element set) {
    String type = set.required("resourceType");
    if (!type.equals("ValueSet")) {
      set.ignore(set.names().toArray(String[]::new));
      set.fault("A contained %s is not supported.".formatted(type));
      return;
    }
    Metadata.ignore(set);
    String id = set.required("id");
    List<Option> codes = new ArrayList<>();
    Optional<Element> expansion = set.element("expansion");
    Optional<Element> compose = set.element("compose");
    if (expansion.isPresent()) {
      compose.ifPresent(unused -> unused.ignore(unused.names().toArray(String[]::new)));
      expansion.get().ignore("id", "identifier", "timestamp", "total", "offset", "parameter");
      expansion
          .get()
          .elements("contains")
          .forEach(code -> codes.add(code(code.text("system").orElse(""), code)));
      expansion.get().done();
    } else if (compose.isPresent()) {
      compose.get().ignore("id", "lockedDate", "inactive");
      compose.get().elements("include").forEach(include -> include(include, codes));
      compose.get().done();
    }
    if (codes.isEmpty()) {
      set.fault("The value set `%s` names no codes one by one.".formatted(id));
    }
    options.put(id, List.copyOf(codes));
    set.done();
  }

  private static void include(Element include, List<Option> codes) {
    String system = include.required("system");
    include.ignore("id", "version");
    include.elements("concept").forEach(concept -> codes.add(code(system, concept)));
    include.done();
  }

  private static Option code(String system, Element code) {
    code.ignore("id", "designation", "version");
    String value = code.required("code");
    Words display = code.words("display");
    code.done();
    return OptionReader.plain(
        new Value.Coding(system, value, display.text()),
        display.isEmpty() ? Words.of(value) : display);
  }
}
