package org.crampwise.accessibility;

import java.util.List;

/// A clause beside what its proofs gave.
///
/// @param unproven the proofs that failed or did not run; the claim stands only without any
public record Verdict(Clause clause, List<Proof> unproven, boolean failed) {
  public Verdict {
    unproven = List.copyOf(unproven);
  }

  public static Verdict of(Clause clause, Results results) {
    List<Proof> unproven =
        clause.proofs().stream().filter(it -> results.of(it) != Outcome.PASSED).toList();
    return new Verdict(
        clause, unproven, unproven.stream().anyMatch(it -> results.of(it) == Outcome.FAILED));
  }

  /// Whether what is claimed is shown as such.
  public boolean stands() {
    return unproven.isEmpty();
  }

  /// What is shown of the clause.
  public String words() {
    return stands() ? clause.claim().words() : "Not proven";
  }
}
