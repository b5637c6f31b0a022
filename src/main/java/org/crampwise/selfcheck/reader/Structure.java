package org.crampwise.selfcheck.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crampwise.selfcheck.EnableWhen;
import org.crampwise.selfcheck.Faults;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.ItemType;
import org.crampwise.selfcheck.Operator;
import org.crampwise.selfcheck.Value;

/// Checks how the items of a questionnaire hang together.
final class Structure {
  private final Faults faults;
  private final List<Item> order;
  private final Map<String, Item> byLinkId = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, String> paths = new HashMap<>();

  private Structure(List<Item> items, Faults faults) {
    this.faults = faults;
    this.order = items.stream().flatMap(Item::whole).toList();
    items.forEach(item -> path(item, ""));
  }

  static void check(List<Item> items, Faults faults) {
    Structure structure = new Structure(items, faults);
    structure.duplicates();
    structure.order.forEach(structure::conditions);
    structure.loops();
  }

  private void path(Item item, String above) {
    String path = above + item.linkId();
    paths.put(item.linkId(), path);
    item.items()
        .forEach(
            child -> {
              parents.put(child.linkId(), item.linkId());
              path(child, path + " / ");
            });
  }

  private void duplicates() {
    for (Item item : order) {
      Item first = byLinkId.putIfAbsent(item.linkId(), item);
      if (first != null && !item.linkId().isEmpty()) {
        error(
            item,
            "The linkId `%s` is there already, on line %d."
                .formatted(item.linkId(), first.at().line()));
      }
    }
  }

  private void conditions(Item item) {
    item.enableWhen().conditions().forEach(condition -> condition(item, condition));
  }

  private void condition(Item item, EnableWhen.Condition condition) {
    Item question = byLinkId.get(condition.question());
    if (question == null) {
      error(item, "There is no question `%s`.".formatted(condition.question()));
      return;
    }
    if (!question.isQuestion()) {
      error(
          item,
          "`%s` is a %s and has no answers.".formatted(question.linkId(), question.type().id()));
      return;
    }
    comparable(item, condition, question);
    if (order.indexOf(question) > order.indexOf(item)) {
      faults.warning(
          item.at().line(),
          path(item),
          "It depends on `%s`, which is asked after it.".formatted(question.linkId()));
    }
  }

  private void comparable(Item item, EnableWhen.Condition condition, Item question) {
    Operator operator = condition.operator();
    Value value = condition.value();
    if (operator == Operator.EXISTS) {
      if (!(value instanceof Value.Truth)) {
        error(item, "`exists` is compared with true or false, not with %s.".formatted(value));
      }
      return;
    }
    if (!question.type().takes(value)) {
      error(
          item,
          "`%s` is a %s and can't be compared with %s."
              .formatted(question.linkId(), question.type().id(), value));
    } else if (operator.orders() && value.compare(value).isEmpty()) {
      error(item, "`%s` can't compare %s: it has no order.".formatted(operator.sign(), value));
    } else if (question.type() == ItemType.CHOICE && question.option(value).isEmpty()) {
      faults.warning(
          item.at().line(),
          path(item),
          "`%s` does not offer the answer %s.".formatted(question.linkId(), value));
    }
  }

  /// What an item depends on, itself included, has to end somewhere.
  private void loops() {
    Set<String> told = new HashSet<>();
    for (Item item : order) {
      loop(item.linkId(), new LinkedHashSet<>(), new HashSet<>(), told);
    }
  }

  private void loop(String linkId, Set<String> way, Set<String> done, Set<String> told) {
    if (way.contains(linkId)) {
      List<String> circle = new ArrayList<>(way);
      circle = circle.subList(circle.indexOf(linkId), circle.size());
      if (circle.stream().noneMatch(told::contains)) {
        told.addAll(circle);
        error(
            Objects.requireNonNull(byLinkId.get(linkId)),
            "A loop: %s.".formatted(String.join(" needs ", circle) + " needs " + linkId));
      }
      return;
    }
    if (!done.add(linkId)) {
      return;
    }
    way.add(linkId);
    needs(linkId).forEach(next -> loop(next, way, done, told));
    way.remove(linkId);
  }

  private Stream<String> needs(String linkId) {
    Stream<String> above = Optional.ofNullable(parents.get(linkId)).stream();
    Stream<String> asked =
        Optional.ofNullable(byLinkId.get(linkId)).stream()
            .flatMap(item -> item.enableWhen().conditions().stream())
            .map(EnableWhen.Condition::question);
    return Stream.concat(above, asked);
  }

  private void error(Item item, String message) {
    faults.error(item.at().line(), path(item), message);
  }

  private String path(Item item) {
    return Objects.requireNonNull(paths.getOrDefault(item.linkId(), item.linkId()));
  }
}
