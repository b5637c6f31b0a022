package org.crampwise.selfcheck;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crampwise.content.Caution;
import org.crampwise.content.Urgency;

/// What some answers lead to.
///
/// @param level how soon to speak to someone: the most urgent of the cards; empty without a card
/// @param cards codes of red-flag cards, most urgent first
/// @param topics ids of decks, in their fixed order
/// @param cautions in their fixed order; they bind the whole session
/// @param because for each card and topic the answers that led to it; a topic that is always given
///   has none
public record Assessment(
    Optional<Urgency> level,
    List<String> cards,
    List<String> topics,
    Set<Caution> cautions,
    Map<String, List<Rule.Answered>> because) {
  public Assessment {
    cards = List.copyOf(cards);
    topics = List.copyOf(topics);
    Set<Caution> ordered = EnumSet.noneOf(Caution.class);
    ordered.addAll(cautions);
    cautions = Collections.unmodifiableSet(ordered);
    because = Collections.unmodifiableMap(new LinkedHashMap<>(because));
  }

  /// Whether the check ends here, with the full-screen card.
  public boolean isEmergency() {
    return level.equals(Optional.of(Urgency.EMERGENCY));
  }

  /// As the command line writes it, such as `same-day`; `none` without a card.
  public String levelId() {
    return level.map(Urgency::id).orElse("none");
  }
}
