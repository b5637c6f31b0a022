package org.crampwise.selfcheck.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.crampwise.selfcheck.Item.Asked;
import org.crampwise.selfcheck.ItemType;
import org.crampwise.selfcheck.Limits;
import org.crampwise.selfcheck.Option;
import org.crampwise.selfcheck.Value;
import org.crampwise.selfcheck.json.Element;

/// Reads what may be answered to a question.
final class AskedReader implements Element.ExtensionReader {
  private final Element element;
  private final ItemType type;
  private Optional<Value> least = Optional.empty();
  private Optional<Value> most = Optional.empty();
  private OptionalInt decimals = OptionalInt.empty();
  private OptionalInt minLength = OptionalInt.empty();
  private Optional<Pattern> regex = Optional.empty();
  private OptionalInt fewest = OptionalInt.empty();
  private OptionalInt mostAnswers = OptionalInt.empty();
  private OptionalInt step = OptionalInt.empty();
  private Optional<Value.Coding> unit = Optional.empty();

  AskedReader(Element element, ItemType type) {
    this.element = element;
    this.type = type;
  }

  /// After the item's extensions.
  Asked read(ValueSets sets) {
    boolean required = element.truth("required");
    boolean repeats = element.truth("repeats");
    boolean readOnly = element.truth("readOnly");
    List<Option> options = options(sets);
    boolean bare = !element.names().contains("answerValueSet");
    if (type == ItemType.CHOICE && options.isEmpty() && bare) {
      element.fault("A choice without answers to choose from is not supported.");
    }
    List<Value> initial = initial(options);
    if (!repeats && (initial.size() > 1 || mostAnswers.orElse(1) > 1)) {
      element.fault("It does not repeat, and has more than one answer.");
    }
    if (!required && fewest.orElse(0) > 0) {
      element.fault("minOccurs above 0 needs `required`.");
    }
    return new Asked(required, repeats, readOnly, options, initial, limits());
  }

  private List<Option> options(ValueSets sets) {
    List<Option> options =
        element.elements("answerOption").stream()
            .flatMap(option -> OptionReader.read(option).stream())
            .toList();
    Optional<String> set = element.text("answerValueSet");
    if ((set.isPresent() || !options.isEmpty()) && !type.isChoice()) {
      element.fault("Answers to choose from are supported on choices only.");
    }
    if (set.isPresent() && !options.isEmpty()) {
      element.fault("It has both `answerOption` and `answerValueSet`.");
    }
    List<Option> all = set.flatMap(reference -> sets.of(reference, element)).orElse(options);
    Set<Value> seen = new HashSet<>();
    all.stream()
        .filter(option -> !seen.add(option.value()))
        .forEach(
            option -> element.fault("The answer %s is there twice.".formatted(option.value())));
    return all;
  }

  private List<Value> initial(List<Option> options) {
    List<Value> chosen = OptionReader.chosen(options);
    List<Value> initial =
        element.elements("initial").stream().flatMap(one -> initial(one).stream()).toList();
    if (!options.isEmpty() && element.names().contains("answerOption") && !initial.isEmpty()) {
      element.fault("With answers to choose from, write `initialSelected` in place of `initial`.");
    }
    initial.stream()
        .filter(value -> !type.takes(value))
        .forEach(
            value -> element.fault("The initial value %s is no %s.".formatted(value, type.id())));
    return initial.isEmpty() ? chosen : initial;
  }

  private static Optional<Value> initial(Element initial) {
    initial.ignore("id");
    Optional<Value> value = ValueReader.read(initial, "value");
    initial.done();
    return value;
  }

  private Limits limits() {
    Optional<Integer> maxLength = element.whole("maxLength");
    boolean words = type == ItemType.STRING || type == ItemType.TEXT;
    if (maxLength.isPresent() && !words && type != ItemType.OPEN_CHOICE) {
      element.fault("`maxLength` is supported on strings and texts only.");
    }
    if ((minLength.isPresent() || regex.isPresent()) && !words) {
      element.fault("minLength and regex are supported on strings and texts only.");
    }
    if (decimals.isPresent() && type != ItemType.DECIMAL && type != ItemType.QUANTITY) {
      element.fault("maxDecimalPlaces is supported on decimals and quantities only.");
    }
    bound(least, "minValue");
    bound(most, "maxValue");
    if (least.isPresent() && most.isPresent() && least.get().compare(most.get()).orElse(0) > 0) {
      element.fault("minValue %s is above maxValue %s.".formatted(least.get(), most.get()));
    }
    return new Limits(
        least,
        most,
        decimals,
        minLength,
        maxLength.map(OptionalInt::of).orElse(OptionalInt.empty()),
        regex,
        fewest,
        mostAnswers,
        step,
        unit);
  }

  private void bound(Optional<Value> bound, String name) {
    boolean ordered =
        switch (type) {
          case INTEGER, DECIMAL, DATE, QUANTITY -> true;
          case GROUP, DISPLAY, BOOLEAN, CHOICE, OPEN_CHOICE, STRING, TEXT -> false;
        };
    bound
        .filter(value -> !ordered || !type.takes(value))
        .ifPresent(
            value -> element.fault("%s %s does not fit a %s.".formatted(name, value, type.id())));
  }

  @Override
  public boolean read(String url, Element extension) {
    switch (url) {
      case Extensions.MIN_VALUE -> least = ValueReader.read(extension, "value");
      case Extensions.MAX_VALUE -> most = ValueReader.read(extension, "value");
      case Extensions.MAX_DECIMAL_PLACES -> decimals = whole(extension);
      case Extensions.MIN_LENGTH -> minLength = whole(extension);
      case Extensions.REGEX -> regex = pattern(extension);
      case Extensions.MIN_OCCURS -> fewest = whole(extension);
      case Extensions.MAX_OCCURS -> mostAnswers = whole(extension);
      case Extensions.SLIDER_STEP -> step = whole(extension);
      case Extensions.UNIT ->
          unit = extension.element("valueCoding").map(c -> ValueReader.coding(c, (_, _) -> false));
      default -> {
        return false;
      }
    }
    return true;
  }

  private static OptionalInt whole(Element extension) {
    Optional<Integer> value = extension.whole("valueInteger");
    value
        .filter(number -> number < 0)
        .ifPresent(number -> extension.fault("%d is below 0.".formatted(number)));
    return value.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private static Optional<Pattern> pattern(Element extension) {
    String text = extension.required("valueString");
    try {
      return Optional.of(Pattern.compile(text));
    } catch (PatternSyntaxException e) {
      extension.fault("`%s` is no regular expression: %s.".formatted(text, e.getDescription()));
      return Optional.empty();
    }
  }
}
