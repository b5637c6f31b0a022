import java.util.List;

/// The way through the program: every deck by Next, foods, stretches, help, sources, the words
/// about the program, what opens over a page, and the self-check with several answers. It begins
/// and ends at the poster.
final class Round {
  private static final List<String> GROUPS = List.of("vitamins", "everyday", "health", "relief");
  private static final int VISITORS = 3;

  private final Walker walker;
  private final boolean quick;

  /// @param quick one deck, without the self-check
  Round(Walker walker, boolean quick) {
    this.walker = walker;
    this.quick = quick;
  }

  void walk() {
    walker.beginRound();
    walker.turn("attract-begin", "home");
    if (quick) {
      group(GROUPS.getFirst(), 1);
    } else {
      everything();
    }
    help();
    overlays();
    walker.turn("home-clear", "attract");
  }

  private void everything() {
    GROUPS.forEach(group -> group(group, Integer.MAX_VALUE));
    walker.turn("home-cramp-now", "topic-during-a-cramp-01");
    walker.turn("bar-home", "home");
    walker.turn("home-about", "topic-about-01");
    through("topic-about-", "home");
    walker.turn("home-sources", "sources-1");
    pages("sources-");
    walker.turn("bar-home", "home");
    walker.turn("bar-help", "help-01");
    pages("help-");
    walker.turn("bar-back", "home");
    for (int visitor = 0; visitor < VISITORS; visitor++) {
      new SelfCheckVisit(walker, visitor).walk();
    }
  }

  private void group(String group, int decks) {
    walker.turn("home-" + group, "decks-" + group);
    for (String deck : walker.buttons("deck-").stream().limit(decks).toList()) {
      String cards = "topic-" + deck.substring("deck-".length()) + "-";
      walker.turn(deck, cards + "01");
      through(cards, "decks-" + group);
    }
    walker.turn("bar-back", "home");
  }

  /// Every card of a deck, and what opens from it; Done on the last leads back.
  private void through(String cards, String back) {
    boolean explained = false;
    while (walker.at().startsWith(cards)) {
      if (!explained) {
        explained = explain();
      }
      walker.buttons("open-foods").forEach(_ -> foods());
      for (String stretch : stretches()) {
        stretch(stretch);
      }
      walker.buttons("quiz-answer").stream().limit(1).forEach(walker::touch);
      walker.turn("next", cards, back);
    }
  }

  /// Opens and closes the bubble of a word or a source.
  private boolean explain() {
    List<String> words = walker.buttons("term-");
    List<String> bubbles = words.isEmpty() ? walker.buttons("note-") : words;
    bubbles.stream()
        .limit(1)
        .forEach(
            each -> {
              walker.touch(each);
              walker.touchBeside();
            });
    return !bubbles.isEmpty();
  }

  private List<String> stretches() {
    return walker.at().startsWith("topic-stretches-") ? walker.buttons("stretch-") : List.of();
  }

  private void foods() {
    String card = walker.at();
    walker.turn("open-foods", "foods-");
    walker.buttons("food-").stream().limit(2).forEach(walker::touch);
    walker.touch("next");
    walker.touch("previous");
    walker.touch("foods-name");
    walker.touch("foods-most");
    walker.touch("foods-empty");
    walker.turn("bar-back", card);
  }

  private void stretch(String stretch) {
    String card = walker.at();
    walker.turn(stretch, stretch + "-1");
    for (int step = 2; walker.pictures().has(stretch + "-" + step); step++) {
      walker.turn("next", stretch + "-" + step);
    }
    walker.turn("bar-back", card);
  }

  private void help() {
    walker.turn("home-help", "help-01");
    // The first is where it opens.
    walker.buttons("help-").stream().skip(1).forEach(each -> walker.turn(each, "help-"));
    walker.turn("bar-home", "home");
  }

  /// By Next through all the pages that have pictures.
  private void pages(String prefix) {
    int count = walker.pictures().beginning(prefix).size();
    for (int page = 1; page < count; page++) {
      walker.turn("next", prefix);
    }
  }

  private void overlays() {
    for (String each : List.of("bar-size", "bar-language", "bar-sound")) {
      walker.touch(each);
      walker.touchBeside();
    }
  }
}
