package org.crampwise.accessibility;

/// How a proof ended.
public enum Outcome {
  PASSED("passed"),
  FAILED("failed"),
  NOT_RUN("did not run");

  private final String words;

  Outcome(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
