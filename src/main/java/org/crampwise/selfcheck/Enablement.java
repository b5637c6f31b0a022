package org.crampwise.selfcheck;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Which items are asked, given some answers. An answer to a question that is not asked counts for
/// nothing, so that it can't enable another.
public final class Enablement {
  private final Questionnaire questionnaire;
  private final Map<String, List<Value>> given;
  private final Map<String, Boolean> known = new HashMap<>();

  public Enablement(Questionnaire questionnaire, Map<String, List<Value>> given) {
    this.questionnaire = questionnaire;
    this.given = Map.copyOf(given);
  }

  public boolean isEnabled(Item item) {
    Boolean before = known.get(item.linkId());
    if (before != null) {
      return before;
    }
    boolean enabled = parentHolds(item) && item.enableWhen().holds(this::answers);
    known.put(item.linkId(), enabled);
    return enabled;
  }

  /// A text under a question explains it; a question under a question follows its answer.
  private boolean parentHolds(Item item) {
    return questionnaire
        .parent(item)
        .map(
            parent ->
                isEnabled(parent)
                    && (!parent.isQuestion()
                        || item.type() == ItemType.DISPLAY
                        || !answers(parent.linkId()).isEmpty()))
        .orElse(true);
  }

  /// The answers that count for a question.
  public List<Value> answers(String linkId) {
    List<Value> answers = given.getOrDefault(linkId, List.of());
    return questionnaire
        .item(linkId)
        .filter(item -> !answers.isEmpty() && isEnabled(item))
        .map(_ -> Objects.requireNonNull(answers))
        .orElse(List.of());
  }

  /// All answers that count, in the order they are asked.
  Map<String, List<Value>> surviving() {
    Map<String, List<Value>> left = new LinkedHashMap<>();
    questionnaire
        .all()
        .forEach(
            item -> {
              List<Value> answers = answers(item.linkId());
              if (!answers.isEmpty()) {
                left.put(item.linkId(), answers);
              }
            });
    return left;
  }
}
