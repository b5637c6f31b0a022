package org.crampwise.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a visitor reads while a caution holds: on the result, and on each page from which it took
/// something away.
///
/// @param title the lead words, as "Fluids and salt"
/// @param text one or two sentences
public record CautionWords(Caution caution, String title, List<RichText> text, Place at) {
  public CautionWords {
    text = List.copyOf(text);
  }

  /// The text as it is shown: its first paragraph opens with the lead words.
  public List<RichText> lines() {
    return Stream.concat(text.stream().limit(1).map(this::led), text.stream().skip(1)).toList();
  }

  private RichText led(RichText line) {
    List<Inline> inlines = new ArrayList<>(List.of(new Inline.Words(title + ": ", true)));
    inlines.addAll(line.inlines());
    return new RichText(inlines, line.at());
  }

  /// The text as a strip on a card.
  public Block.CautionNote note() {
    return new Block.CautionNote(
        caution, lines().stream().<Block>map(Block.Paragraph::new).toList(), at);
  }
}
