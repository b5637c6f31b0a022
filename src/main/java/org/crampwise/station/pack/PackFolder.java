package org.crampwise.station.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.crampwise.content.reader.Assets;
import org.crampwise.content.reader.ContentReader;
import org.crampwise.station.pack.Slot.Installed;

/// The folder of this machine's packs, as it lies there; nothing is written here.
///
/// ```
/// packs/current                            which is shown, which was before
/// packs/2026.12.0-0123456789abcdef/        pack.zip, pack.zip.sig
/// packs/incoming/                          one that is being looked at
/// packs/lock                               held by whoever writes
/// ```
///
/// @param folder it need not be there
public record PackFolder(Path folder) {
  private static final Logger LOG = Logger.getLogger(PackFolder.class.getName());
  private static final String LOCK = "lock";
  static final String PACK = "pack.zip";

  /// Changes when something else is chosen, by the command line or by staff.
  public String mark() {
    return pointer().map(Pointer::text).orElse("");
  }

  /// The languages of the packs that may be shown, sound or not.
  public List<String> languages() {
    return pointer().stream()
        .flatMap(pointer -> Stream.of(pointer.current(), pointer.before()))
        .flatMap(
            slot -> slot instanceof Installed installed ? Stream.of(installed) : Stream.empty())
        .flatMap(installed -> languagesOf(pack(installed)))
        .distinct()
        .toList();
  }

  private static Stream<String> languagesOf(Path file) {
    try (Assets assets = Assets.pack(file)) {
      return ContentReader.languages(assets.root()).stream();
    } catch (IOException _) {
      return Stream.empty();
    }
  }

  /// What is chosen; empty where nothing ever was, or the file can't be read.
  Optional<Pointer> pointer() {
    Path file = pointerFile();
    try {
      Optional<Pointer> pointer = Pointer.parse(Files.readString(file));
      if (pointer.isEmpty()) {
        LOG.warning(() -> file + " can't be read.");
      }
      return pointer;
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException e) {
      LOG.warning(() -> "%s can't be read (%s).".formatted(file, e.getMessage()));
      return Optional.empty();
    }
  }

  Path pointerFile() {
    return folder.resolve(Pointer.FILE);
  }

  Path lock() {
    return folder.resolve(LOCK);
  }

  /// Where one lies that is being looked at.
  Path incoming() {
    return folder.resolve("incoming");
  }

  /// Where one lies with its signature.
  Path of(Installed installed) {
    return folder.resolve(installed.name());
  }

  Path pack(Installed installed) {
    return of(installed).resolve(PACK);
  }

  /// Whatever lies there that nothing points to.
  List<Path> strays(Pointer pointer) throws IOException {
    List<String> kept =
        List.of(pointer.current().name(), pointer.before().name(), Pointer.FILE, LOCK);
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> !kept.contains(String.valueOf(path.getFileName()))).toList();
    }
  }
}
