package org.crampwise.accessibility;

/// What proves a claim: a test class (`journeys.KeyboardTest`, below `org.crampwise`) or a rule of
/// the accessibility audit (`rule:focus-order`).
public record Proof(String name) {
  private static final String RULE = "rule:";

  /// Whether it is a rule of the audit, which is walked through for each report.
  public boolean isRule() {
    return name.startsWith(RULE);
  }

  /// The rule with this id.
  public static Proof rule(String id) {
    return new Proof(RULE + id);
  }
}
