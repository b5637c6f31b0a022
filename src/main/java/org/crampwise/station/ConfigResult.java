package org.crampwise.station;

import java.util.List;
import org.crampwise.content.Problem;

/// What came of reading a settings file: all of it, or everything that is wrong with it.
public sealed interface ConfigResult {
  record Good(KioskConfig config) implements ConfigResult {}

  record Refused(List<Problem> problems) implements ConfigResult {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
