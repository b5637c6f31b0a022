package org.crampwise.ui.navigation;

/// What a hand-out is about.
public sealed interface Subject {
  /// A deck, by its id.
  record Deck(String id) implements Subject {}

  /// What the self-check of this visit has led to.
  record Result() implements Subject {}

  /// A name for files and logs.
  default String slug() {
    return switch (this) {
      case Deck deck -> deck.id();
      case Result _ -> "result";
    };
  }
}
