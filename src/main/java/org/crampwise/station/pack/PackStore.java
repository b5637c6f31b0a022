package org.crampwise.station.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.crampwise.content.VersionNumber;
import org.crampwise.station.pack.Slot.Installed;

/// The packs of this machine: the one that is shown, the one that was before, and nothing else.
///
/// Whatever happens in between, the [PackFolder] points to content that lies there whole.
public final class PackStore {
  private static final Logger LOG = Logger.getLogger(PackStore.class.getName());

  /// What is left free beside a pack: the machine's own files need room too.
  private static final long SPARE_BYTES = 32L << 20;

  private final PackFolder packs;
  private final PackCheck check;
  private final Supplier<VersionNumber> builtIn;
  private final Disk disk;
  private final PackLock lock;
  private final Showing showing;

  /// @param builtIn tells the version of the content the program came with
  public PackStore(PackFolder packs, PackCheck check, Supplier<VersionNumber> builtIn) {
    this(packs, check, builtIn, new Disk());
  }

  PackStore(PackFolder packs, PackCheck check, Supplier<VersionNumber> builtIn, Disk disk) {
    this.packs = packs;
    this.check = check;
    this.builtIn = builtIn;
    this.disk = disk;
    this.lock = new PackLock(packs, disk);
    this.showing = new Showing(packs, check, builtIn);
  }

  /// A pack that was copied here and found good, but is not shown yet.
  public record Received(Pack pack, String name) {}

  /// Copies a pack to this machine and looks at the copy; what is shown stays as it is. Takes a
  /// while.
  public Received receive(Path pack) throws PackRefusedException {
    return lock.locked(pack, () -> received(pack));
  }

  /// From the next visit on it is shown.
  public void use(Received received) throws PackRefusedException {
    lock.locked(
        received.pack().file(),
        () -> {
          expectStillThere(received);
          expectNewer(received.pack().file(), received.pack().manifest().edition().version());
          take(received);
          return received;
        });
  }

  /// Both in one: for the command line.
  public Pack install(Path pack) throws PackRefusedException {
    return lock.locked(
        pack,
        () -> {
          Received received = received(pack);
          take(received);
          return received.pack();
        });
  }

  /// Goes back to what was shown before; once more, and it is undone.
  public VersionNumber goBack() throws PackRefusedException {
    return lock.locked(
        packs.folder(),
        () -> {
          Optional<Pointer> pointer = packs.pointer();
          if (pointer.isEmpty() || pointer.get().before().equals(pointer.get().current())) {
            throw new PackRefusedException(
                Reason.NOTHING_BEFORE,
                packs.folder(),
                "there is no content from before.",
                "Install a pack first.");
          }
          Slot before = pointer.get().before();
          if (before instanceof Installed installed) {
            var _ = check.signer(packs.pack(installed));
            check.expectFit(packs.pack(installed));
          }
          point(pointer.get().back(builtIn.get(), check.program()));
          return showing.version(before);
        });
  }

  /// Which of the packs is to be shown.
  Showing showing() {
    return showing;
  }

  private Received received(Path pack) throws IOException, PackRefusedException {
    // A first look where it lies, so that nothing is copied in vain.
    Pack seen = check.whole(pack);
    expectNewer(pack, seen.manifest().edition().version());
    long size = Files.size(pack);
    if (disk.free(packs.folder()) < size + SPARE_BYTES) {
      throw new PackRefusedException(
          Reason.NO_ROOM,
          pack,
          "there is no room for it on this machine's disk.",
          "Free %d MB there.".formatted((size + SPARE_BYTES) >> 20));
    }
    Path incoming = packs.incoming();
    try {
      deleteIfThere(incoming);
      disk.makeFolder(incoming);
      Path copy = incoming.resolve(PackFolder.PACK);
      disk.copy(pack, copy, PackRules.MOST_BYTES);
      disk.copy(
          PackRules.signature(pack), PackRules.signature(copy), PackRules.MOST_SIGNATURE_BYTES);
      // What counts is what is here now: a stick may read otherwise the second time.
      Pack here = check.all(copy);
      VersionNumber version = here.manifest().edition().version();
      expectNewer(pack, version);
      String sum = Sums.of(copy).substring(0, Installed.SUM);
      return new Received(here, new Installed(version, sum).name());
    } catch (PackRefusedException | IOException | RuntimeException e) {
      deleteIfThere(incoming);
      throw e;
    }
  }

  private void take(Received received) throws IOException {
    Slot shown = showing.now(new ArrayList<>()).slot();
    Installed taken = (Installed) Slot.parse(received.name()).orElseThrow();
    Path target = packs.of(taken);
    // Left over from when the plug was pulled, or from before; what is shown is another.
    deleteIfThere(target);
    disk.move(packs.incoming(), target);
    point(new Pointer(taken, shown, builtIn.get(), check.program()));
  }

  /// Another program may have taken in another pack in the meantime.
  private void expectStillThere(Received received) throws IOException, PackRefusedException {
    Path copy = received.pack().file();
    if (!Files.exists(copy)
        || !received.name().endsWith(Sums.of(copy).substring(0, Installed.SUM))) {
      throw new PackRefusedException(
          Reason.NOT_READ, copy, "it is not the one that was looked at.", "Look at it anew.");
    }
  }

  private void point(Pointer pointer) throws IOException {
    disk.write(packs.pointerFile(), pointer.text());
    tidy(pointer);
  }

  /// Removes what nothing points to. What can't be removed now goes the next time.
  private void tidy(Pointer pointer) throws IOException {
    for (Path each : packs.strays(pointer)) {
      try {
        disk.delete(each);
      } catch (IOException e) {
        LOG.info(() -> "%s can't be removed yet (%s).".formatted(each, e.getMessage()));
      }
    }
  }

  private void expectNewer(Path pack, VersionNumber version) throws PackRefusedException {
    VersionNumber shown = showing.version(showing.now(new ArrayList<>()).slot());
    if (!shown.isBefore(version)) {
      throw new PackRefusedException(
          Reason.NOT_NEWER,
          pack,
          "its content is version %s, and this machine shows %s.".formatted(version, shown),
          "Only a higher version is taken; to go back to what was before, say crampwise pack"
              + " rollback.");
    }
  }

  private void deleteIfThere(Path path) throws IOException {
    if (Files.exists(path)) {
      disk.delete(path);
    }
  }
}
