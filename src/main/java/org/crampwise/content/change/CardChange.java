package org.crampwise.content.change;

import java.util.OptionalInt;

/// A card that is new, has changed or is gone.
///
/// @param deck its id
/// @param deckTitle as a visitor reads it
/// @param title of the card
/// @param before its place in the deck as it is shown now, from 0; empty for a new one
/// @param after its place in the new deck; empty for one that is gone
public record CardChange(
    String deck, String deckTitle, String title, OptionalInt before, OptionalInt after) {
  public enum Kind {
    NEW,
    CHANGED,
    REMOVED
  }

  public Kind kind() {
    if (before.isEmpty()) {
      return Kind.NEW;
    }
    return after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
  }
}
