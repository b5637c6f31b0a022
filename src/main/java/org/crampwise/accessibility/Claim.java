package org.crampwise.accessibility;

/// What is said of a clause.
public enum Claim {
  MET("met", "Met"),
  PARTLY("partly", "Partly met"),
  NOT_MET("not-met", "Not met"),
  NOT_APPLICABLE("not-applicable", "Not applicable"),
  SITE("site", "The site's hardware");

  private final String id;
  private final String words;

  Claim(String id, String words) {
    this.id = id;
    this.words = words;
  }

  /// How it is written in the table of clauses.
  public String id() {
    return id;
  }

  public String words() {
    return words;
  }
}
