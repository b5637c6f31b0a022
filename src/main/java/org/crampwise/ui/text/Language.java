package org.crampwise.ui.text;

/// A language as a visitor finds it.
///
/// @param tag `es`
/// @param name what its speakers call it: "Español"
/// @param rightToLeft how it is written
public record Language(String tag, String name, boolean rightToLeft) {
  /// By its own interface words.
  public static Language of(String tag, Messages messages) {
    return new Language(tag, messages.languageName(), messages.rightToLeft());
  }
}
