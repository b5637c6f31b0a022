package org.crampwise.station.pack;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The USB sticks that the system has mounted, and the packs on them.
///
/// @param places folders whose folders are sticks, or hold them
/// @param mounted whether something is mounted on a folder
public record Sticks(List<Path> places, Predicate<Path> mounted) {
  /// Where the rule of our kiosk package has them mounted.
  static final Path KIOSK = Path.of("/run/crampwise-kiosk-sticks");

  /// Where a pack may lie on a stick, beside its top.
  private static final String FOLDER = "crampwise";

  /// A stick may be full of other things; nobody waits for all of them.
  private static final int MOST_LOOKED_AT = 2_000;

  private static final int MOST_FOUND = 20;

  public Sticks {
    places = List.copyOf(places);
  }

  /// @param system the operating system's name, as in the property `os.name`
  public static Sticks of(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      List<Path> drives = new ArrayList<>();
      FileSystems.getDefault().getRootDirectories().forEach(drives::add);
      Optional<Path> own =
          Optional.ofNullable(System.getenv("SystemDrive")).map(drive -> Path.of(drive + "\\"));
      return new Sticks(drives, drive -> !Optional.of(drive).equals(own) && Files.exists(drive));
    }
    return new Sticks(
        name.startsWith("mac")
            ? List.of(Path.of("/Volumes"))
            : List.of(KIOSK, Path.of("/media"), Path.of("/run/media")),
        Sticks::isMounted);
  }

  private static boolean isMounted(Path folder) {
    try {
      return !Files.getFileStore(folder).equals(Files.getFileStore(folder.getParent()));
    } catch (IOException _) {
      return false;
    }
  }

  /// The sticks that are in.
  public List<Path> all() {
    return places.stream()
        .flatMap(
            place ->
                Stream.of(Stream.of(place), inside(place), inside(place).flatMap(Sticks::inside)))
        .flatMap(found -> found)
        .filter(mounted)
        .distinct()
        .toList();
  }

  /// The packs on them, with or without a signature beside them.
  public List<Path> packs() {
    return all().stream()
        .flatMap(stick -> Stream.of(stick, stick.resolve(FOLDER)))
        .flatMap(Sticks::entries)
        .filter(
            file -> String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip"))
        .filter(Files::isRegularFile)
        .filter(PackForm::looksLikeOne)
        .limit(MOST_FOUND)
        .sorted()
        .toList();
  }

  private static Stream<Path> inside(Path folder) {
    return entries(folder).filter(Files::isDirectory);
  }

  private static Stream<Path> entries(Path folder) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path each : all) {
        found.add(each);
        if (found.size() == MOST_LOOKED_AT) {
          break;
        }
      }
    } catch (IOException | DirectoryIteratorException _) {
      // Not there, not ours to read, or just pulled: then nothing is on it.
    }
    return found.stream();
  }
}
