package org.crampwise.content;

import java.util.List;
import java.util.stream.Collectors;

/// A paragraph's or list item's running text with its footnotes.
public record RichText(List<Inline> inlines, Place at) {
  public RichText {
    inlines = List.copyOf(inlines);
  }

  /// The words alone, as they are read aloud; footnotes are left out.
  public String plain() {
    return inlines.stream()
        .map(
            inline ->
                switch (inline) {
                  case Inline.Words words -> words.text();
                  case Inline.TermLink term -> term.text();
                  case Inline.Footnote _ -> "";
                })
        .collect(Collectors.joining())
        .strip();
  }

  /// The keys of the sources it rests on, in the order written.
  public List<String> sources() {
    return inlines.stream()
        .filter(Inline.Footnote.class::isInstance)
        .map(inline -> ((Inline.Footnote) inline).source())
        .distinct()
        .toList();
  }
}
