package org.crampwise.selfcheck.reader;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crampwise.selfcheck.PartialDate;
import org.crampwise.selfcheck.Value;
import org.crampwise.selfcheck.json.Element;

/// Reads the one `value[x]` of an object.
public final class ValueReader {
  /// The other types that FHIR R4 lets a question be answered with.
  private static final Set<String> OTHER_TYPES =
      Set.of("DateTime", "Time", "Uri", "Attachment", "Reference");

  private ValueReader() {}

  /// Reads `valueBoolean`, `valueCoding` and the like.
  ///
  /// @param prefix what the field's name begins with: `value`, or `answer` in enableWhen
  /// @return empty, with a fault, when there is none, more than one, or one that is not supported
  public static Optional<Value> read(Element element, String prefix) {
    List<String> fields =
        element.names().stream()
            .filter(name -> name.startsWith(prefix) && name.length() > prefix.length())
            .filter(name -> Character.isUpperCase(name.charAt(prefix.length())))
            .toList();
    if (fields.size() != 1) {
      element.ignore(fields.toArray(String[]::new));
      element.fault(
          fields.isEmpty()
              ? "`%s[x]` is missing.".formatted(prefix)
              : "There are two values: %s.".formatted(String.join(", ", fields)));
      return Optional.empty();
    }
    String field = fields.getFirst();
    return switch (field.substring(prefix.length())) {
      case "Boolean" -> Optional.of(new Value.Truth(element.truth(field)));
      case "Integer" -> element.whole(field).map(Value.Whole::new);
      case "Decimal" -> element.number(field).map(Value.Decimal::new);
      case "Date" -> element.text(field).flatMap(text -> date(element, text));
      case "String", "Markdown" -> element.text(field).map(Value.Text::new);
      case "Coding" -> element.element(field).map(coding -> coding(coding, (_, _) -> false));
      case "Quantity" -> element.element(field).flatMap(ValueReader::quantity);
      default -> {
        element.ignore(field);
        boolean known = OTHER_TYPES.contains(field.substring(prefix.length()));
        element.fault(
            (known ? "`%s` is not supported." : "There is no kind of answer `%s`.")
                .formatted(field));
        yield Optional.empty();
      }
    };
  }

  private static Optional<Value> date(Element element, String text) {
    Optional<Value> date = PartialDate.parse(text).map(Value.Date::new);
    if (date.isEmpty()) {
      element.fault("`%s` is no date such as 2026-05-31.".formatted(text));
    }
    return date;
  }

  /// Its display is read as text only; who wants translations reads it first.
  static Value.Coding coding(Element coding, Element.ExtensionReader extensions) {
    coding.extensions(extensions);
    coding.ignore("id", "version", "userSelected", "_display");
    Value.Coding value =
        new Value.Coding(
            coding.text("system").orElse(""),
            coding.required("code"),
            coding.text("display").orElse(""));
    coding.done();
    return value;
  }

  private static Optional<Value> quantity(Element quantity) {
    quantity.extensions((_, _) -> false);
    quantity.ignore("id");
    if (quantity.names().contains("comparator")) {
      quantity.ignore("comparator");
      quantity.fault("`comparator` is not supported.");
    }
    Optional<BigDecimal> number = quantity.number("value");
    if (number.isEmpty()) {
      quantity.fault("A quantity needs a `value`.");
    }
    String unit = quantity.text("unit").orElse("");
    String system = quantity.text("system").orElse("");
    String code = quantity.text("code").orElse("");
    quantity.done();
    return number.map(
        value -> new Value.Quantity(value, unit.isEmpty() ? code : unit, system, code));
  }
}
