package org.crampwise.ui.voice;

import java.util.Optional;
import org.crampwise.speech.Passage;
import org.crampwise.ui.control.Tongue;

/// Something to say.
///
/// @param heard what it is about, to be marked while it is said; empty for nothing on the glass
/// @param name how many characters of the text, from its beginning, are the words of what is marked
public record Line(Optional<Heard> heard, String text, int name, Passage.Kind kind) {
  /// Words that stand nowhere on the glass.
  public static Line of(String text) {
    return new Line(Optional.empty(), text, 0, Passage.Kind.NAME);
  }

  /// The tag of the language that it stands in on the glass; empty for that of the page.
  Optional<String> tongue() {
    return heard.map(Heard::node).flatMap(Tongue::of);
  }

  /// Words about something on the glass.
  public static Line of(Heard heard, String text, Passage.Kind kind) {
    return new Line(Optional.of(heard), text, heard.name().length(), kind);
  }
}
