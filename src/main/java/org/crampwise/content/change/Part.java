package org.crampwise.content.change;

import java.util.Locale;
import java.util.Optional;

/// What there is beside the cards of decks.
public enum Part {
  HELP,
  SELF_CHECK,
  CAUTIONS,
  STRETCHES,
  FOODS,
  DRAWINGS,
  SOURCES,
  /// Of buttons and the glossary, and how words are spoken.
  WORDS;

  /// As in the keys of its words.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The part that a file belongs to, for whoever reads in this language; empty for the cards
  /// themselves, and for what they never see.
  static Optional<Part> of(String file, String language) {
    String own = "content/" + language + "/";
    if (file.startsWith("illustrations/")) {
      return Optional.of(DRAWINGS);
    }
    if (file.startsWith("selfcheck/")) {
      return Optional.of(SELF_CHECK);
    }
    if (file.startsWith("data/")) {
      return Optional.of(FOODS);
    }
    if (file.equals("content/sources.toml")) {
      return Optional.of(SOURCES);
    }
    return file.startsWith(own) ? ofOwn(file.substring(own.length())) : Optional.empty();
  }

  private static Optional<Part> ofOwn(String file) {
    return switch (file) {
      case "get-help.md" -> Optional.of(HELP);
      case "cautions.md" -> Optional.of(CAUTIONS);
      case "foods.toml" -> Optional.of(FOODS);
      case "glossary.toml", "interface.properties", "speech.toml" -> Optional.of(WORDS);
      default -> file.startsWith("stretches/") ? Optional.of(STRETCHES) : Optional.empty();
    };
  }
}
