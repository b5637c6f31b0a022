package org.crampwise.station;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.crampwise.station.KioskConfig.StaffPin;

/// The PIN that was set at the machine itself, after a reset. It counts beside those of the
/// operator's settings; another reset replaces it.
public final class OwnPin {
  /// What it is called in the audit log: nobody types a name at a kiosk.
  public static final String NAME = "PIN set here";

  private static final Logger LOG = Logger.getLogger(OwnPin.class.getName());

  private final Path file;

  public OwnPin(Path file) {
    this.file = file;
  }

  /// None, or the one.
  public List<StaffPin> read() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      Optional<PinHash> hash = PinHash.parse(Files.readString(file).strip());
      if (hash.isEmpty()) {
        LOG.warning(() -> file + " holds no hash of a PIN; it does not count.");
      }
      return hash.map(found -> new StaffPin(NAME, found)).stream().toList();
    } catch (IOException e) {
      LOG.log(Level.WARNING, e, () -> file + " can't be read; it does not count.");
      return List.of();
    }
  }

  /// Keeps a PIN in place of the one before.
  public void keep(PinHash hash) throws IOException {
    AtomicFile.writePrivately(file, hash + "\n");
  }
}
