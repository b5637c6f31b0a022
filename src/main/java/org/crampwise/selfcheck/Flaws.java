package org.crampwise.selfcheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// Holds the answers to one question against what it allows.
public final class Flaws {
  private final Item item;
  private final List<Value> values;
  private final List<Flaw> found = new ArrayList<>();

  private Flaws(Item item, List<Value> values) {
    this.item = item;
    this.values = values;
  }

  /// What is wrong with these answers, given that the question is asked; empty when they can stand.
  public static List<Flaw> of(Item item, List<Value> values) {
    Flaws flaws = new Flaws(item, values);
    flaws.check();
    return List.copyOf(flaws.found);
  }

  private void check() {
    if (values.isEmpty()) {
      if (item.asked().required()) {
        add(Flaw.Kind.MISSING, "");
      }
      return;
    }
    count();
    Set<Value> seen = new HashSet<>();
    for (Value value : values) {
      if (!seen.add(value) && item.type().isChoice()) {
        add(Flaw.Kind.TWICE, value.toString());
      }
      if (!item.type().takes(value)) {
        add(Flaw.Kind.WRONG_KIND, value.toString());
      } else if (item.type().isChoice()) {
        offered(value);
      } else {
        range(value);
        length(value);
      }
    }
  }

  private void count() {
    Limits limits = item.asked().limits();
    OptionalInt most = item.asked().repeats() ? limits.mostAnswers() : OptionalInt.of(1);
    if (most.isPresent() && values.size() > most.getAsInt()) {
      add(Flaw.Kind.TOO_MANY, most.getAsInt());
    }
    if (limits.fewest().isPresent() && values.size() < limits.fewest().getAsInt()) {
      add(Flaw.Kind.TOO_FEW, limits.fewest().getAsInt());
    }
  }

  private void offered(Value value) {
    boolean own = item.type() == ItemType.OPEN_CHOICE && value instanceof Value.Text;
    if (!own && item.option(value).isEmpty()) {
      add(Flaw.Kind.NOT_OFFERED, value.toString());
    }
    if (values.size() > 1 && item.option(value).filter(Option::exclusive).isPresent()) {
      add(Flaw.Kind.NOT_ALONE, value.toString());
    }
  }

  private void range(Value value) {
    Limits limits = item.asked().limits();
    limits
        .least()
        .filter(least -> value.compare(least).orElse(0) < 0)
        .ifPresent(least -> add(Flaw.Kind.TOO_LOW, least.toString()));
    limits
        .most()
        .filter(most -> value.compare(most).orElse(0) > 0)
        .ifPresent(most -> add(Flaw.Kind.TOO_HIGH, most.toString()));
    OptionalInt decimals = limits.decimals();
    if (decimals.isPresent() && scale(value) > decimals.getAsInt()) {
      add(Flaw.Kind.TOO_PRECISE, decimals.getAsInt());
    }
  }

  private static int scale(Value value) {
    return switch (value) {
      case Value.Decimal(BigDecimal number) -> number.scale();
      case Value.Quantity quantity -> quantity.value().scale();
      case Value.Truth _, Value.Whole _, Value.Date _, Value.Text _, Value.Coding _ -> 0;
    };
  }

  private void length(Value value) {
    if (!(value instanceof Value.Text(String text))) {
      return;
    }
    Limits limits = item.asked().limits();
    int letters = text.codePointCount(0, text.length());
    if (limits.minLength().isPresent() && letters < limits.minLength().getAsInt()) {
      add(Flaw.Kind.TOO_SHORT, limits.minLength().getAsInt());
    }
    if (limits.maxLength().isPresent() && letters > limits.maxLength().getAsInt()) {
      add(Flaw.Kind.TOO_LONG, limits.maxLength().getAsInt());
    }
    limits
        .regex()
        .filter(regex -> !regex.matcher(text).matches())
        .ifPresent(regex -> add(Flaw.Kind.WRONG_FORM, regex.pattern()));
  }

  private void add(Flaw.Kind kind, int limit) {
    add(kind, String.valueOf(limit));
  }

  private void add(Flaw.Kind kind, String limit) {
    found.add(new Flaw(kind, limit));
  }
}
