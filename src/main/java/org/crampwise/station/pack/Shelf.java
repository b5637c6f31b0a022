package org.crampwise.station.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.crampwise.content.VersionNumber;
import org.crampwise.content.reader.Assets;
import org.crampwise.station.pack.Slot.BuiltIn;
import org.crampwise.station.pack.Slot.Installed;
import org.crampwise.station.signature.Signer;

/// Opens the content that is to be shown. If it is not sound any more, what was shown before is,
/// and in the end what the program came with, which always is.
public final class Shelf {
  private static final Logger LOG = Logger.getLogger(Shelf.class.getName());

  private final Showing showing;
  private final Supplier<Assets> builtIn;

  /// @param builtIn opens the content the program came with
  public Shelf(PackStore store, Supplier<Assets> builtIn) {
    this.showing = store.showing();
    this.builtIn = builtIn;
  }

  /// What is to be shown now.
  public InUse open() {
    List<PackRefusedException> faults = new ArrayList<>();
    String mark = showing.packs().mark();
    Showing.Shown shown = showing.now(faults);
    faults.forEach(fault -> LOG.warning(() -> "Content is not shown. " + fault.line()));
    if (shown.slot() instanceof Installed installed) {
      Path file = showing.packs().pack(installed);
      try {
        return new InUse(
            Assets.pack(file),
            installed.version(),
            shown.signer().map(Signer::name),
            before(installed),
            faults,
            mark);
      } catch (IOException e) {
        faults.add(PackCheck.unread(file, e));
      }
    }
    return builtIn(faults, mark);
  }

  /// What the program came with, whatever was chosen.
  public InUse openBuiltIn() {
    return builtIn(List.of(), showing.packs().mark());
  }

  private InUse builtIn(List<PackRefusedException> faults, String mark) {
    return new InUse(
        builtIn.get(),
        showing.version(new BuiltIn()),
        Optional.empty(),
        before(new BuiltIn()),
        faults,
        mark);
  }

  /// What one tap leads to.
  private Optional<VersionNumber> before(Slot shown) {
    return showing
        .packs()
        .pointer()
        .map(Pointer::before)
        .filter(slot -> !slot.equals(shown))
        .map(showing::version);
  }
}
