package org.crampwise.station.pack;

import java.util.List;
import java.util.Optional;
import org.crampwise.content.VersionNumber;
import org.crampwise.content.reader.Assets;

/// The content that is shown. Close it when nothing is read from it any more.
///
/// @param signer who signed it; empty for what the program came with
/// @param before the version that one tap goes back to; empty where there is none
/// @param faults what should have been shown and could not, a line each
/// @param mark changes when something else is chosen
public record InUse(
    Assets assets,
    VersionNumber version,
    Optional<String> signer,
    Optional<VersionNumber> before,
    List<PackRefusedException> faults,
    String mark) {
  public InUse {
    faults = List.copyOf(faults);
  }
}
