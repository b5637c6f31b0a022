package org.crampwise.station;

import java.util.List;
import org.crampwise.content.Problem;

/// What came of reading the operator's settings with the machine's own laid over them.
///
/// @param result as if there were one file
/// @param aside what is wrong with the machine's own: then none of it counts
public record Layers(ConfigResult result, List<Problem> aside) {
  public Layers {
    aside = List.copyOf(aside);
  }
}
