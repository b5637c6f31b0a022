package org.crampwise.content;

/// A piece of running text.
public sealed interface Inline {
  /// Plain words; `strong` where the author wrote `**so**`. May hold placeholders such as
  /// `{number}`.
  record Words(String text, boolean strong) implements Inline {}

  /// A glossary word that can be tapped, written `[electrolytes](term:electrolytes)`.
  record TermLink(String text, String term) implements Inline {}

  /// A footnote marker, written `[^MM-Q]`; `source` is a key of `sources.toml`.
  record Footnote(String source) implements Inline {}
}
