package org.crampwise.ui.audit;

/// One breach of a rule on one page, in words.
public record AccessFault(AccessRule rule, String message) {
  @Override
  public String toString() {
    return rule.id() + ": " + message;
  }
}
