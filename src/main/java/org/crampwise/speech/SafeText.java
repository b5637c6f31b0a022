package org.crampwise.speech;

import java.util.regex.Pattern;

/// Keeps words from being taken for orders.
final class SafeText {
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

  private SafeText() {}

  /// One line, without the brackets in which espeak-ng takes sounds and macOS takes commands.
  static String of(String text) {
    return CONTROL.matcher(text).replaceAll(" ").replace("[[", "[ [").strip();
  }
}
