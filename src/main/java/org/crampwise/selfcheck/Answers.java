package org.crampwise.selfcheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The answers of one person to one questionnaire. Never changed: each step gives new ones. No
/// answer stands under an item that is not asked; what a step disables, it drops, also further
/// down.
public final class Answers {
  private final Questionnaire questionnaire;
  private final Map<String, List<Value>> given;

  private Answers(Questionnaire questionnaire, Map<String, List<Value>> given) {
    this.questionnaire = questionnaire;
    this.given = Collections.unmodifiableMap(given);
  }

  /// Those the questionnaire itself gives at the start.
  public static Answers initial(Questionnaire questionnaire) {
    return settled(questionnaire, Map.of(), Set.of());
  }

  /// As they were given elsewhere; those to questions that are not asked are dropped.
  public static Answers of(Questionnaire questionnaire, Map<String, List<Value>> given) {
    return new Answers(questionnaire, new Enablement(questionnaire, given).surviving());
  }

  /// Other answers to a question. None takes them away.
  ///
  /// @throws IllegalArgumentException for what is no question
  public Answers with(String linkId, List<Value> values) {
    if (!questionnaire.require(linkId).isQuestion()) {
      throw new IllegalArgumentException(linkId + " asks nothing");
    }
    Map<String, List<Value>> changed = new LinkedHashMap<>(given);
    changed.put(linkId, List.copyOf(values));
    return settled(questionnaire, changed, asked());
  }

  /// One answer, by its code.
  ///
  /// @throws IllegalArgumentException for a code that the question does not offer
  public Answers with(String linkId, String... codes) {
    Item item = questionnaire.require(linkId);
    return with(
        linkId,
        List.of(codes).stream()
            .map(
                code ->
                    item.option(code)
                        .map(Option::value)
                        .orElseThrow(
                            () -> new IllegalArgumentException(linkId + " does not offer " + code)))
            .toList());
  }

  public Answers without(String linkId) {
    return with(linkId, List.of());
  }

  /// A tap on a tile: chooses the answer, or takes it back. A choice that excludes the others takes
  /// them away, and any other takes that one away.
  public Answers toggled(String linkId, Value value) {
    Item item = questionnaire.require(linkId);
    List<Value> before = of(linkId);
    if (before.contains(value)) {
      return with(linkId, before.stream().filter(other -> !other.equals(value)).toList());
    }
    if (!item.asked().repeats() || exclusive(item, value)) {
      return with(linkId, List.of(value));
    }
    List<Value> after = new ArrayList<>(before);
    after.removeIf(other -> exclusive(item, other));
    after.add(value);
    List<Value> order = item.asked().options().stream().map(Option::value).toList();
    after.sort(Comparator.comparingInt(order::indexOf));
    return with(linkId, after);
  }

  private static boolean exclusive(Item item, Value value) {
    return item.option(value).filter(Option::exclusive).isPresent();
  }

  public Questionnaire questionnaire() {
    return questionnaire;
  }

  /// Every answer by linkId, in the order they are asked.
  public Map<String, List<Value>> all() {
    return given;
  }

  public List<Value> of(String linkId) {
    return Objects.requireNonNull(given.getOrDefault(linkId, List.of()));
  }

  /// Whether a code is among the answers to a question.
  public boolean has(String linkId, String code) {
    return of(linkId).stream()
        .anyMatch(value -> value instanceof Value.Coding coding && coding.code().equals(code));
  }

  /// Whether an item is asked.
  public boolean isAsked(Item item) {
    return new Enablement(questionnaire, given).isEnabled(item);
  }

  /// The linkIds of the items that are asked.
  public Set<String> asked() {
    Enablement enablement = new Enablement(questionnaire, given);
    return questionnaire
        .all()
        .filter(enablement::isEnabled)
        .map(Item::linkId)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The linkIds answered before that are answered no longer, in the order they are asked.
  public List<String> droppedSince(Answers before) {
    return before.given.keySet().stream().filter(linkId -> !given.containsKey(linkId)).toList();
  }

  /// Drops what is not asked, and gives what has come to be asked its initial answer; that may
  /// change what is asked in turn. Each item comes to be asked once at most, so it ends.
  private static Answers settled(
      Questionnaire questionnaire, Map<String, List<Value>> given, Set<String> askedBefore) {
    Set<String> seen = new HashSet<>(askedBefore);
    Map<String, List<Value>> left = new Enablement(questionnaire, given).surviving();
    while (true) {
      Answers now = new Answers(questionnaire, left);
      List<Item> fresh =
          now.asked().stream()
              .filter(seen::add)
              .map(questionnaire::require)
              .filter(item -> !item.asked().initial().isEmpty() && now.of(item.linkId()).isEmpty())
              .toList();
      if (fresh.isEmpty()) {
        return now;
      }
      Map<String, List<Value>> more = new LinkedHashMap<>(left);
      fresh.forEach(item -> more.put(item.linkId(), item.asked().initial()));
      left = new Enablement(questionnaire, more).surviving();
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Answers answers
        && questionnaire.equals(answers.questionnaire)
        && given.equals(answers.given);
  }

  @Override
  public int hashCode() {
    return given.hashCode();
  }

  @Override
  public String toString() {
    return given.toString();
  }
}
