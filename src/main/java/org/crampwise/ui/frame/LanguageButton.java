package org.crampwise.ui.frame;

import java.util.List;
import java.util.stream.Collectors;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.text.Language;
import org.crampwise.ui.text.Languages;
import org.crampwise.ui.text.Library;

/// The bar's way to the other languages. Where few are, their names stand for its word: whoever
/// looks for a language reads that one.
final class LanguageButton {
  /// So many have room on it.
  private static final int NAMED = 2;

  private final TouchButton button;
  private final Library library;
  private final Languages languages;
  private final Overlay over;

  LanguageButton(TouchButton button, Library library, Languages languages, Overlay over) {
    this.button = button;
    this.library = library;
    this.languages = languages;
    this.over = over;
  }

  /// Makes it fit the page that is shown.
  void stand() {
    List<Language> others = languages.others();
    String word = library.text("bar.language");
    if (others.isEmpty() || others.size() > NAMED) {
      button.setText(word);
    } else {
      button.setText(names(others, "\n"));
      button.setAccessibleText(word + ". " + names(others, ", "));
    }
    button.setUnavailable(others.isEmpty());
    button.onAction(
        others.isEmpty()
            ? () -> over.reason(library.text("bar.language.only"), button)
            : () ->
                over.sheet(
                    "language-sheet",
                    library.text("bar.language"),
                    SheetBody.of(
                        new LanguageSheet(library, languages, over.em()).rows(over.width()))));
  }

  private static String names(List<Language> languages, String between) {
    return languages.stream().map(Language::name).collect(Collectors.joining(between));
  }
}
