package org.crampwise.station.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.crampwise.content.Edition;
import org.crampwise.content.Problem;
import org.crampwise.content.VersionNumber;
import org.crampwise.content.reader.ContentReader;
import org.crampwise.content.reader.EditionReader;
import org.crampwise.station.pack.ZipForm.Entry;

/// Makes a pack of an assets folder: the same bytes each time, on any machine.
public final class PackBuilder {
  /// Which part of the program's version may still rise: a pack built with 0.1.2 fits 0.1.9.
  private static final int MINOR = 1;

  private final VersionNumber program;

  /// @param program the version that builds
  public PackBuilder(VersionNumber program) {
    this.program = program;
  }

  /// @param assets the folder that holds `content`, `data`, `illustrations` and `selfcheck`
  /// @param pack no file is written over
  public Manifest build(Path assets, Path pack) throws IOException, PackRefusedException {
    List<Problem> problems = new ArrayList<>();
    Edition edition =
        EditionReader.read(assets, problems)
            .orElseThrow(() -> refused(assets, problems.getFirst().toString(), ""));
    SortedMap<String, byte[]> files = files(assets);
    SortedMap<String, String> sums = new TreeMap<>();
    files.forEach((name, bytes) -> sums.put(name, Sums.of(bytes)));
    Manifest manifest =
        new Manifest(edition, program, program.next(MINOR), ContentReader.languages(assets), sums);
    write(pack, manifest, files);
    try {
      // Whoever builds it should be the first to know that it would not be taken.
      return PackForm.read(pack);
    } catch (PackRefusedException e) {
      Files.delete(pack);
      throw e;
    }
  }

  private static SortedMap<String, byte[]> files(Path assets)
      throws IOException, PackRefusedException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(assets)) {
      for (Path each :
          all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)).toList()) {
        String name = PackRules.ASSETS + assets.relativize(each).toString().replace('\\', '/');
        if (!Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)) {
          throw refused(each, "It is a link.", "Put the file itself there.");
        }
        if (!PackRules.belongs(name)) {
          throw refused(
              each,
              "It is no file of a pack.",
              "Take it out of the folder; names have small letters, digits and hyphens.");
        }
        if (Files.size(each) > PackRules.MOST_FILE_BYTES) {
          throw refused(each, "It is larger than 16 MB.", "Make it smaller.");
        }
        files.put(name, Files.readAllBytes(each));
      }
    }
    return files;
  }

  private static void write(Path pack, Manifest manifest, SortedMap<String, byte[]> files)
      throws IOException, PackRefusedException {
    try (OutputStream out = Files.newOutputStream(pack, StandardOpenOption.CREATE_NEW)) {
      List<Entry> entries = new ArrayList<>();
      byte[] list = manifest.text().getBytes(StandardCharsets.UTF_8);
      long offset = append(out, entries, 0, PackRules.MANIFEST, list);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        offset = append(out, entries, offset, file.getKey(), file.getValue());
      }
      long size = 0;
      for (Entry entry : entries) {
        byte[] central = ZipForm.central(entry);
        out.write(central);
        size += central.length;
      }
      out.write(ZipForm.end(entries.size(), offset, size));
    } catch (FileAlreadyExistsException _) {
      throw refused(pack, "There is such a file already.", "Name another, or delete it.");
    }
  }

  private static long append(
      OutputStream out, List<Entry> entries, long offset, String name, byte[] bytes)
      throws IOException {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    Entry entry = new Entry(name, (int) crc.getValue(), bytes.length, offset);
    out.write(ZipForm.local(entry));
    out.write(bytes);
    entries.add(entry);
    return entry.end();
  }

  private static PackRefusedException refused(Path file, String message, String remedy) {
    return new PackRefusedException(Reason.NOT_A_PACK, file, message, remedy);
  }
}
