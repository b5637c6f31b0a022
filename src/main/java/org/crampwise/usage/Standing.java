package org.crampwise.usage;

import java.nio.file.Path;
import java.util.Optional;

/// How counting stands.
///
/// @param paused why nothing can be written at the moment
/// @param aside where counts that were damaged have been put, since the program was started
public record Standing(Optional<Reason> paused, Optional<Path> aside) {
  static final Standing WELL = new Standing(Optional.empty(), Optional.empty());

  Standing paused(Reason reason) {
    return new Standing(Optional.of(reason), aside);
  }

  Standing resumed() {
    return new Standing(Optional.empty(), aside);
  }

  Standing aside(Path where) {
    return new Standing(paused, Optional.of(where));
  }
}
