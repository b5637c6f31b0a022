package org.crampwise.content;

import static org.crampwise.content.AdviceTopic.DRINK;
import static org.crampwise.content.AdviceTopic.MASSAGE;
import static org.crampwise.content.AdviceTopic.SALT;
import static org.crampwise.content.AdviceTopic.STRETCH;
import static org.crampwise.content.AdviceTopic.SUPPLEMENT;

import java.util.Locale;
import java.util.Set;

/// A reason why general advice may not fit a person; in the order they are given.
public enum Caution {
  KIDNEY,
  FLUID,
  PREGNANCY,
  CLOT,
  CHILD;

  /// The topics of advice that are shown nowhere while this caution holds, as the self-check's
  /// vocabulary fixes them.
  public Set<AdviceTopic> hides() {
    return switch (this) {
      case KIDNEY, FLUID, CHILD -> Set.of(DRINK, SALT, SUPPLEMENT);
      case PREGNANCY -> Set.of(SUPPLEMENT);
      case CLOT -> Set.of(STRETCH, MASSAGE);
    };
  }

  /// Whether the words of this caution say all that those of another do.
  public boolean speaksFor(Caution other) {
    return this == KIDNEY && other == FLUID;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
