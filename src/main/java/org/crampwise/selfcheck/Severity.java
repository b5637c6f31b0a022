package org.crampwise.selfcheck;

import java.util.Locale;

/// How bad a fault is: with an error the file is not used.
public enum Severity {
  ERROR,
  WARNING;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
