package org.crampwise.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.crampwise.ui.text.Language;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.ComplexText;
import org.crampwise.ui.theme.Face;

/// The letters of the languages: each font is loaded once, when words in it are about to be shown.
final class Letters {
  private final Set<Face> loaded = EnumSet.noneOf(Face.class);

  /// Languages whose letters join need a toolkit that can set them; where it can't be mended they
  /// are not offered.
  static void mendJoined(Libraries libraries) {
    List<Language> joined =
        libraries.offered().stream().filter(each -> ComplexText.joins(each.name())).toList();
    if (!joined.isEmpty()) {
      ComplexText.mend().ifPresent(why -> joined.forEach(each -> libraries.drop(each.tag(), why)));
    }
  }

  /// Makes sure that the letters of these words are there.
  Face load(Library words) {
    Face face = Face.of(words.messages().languageName());
    if (face.sheet().isPresent() && loaded.add(face)) {
      face.load();
    }
    return face;
  }
}
