package org.crampwise.content;

import java.util.List;

/// What a visitor reads while a caution holds: on the result, and on each page from which it took
/// something away.
///
/// @param title the lead words, as "Fluids and salt"
/// @param text one or two sentences
public record CautionWords(Caution caution, String title, List<RichText> text, Place at) {
  public CautionWords {
    text = List.copyOf(text);
  }
}
