package org.crampwise.selfcheck.reader;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crampwise.selfcheck.Option;
import org.crampwise.selfcheck.Value;
import org.crampwise.selfcheck.Words;
import org.crampwise.selfcheck.json.Element;

/// Reads one `answerOption`.
final class OptionReader implements Element.ExtensionReader {
  private boolean exclusive;
  private String prefix = "";
  private Optional<BigDecimal> ordinal = Optional.empty();
  private Words helper = Words.NONE;
  private Optional<String> drawing = Optional.empty();
  private Words words = Words.NONE;

  private OptionReader() {}

  static Optional<Option> read(Element element) {
    return new OptionReader().option(element);
  }

  private Optional<Option> option(Element element) {
    element.ignore("id");
    element.extensions(this);
    boolean initial = element.truth("initialSelected");
    Optional<Value> value = value(element);
    element.done();
    return value.map(
        found ->
            new Option(
                found,
                words.isEmpty() ? Words.of(found.toString()) : words,
                prefix,
                exclusive,
                initial,
                ordinal,
                helper,
                drawing));
  }

  private Optional<Value> value(Element element) {
    if (element.names().contains("valueCoding")) {
      return element.element("valueCoding").map(this::coding);
    }
    if (element.names().contains("valueString")) {
      words = element.words("valueString");
      return Optional.of(new Value.Text(words.text()));
    }
    Optional<Value> value = ValueReader.read(element, "value");
    if (value.filter(found -> found instanceof Value.Whole || found instanceof Value.Date).isEmpty()
        && value.isPresent()) {
      element.fault("An answer is a Coding, a string, an integer or a date.");
      return Optional.empty();
    }
    return value;
  }

  private Value coding(Element coding) {
    words = coding.words("display");
    return ValueReader.coding(coding, this);
  }

  @Override
  public boolean read(String url, Element extension) {
    switch (url) {
      case Extensions.OPTION_EXCLUSIVE -> exclusive = extension.truth("valueBoolean");
      case Extensions.OPTION_PREFIX -> prefix = extension.required("valueString");
      case Extensions.ORDINAL -> ordinal = extension.number("valueDecimal");
      case Extensions.HELPER -> helper = extension.words("valueString");
      case Extensions.DRAWING -> drawing = Optional.of(extension.required("valueString"));
      default -> {
        return false;
      }
    }
    return true;
  }

  /// The answers of a value set, which has no more to say of them.
  static Option plain(Value.Coding value, Words words) {
    return new Option(
        value, words, "", false, false, Optional.empty(), Words.NONE, Optional.empty());
  }

  static List<Value> chosen(List<Option> options) {
    return options.stream().filter(Option::initial).map(Option::value).toList();
  }
}
