package org.crampwise.content;

import java.util.List;
import java.util.Optional;

/// One row of the red-flag list, as a card of get-help.md.
///
/// @param code the row: `E1`, `U13`, `P4`
/// @param title the sign, in a few words
/// @param sign what it looks or feels like
/// @param todo what to do and who to speak to; beside the fixed first lines of an emergency
/// @param simple what stands in place of `sign` where the card is said simpler; may be empty
public record SafetyCard(
    String code,
    Urgency urgency,
    String title,
    List<RichText> sign,
    List<RichText> todo,
    List<RichText> simple,
    Place at) {
  public SafetyCard {
    sign = List.copyOf(sign);
    todo = List.copyOf(todo);
    simple = List.copyOf(simple);
  }

  /// The card said simpler; what to do stays word for word. Empty where it has no simpler words.
  public Optional<SafetyCard> simpler() {
    return simple.isEmpty()
        ? Optional.empty()
        : Optional.of(new SafetyCard(code, urgency, title, simple, todo, simple, at));
  }

  /// The card as it is read.
  ///
  /// @param simpler whether the reader wants it simpler, where it has simpler words
  public SafetyCard worded(boolean simpler) {
    return simpler ? simpler().orElse(this) : this;
  }
}
