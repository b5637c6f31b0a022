package org.crampwise.selfcheck;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A FHIR R4 Questionnaire: what is asked, in order, and when. Cannot be changed; its linkIds are
/// known to be there once each, and its conditions to form no loop.
public final class Questionnaire {
  private final String url;
  private final String version;
  private final Words title;
  private final List<Item> items;
  private final Map<String, Item> byLinkId = new LinkedHashMap<>();
  private final Map<String, Item> parents = new HashMap<>();

  /// @param url may be empty
  /// @param version may be empty
  public Questionnaire(String url, String version, Words title, List<Item> items) {
    this.url = url;
    this.version = version;
    this.title = title;
    this.items = List.copyOf(items);
    items.stream().flatMap(Item::whole).forEach(this::index);
  }

  private void index(Item item) {
    byLinkId.put(item.linkId(), item);
    item.items().forEach(child -> parents.put(child.linkId(), item));
  }

  public String url() {
    return url;
  }

  public String version() {
    return version;
  }

  public Words title() {
    return title;
  }

  /// The items at the top: the parts of the questionnaire.
  public List<Item> items() {
    return items;
  }

  /// Every item, in the order they are asked.
  public Stream<Item> all() {
    return byLinkId.values().stream();
  }

  public Optional<Item> item(String linkId) {
    return Optional.ofNullable(byLinkId.get(linkId));
  }

  /// What an item stands in; empty at the top.
  public Optional<Item> parent(Item item) {
    return Optional.ofNullable(parents.get(item.linkId()));
  }

  /// The item that has to be there.
  ///
  /// @throws IllegalArgumentException when there is none
  Item require(String linkId) {
    return item(linkId)
        .orElseThrow(() -> new IllegalArgumentException("There is no question " + linkId));
  }

  /// The linkIds from the top to an item, joined by ` / `.
  public String path(Item item) {
    return parent(item).map(parent -> path(parent) + " / ").orElse("") + item.linkId();
  }
}
