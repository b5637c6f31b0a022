package org.crampwise.station;

import java.util.List;

/// Which settings a kiosk goes by.
public sealed interface Choice {
  /// The files are sound.
  record Sound(KioskConfig config) implements Choice {}

  /// Something is wrong with the files, and the last that were sound hold on.
  ///
  /// @param problems a line each: where, what, and what to do
  record LastGood(KioskConfig config, List<String> problems) implements Choice {
    public LastGood {
      problems = List.copyOf(problems);
    }
  }

  /// Something is wrong, and nothing sound is known.
  record Refused(List<String> problems) implements Choice {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
