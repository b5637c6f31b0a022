package org.crampwise.content;

import java.util.List;

/// One row of the red-flag list, as a card of get-help.md.
///
/// @param code the row: `E1`, `U13`, `P4`
/// @param title the sign, in a few words
/// @param sign what it looks or feels like
/// @param todo what to do and who to speak to; beside the fixed first lines of an emergency
/// @param simple the card said simpler; may be empty
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
}
