package org.crampwise.content.reader;

import java.text.Normalizer;
import java.util.Locale;

/// Names cards by their headings.
public final class CardIds {
  private CardIds() {}

  /// Small letters and digits stay, apostrophes and accents go, everything else is a hyphen.
  public static String of(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("['’]", "")
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }
}
