package org.crampwise.ui.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The words of a text alone, to be compared.
final class Words {
  private Words() {}

  /// In small letters, without signs and the places where a word may be broken.
  static List<String> of(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replace("\u200b", "");
    return Arrays.stream(plain.split("[^\\p{L}\\p{M}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
