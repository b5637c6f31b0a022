package org.crampwise.content;

import java.util.Locale;

/// How sure a piece of advice is.
public enum Evidence {
  STRONG,
  SOME,
  WEAK,
  UNKNOWN,
  NO_HELP,
  DISPUTED;

  /// As written in Markdown: `no-help`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
