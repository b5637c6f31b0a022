package org.crampwise.selfcheck;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Whether a questionnaire that was read can be walked on a touch screen to its end.
public final class Suitability {
  private final Questionnaire questionnaire;
  private final Pages pages;
  private final Faults faults;

  private Suitability(Questionnaire questionnaire, String file) {
    this.questionnaire = questionnaire;
    this.pages = new Pages(questionnaire);
    this.faults = new Faults(file);
  }

  /// What no screen can show, or what no visitor could get past.
  ///
  /// @param file its name, as it is told
  public static List<Fault> faults(Questionnaire questionnaire, String file) {
    Suitability suitability = new Suitability(questionnaire, file);
    if (suitability.pages.all().isEmpty()) {
      suitability.faults.error(1, "", "Every item is hidden, so there is nothing to show.");
    }
    questionnaire.all().filter(Item::isQuestion).forEach(suitability::check);
    return suitability.faults.all();
  }

  /// What a kiosk in the open does not ask for: words a visitor types, and dates, which tell who
  /// somebody is.
  public static List<Fault> faultsOfKiosk(Questionnaire questionnaire, String file) {
    Suitability suitability = new Suitability(questionnaire, file);
    suitability.pages.all().stream()
        .filter(item -> tellsWho(item.type()))
        .forEach(
            item ->
                suitability.tell(
                    item,
                    "--kiosk takes no %s. Offer answers to choose from, or start it without --kiosk."
                        .formatted(item.type() == ItemType.DATE ? "date" : "typed words")));
    return suitability.faults.all();
  }

  private static boolean tellsWho(ItemType type) {
    return switch (type) {
      case DATE, STRING, TEXT -> true;
      case GROUP, DISPLAY, BOOLEAN, CHOICE, OPEN_CHOICE, INTEGER, DECIMAL, QUANTITY -> false;
    };
  }

  private void check(Item item) {
    Item.Asked asked = item.asked();
    if (asked.repeats() && !item.type().isChoice()) {
      tell(item, "Several answers to a %s are not supported.".formatted(item.type().id()));
    }
    if (item.type().isChoice() && asked.options().isEmpty()) {
      tell(item, "A choice without answers to choose from is not supported.");
    }
    if (item.is(Control.SLIDER) && SliderScale.of(item).isEmpty()) {
      tell(item, "A slider needs a minValue, and a maxValue at least one step above it.");
    }
    boolean fixed = asked.readOnly() || !pages.all().contains(item);
    if (fixed && asked.required() && asked.initial().isEmpty()) {
      tell(item, "It has to be answered, and nobody can: give it an initial value.");
    }
    unit(item);
    if (!asked.initial().isEmpty()) {
      Flaws.of(item, asked.initial())
          .forEach(flaw -> tell(item, "Its initial value: " + flaw.message()));
    }
  }

  /// A limit in a unit that no answer has would be no limit.
  private void unit(Item item) {
    if (item.type() != ItemType.QUANTITY) {
      return;
    }
    Value answer = Numbers.value(item, BigDecimal.ZERO);
    Predicate<Value> other = limit -> limit.compare(answer).isEmpty();
    Limits limits = item.asked().limits();
    Stream.of(limits.least(), limits.most())
        .flatMap(Optional::stream)
        .filter(other)
        .forEach(limit -> tell(item, "The limit %s is in another unit.".formatted(limit)));
  }

  private void tell(Item item, String message) {
    faults.error(item.at().line(), questionnaire.path(item), message);
  }
}
