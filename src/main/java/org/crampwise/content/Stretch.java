package org.crampwise.content;

import java.util.List;

/// A stretch in steps, from `stretches/NAME.md`.
///
/// @param drawing stands for it in lists
/// @param evidence how sure it is that it helps
public record Stretch(
    String id,
    String title,
    String summary,
    int order,
    String drawing,
    Evidence evidence,
    Review review,
    List<Step> steps,
    Place at) {
  public Stretch {
    steps = List.copyOf(steps);
  }

  /// @param holdSeconds how long a quiet timer runs on this step; 0 for none
  public record Step(
      String title, List<RichText> text, Block.Drawing drawing, int holdSeconds, Place at) {
    public Step {
      text = List.copyOf(text);
    }
  }
}
