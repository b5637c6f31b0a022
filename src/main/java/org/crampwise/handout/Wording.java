package org.crampwise.handout;

/// The interface words of one language, with the site's numbers.
public interface Wording {
  /// The text of a key, its `{0}` and the site's numbers filled in.
  String text(String key, Object... values);

  /// A text of the content with the site's numbers filled in.
  String fill(String text);

  /// The language's tag: `es`.
  String tag();

  /// Whether the language is written from right to left.
  boolean rightToLeft();
}
