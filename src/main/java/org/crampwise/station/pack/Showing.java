package org.crampwise.station.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.crampwise.content.VersionNumber;
import org.crampwise.station.pack.Slot.BuiltIn;
import org.crampwise.station.pack.Slot.Installed;
import org.crampwise.station.signature.Signer;

/// Which content is to be shown: one of the packs of this machine, or what the program came with.
final class Showing {
  private final PackFolder packs;
  private final PackCheck check;
  private final Supplier<VersionNumber> builtIn;

  /// @param builtIn tells the version of the content the program came with
  Showing(PackFolder packs, PackCheck check, Supplier<VersionNumber> builtIn) {
    this.packs = packs;
    this.check = check;
    this.builtIn = builtIn;
  }

  /// What is to be shown, and who signed it.
  record Shown(Slot slot, Optional<Signer> signer) {
    static final Shown BUILT_IN = new Shown(new BuiltIn(), Optional.empty());
  }

  /// What was chosen; if it is not sound any more what was before, and in the end what the program
  /// came with. Where the program has been updated since and brought newer content than the pack,
  /// that.
  ///
  /// @param faults what is passed over is added here
  Shown now(List<PackRefusedException> faults) {
    Optional<Pointer> pointer = packs.pointer();
    if (pointer.isEmpty()) {
      return Shown.BUILT_IN;
    }
    boolean updated = pointer.get().builtIn().isBefore(builtIn.get());
    for (Slot slot : List.of(pointer.get().current(), pointer.get().before())) {
      if (!(slot instanceof Installed installed)
          || (updated && installed.version().isBefore(builtIn.get()))) {
        break;
      }
      try {
        return new Shown(slot, Optional.of(showable(installed, pointer.get())));
      } catch (PackRefusedException e) {
        faults.add(e);
      }
    }
    return Shown.BUILT_IN;
  }

  /// All that takes a while was done when the pack was taken in.
  private Signer showable(Installed installed, Pointer pointer) throws PackRefusedException {
    Path file = packs.pack(installed);
    Signer signer = check.signer(file);
    if (!pointer.program().equals(check.program())) {
      check.expectFit(file);
    }
    return signer;
  }

  /// The version of what is in a slot.
  VersionNumber version(Slot slot) {
    return switch (slot) {
      case BuiltIn _ -> builtIn.get();
      case Installed installed -> installed.version();
    };
  }

  PackFolder packs() {
    return packs;
  }
}
