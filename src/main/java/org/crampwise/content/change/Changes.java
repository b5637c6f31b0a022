package org.crampwise.content.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampwise.content.Card;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Topic;
import org.crampwise.content.reader.ContentReader;

/// What a visitor who reads in one language will find otherwise than before.
///
/// @param cards in the order of the decks
/// @param parts beside them
public record Changes(List<CardChange> cards, Set<Part> parts) {
  public Changes {
    cards = List.copyOf(cards);
    parts = Set.copyOf(parts);
  }

  public boolean isEmpty() {
    return cards.isEmpty() && parts.isEmpty();
  }

  /// Between two assets folders. A card counts as changed when its own text has changed, wherever
  /// it stands now.
  public static Changes between(Path before, Path after, String language) throws IOException {
    Map<String, Deck> old = decks(before, language);
    Map<String, Deck> now = decks(after, language);
    Set<String> ids = new LinkedHashSet<>(now.keySet());
    ids.addAll(old.keySet());
    List<CardChange> cards = new ArrayList<>();
    for (String id : ids) {
      cards.addAll(changes(id, old.getOrDefault(id, Deck.NONE), now.getOrDefault(id, Deck.NONE)));
    }
    return new Changes(cards, parts(before, after, language));
  }

  /// @param texts of its cards, by their ids, as they are written
  private record Deck(String title, Map<String, Text> texts) {
    static final Deck NONE = new Deck("", Map.of());
  }

  private record Text(String title, int place, String written) {}

  private static Map<String, Deck> decks(Path assets, String language) throws IOException {
    Map<String, Deck> decks = new LinkedHashMap<>();
    if (!Files.isDirectory(assets.resolve("content").resolve(language))) {
      return decks;
    }
    ContentPack pack = ContentReader.read(assets, language).pack();
    for (Topic topic :
        Stream.concat(pack.topics().stream(), new TreeMap<>(pack.pages()).values().stream())
            .toList()) {
      decks.put(topic.id(), new Deck(topic.title(), texts(assets, topic)));
    }
    return decks;
  }

  private static Map<String, Text> texts(Path assets, Topic topic) throws IOException {
    List<String> lines = Files.readAllLines(assets.resolve(topic.at().file()));
    List<Card> cards = topic.cards();
    Map<String, Text> texts = new LinkedHashMap<>();
    for (int i = 0; i < cards.size(); i++) {
      int from = cards.get(i).at().line() - 1;
      int to = i + 1 < cards.size() ? cards.get(i + 1).at().line() - 1 : lines.size();
      String written = String.join("\n", lines.subList(from, Math.max(from, to))).strip();
      texts.put(cards.get(i).id(), new Text(cards.get(i).title(), i, written));
    }
    return texts;
  }

  private static List<CardChange> changes(String id, Deck old, Deck now) {
    List<CardChange> found = new ArrayList<>();
    now.texts()
        .forEach(
            (card, text) -> {
              Optional<Text> was = Optional.ofNullable(old.texts().get(card));
              if (was.stream().noneMatch(it -> it.written().equals(text.written()))) {
                found.add(
                    new CardChange(
                        id,
                        now.title(),
                        text.title(),
                        was.map(Changes::place).orElseGet(OptionalInt::empty),
                        place(text)));
              }
            });
    old.texts()
        .forEach(
            (card, text) -> {
              if (!now.texts().containsKey(card)) {
                found.add(
                    new CardChange(
                        id, old.title(), text.title(), place(text), OptionalInt.empty()));
              }
            });
    return found;
  }

  private static OptionalInt place(Text text) {
    return OptionalInt.of(text.place());
  }

  private static Set<Part> parts(Path before, Path after, String language) throws IOException {
    Set<String> files = new TreeSet<>(files(before));
    files.addAll(files(after));
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (String file : files) {
      Optional<Part> part = Part.of(file, language);
      if (part.isPresent() && !same(before.resolve(file), after.resolve(file))) {
        parts.add(part.get());
      }
    }
    return parts;
  }

  private static Set<String> files(Path assets) throws IOException {
    try (Stream<Path> all = Files.walk(assets)) {
      return all.filter(Files::isRegularFile)
          .map(file -> assets.relativize(file).toString().replace('\\', '/'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static boolean same(Path before, Path after) throws IOException {
    return Files.exists(before)
        && Files.exists(after)
        && Arrays.equals(Files.readAllBytes(before), Files.readAllBytes(after));
  }
}
