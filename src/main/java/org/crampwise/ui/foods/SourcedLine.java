package org.crampwise.ui.foods;

import java.util.List;
import java.util.stream.Stream;
import org.crampwise.content.Inline;
import org.crampwise.content.Place;
import org.crampwise.content.RichText;
import org.crampwise.ui.control.RichTextView;
import org.crampwise.ui.control.Typesetter;

/// A line of interface words about figures, with the numbers of the figures' sources.
final class SourcedLine {
  private static final Place TABLES = new Place("data", 0);

  private SourcedLine() {}

  static RichTextView of(
      String words, boolean strong, List<String> sources, Typesetter typesetter) {
    List<Inline> inlines =
        Stream.<Inline>concat(
                Stream.of(new Inline.Words(words, strong)),
                sources.stream().distinct().map(Inline.Footnote::new))
            .toList();
    return typesetter.text(new RichText(inlines, TABLES), 1);
  }
}
