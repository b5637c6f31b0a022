package org.crampwise.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything a visitor can read, in one language.
///
/// @param topics the fifteen decks, by group and order
/// @param pages other decks by id: `what-is-a-cramp`, `during-a-cramp`, `stretches`, `about`
/// @param safetyCards every red-flag row, most urgent first
/// @param doubtCards what follows "Not sure" in the self-check: `E0` on a page of emergency signs,
///   `U0` on one of same-day signs; no rows of the list
public record ContentPack(
    String language,
    List<Topic> topics,
    Map<String, Topic> pages,
    SafetyPage safetyPage,
    List<SafetyCard> safetyCards,
    List<SafetyCard> doubtCards,
    CautionPage cautionPage,
    List<Stretch> stretches,
    Map<String, Term> glossary,
    Map<String, Source> sources,
    List<Food> foods,
    List<DailyAmount> dailyAmounts) {
  public ContentPack {
    topics = List.copyOf(topics);
    pages = Map.copyOf(pages);
    safetyCards = List.copyOf(safetyCards);
    doubtCards = List.copyOf(doubtCards);
    stretches = List.copyOf(stretches);
    glossary = Map.copyOf(glossary);
    sources = Map.copyOf(sources);
    foods = List.copyOf(foods);
    dailyAmounts = List.copyOf(dailyAmounts);
  }

  /// A deck by id, whether topic or page.
  public Optional<Topic> deck(String id) {
    return topics.stream()
        .filter(topic -> topic.id().equals(id))
        .findFirst()
        .or(() -> Optional.ofNullable(pages.get(id)));
  }

  /// A card by its code, whether a row of the list or not.
  public Optional<SafetyCard> safetyCard(String code) {
    return Stream.concat(safetyCards.stream(), doubtCards.stream())
        .filter(card -> card.code().equals(code))
        .findFirst();
  }

  /// Whether anything that can be shown is unsigned.
  public boolean unsigned() {
    return Stream.of(
            topics.stream().map(Topic::review),
            pages.values().stream().map(Topic::review),
            Stream.of(safetyPage.review(), cautionPage.review()),
            stretches.stream().map(Stretch::review))
        .flatMap(reviews -> reviews)
        .anyMatch(review -> !review.signed());
  }

  /// What is read while a caution holds, in the order of [Caution].
  public List<CautionWords> cautionWords() {
    return cautionPage.words();
  }

  public Optional<Stretch> stretch(String id) {
    return stretches.stream().filter(stretch -> stretch.id().equals(id)).findFirst();
  }

  /// The decks of one home group, in their order.
  public List<Topic> topicsOf(Group group) {
    return topics.stream().filter(topic -> topic.group().equals(Optional.of(group))).toList();
  }

  /// The foods of one nutrient, richest first.
  public List<Food> foodsOf(String nutrient) {
    return foods.stream()
        .filter(food -> food.nutrient().equals(nutrient))
        .sorted((a, b) -> Double.compare(b.amount(), a.amount()))
        .toList();
  }
}
