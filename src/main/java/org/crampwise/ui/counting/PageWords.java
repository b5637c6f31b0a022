package org.crampwise.ui.counting;

import java.util.Arrays;
import java.util.Optional;
import org.crampwise.content.Group;
import org.crampwise.content.Stretch;
import org.crampwise.content.Topic;
import org.crampwise.ui.text.Library;

/// Counted pages as a visitor reads their names.
final class PageWords {
  private final Library library;

  PageWords(Library library) {
    this.library = library;
  }

  /// A page that is no longer there has only the name it was counted under.
  String of(String page) {
    return switch (page) {
      case "home" -> library.text("bar.home");
      case "help" -> library.text("bar.help");
      case "sources" -> library.text("home.sources");
      case CountedPage.SELF_CHECK -> library.text("check.open");
      default -> topic(page).orElse(page);
    };
  }

  private Optional<String> topic(String page) {
    int dash = page.indexOf('-');
    if (dash < 0) {
      return Optional.empty();
    }
    String id = page.substring(dash + 1);
    return switch (page.substring(0, dash)) {
      case "decks" ->
          Arrays.stream(Group.values())
              .filter(group -> group.id().equals(id))
              .findFirst()
              .map(group -> library.text("home.group." + group.id()));
      case "topic" -> deck(id);
      case "foods" -> deck(id).map(title -> library.text("staff.counts.foods", title));
      case "stretch" -> library.pack().stretch(id).map(Stretch::title);
      default -> Optional.empty();
    };
  }

  private Optional<String> deck(String id) {
    return library.pack().deck(id).map(Topic::title);
  }
}
