package org.crampwise.accessibility;

import java.util.List;

/// A clause of a standard, and what is said of it.
///
/// @param number as the standard numbers it, such as 1.4.3
/// @param level A or AA; empty in a standard without levels
/// @param how in a sentence: how it is met, or what is missing, or who has to provide it
/// @param proofs the tests and audit rules that must have passed for the claim to stand
public record Clause(
    Standard standard,
    String number,
    String title,
    String level,
    Claim claim,
    String how,
    List<Proof> proofs) {
  public Clause {
    proofs = List.copyOf(proofs);
  }
}
