package org.crampwise.speech;

import java.time.Duration;

/// After how long whoever says something is taken for hung.
@FunctionalInterface
interface Patience {
  /// Far more than the slowest rate needs, digits included.
  Patience USUAL = text -> Duration.ofSeconds(10).plusMillis(250L * text.length());

  Duration with(String text);
}
