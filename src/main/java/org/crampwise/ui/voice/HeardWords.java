package org.crampwise.ui.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.voice.Heard.Kind;

/// What is said of a thing that is heard.
public final class HeardWords {
  private final Library library;

  public HeardWords(Library library) {
    this.library = library;
  }

  /// For someone who sees the page too: its words, and that it is chosen.
  public String brief(Heard heard) {
    boolean chosen = heard.chosen().orElse(false);
    return sentences(chosen ? List.of(heard.name(), word("chosen")) : List.of(heard.name()));
  }

  /// For someone who does not see it: its words, what it is, how it stands, and which of several it
  /// is.
  public String whole(Heard heard) {
    List<String> parts = new ArrayList<>();
    parts.add(
        heard.kind() == Kind.PICTURE ? library.text("voice.picture", heard.name()) : heard.name());
    role(heard.kind()).ifPresent(parts::add);
    state(heard).ifPresent(parts::add);
    if (heard.unavailable()) {
      parts.add(word("unavailable"));
    }
    heard
        .place()
        .filter(place -> place.of() > 1)
        .ifPresent(place -> parts.add(library.text("voice.place", place.number(), place.of())));
    return sentences(parts);
  }

  /// How it stands now, alone: what is said after it was selected.
  public Optional<String> state(Heard heard) {
    return heard.chosen().map(chosen -> word(chosen ? "chosen" : "not-chosen"));
  }

  private Optional<String> role(Kind kind) {
    return switch (kind) {
      case BUTTON -> Optional.of(word("button"));
      case ONE_OF, TOGGLE -> Optional.of(word("one-of"));
      case ANY_OF -> Optional.of(word("any-of"));
      case SLIDER -> Optional.of(word("slider"));
      case FIELD -> Optional.of(word("field"));
      case MESSAGE -> Optional.of(word("message"));
      case HEADING -> Optional.of(word("heading"));
      case TITLE, TEXT, EVIDENCE, PICTURE, PROGRESS, TERM, NOTE, SOURCE -> Optional.empty();
    };
  }

  private String word(String name) {
    return library.text("voice.said." + name);
  }

  /// One after another, each with an end that is heard.
  static String sentences(List<String> parts) {
    StringBuilder said = new StringBuilder();
    for (String part : parts) {
      if (!said.isEmpty()) {
        said.append(' ');
      }
      said.append(part);
      if (Character.isLetterOrDigit(part.codePointBefore(part.length()))) {
        said.append('.');
      }
    }
    return said.toString();
  }
}
