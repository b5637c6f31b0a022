package org.crampwise.selfcheck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Questions and answers in words, as a visitor reads them again: in the review and as the reason
/// why something is shown.
public final class Spoken {
  private final Questionnaire questionnaire;
  private final String language;

  public Spoken(Questionnaire questionnaire, String language) {
    this.questionnaire = questionnaire;
    this.language = language;
  }

  public String question(Item item) {
    return item.label().text().in(language);
  }

  /// The words of an answer: those of its tile, or the value as it was given; empty for yes and no,
  /// which the interface says.
  public Optional<String> answer(Item item, Value value) {
    return switch (value) {
      case Value.Truth _ -> Optional.empty();
      case Value.Coding _,
          Value.Text _,
          Value.Whole _,
          Value.Decimal _,
          Value.Date _,
          Value.Quantity _ ->
          Optional.of(
              item.option(value)
                  .map(option -> option.words().in(language))
                  .orElseGet(value::toString));
    };
  }

  /// The answers that led to something, in the words of their tiles.
  public List<String> because(List<Rule.Answered> reasons) {
    return reasons.stream()
        .flatMap(
            reason ->
                questionnaire.item(reason.linkId()).stream()
                    .flatMap(item -> item.option(reason.code()).stream()))
        .map(option -> option.words().in(language))
        .distinct()
        .collect(Collectors.toList());
  }
}
