package org.crampwise.session;

import java.time.Duration;

/// How long nobody may touch a page before whoever is there is asked.
///
/// @param least at least so long
/// @param reading whether it is as long as it takes to read the page, where that is longer
/// @param warning whether there is a warning first; without one it is over at once
public record IdleRule(Duration least, boolean reading, boolean warning) {
  private static final int WORDS_A_MINUTE = 100;

  /// To look up, and to decide what to touch.
  private static final Duration BESIDES = Duration.ofSeconds(30);

  /// How long a slow reader takes for so many words, and to decide what to touch.
  public static Duration readingTime(int words) {
    return Duration.ofMinutes(words).dividedBy(WORDS_A_MINUTE).plus(BESIDES);
  }

  /// How long a page with so many words may be left alone.
  Duration patience(int words) {
    Duration read = reading ? readingTime(words) : Duration.ZERO;
    return read.compareTo(least) > 0 ? read : least;
  }
}
