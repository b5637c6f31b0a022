package org.crampwise.ui.topic;

import java.util.Optional;
import org.crampwise.ui.navigation.Screen;

/// A page of a deck among its others: a card may take several parts.
///
/// @param cards how many the deck has
/// @param parts how many the card has here
record DeckPlace(Screen.Topic here, int cards, int parts) {
  /// The page before; of the card before the last part, however many it has.
  Optional<Screen.Topic> before() {
    if (here.part() > 0) {
      return Optional.of(new Screen.Topic(here.deck(), here.card(), here.part() - 1));
    }
    return here.card() > 0
        ? Optional.of(new Screen.Topic(here.deck(), here.card() - 1, Integer.MAX_VALUE))
        : Optional.empty();
  }

  /// The page after it.
  Optional<Screen.Topic> after() {
    if (here.part() < parts - 1) {
      return Optional.of(new Screen.Topic(here.deck(), here.card(), here.part() + 1));
    }
    return here.card() < cards - 1
        ? Optional.of(new Screen.Topic(here.deck(), here.card() + 1, 0))
        : Optional.empty();
  }
}
