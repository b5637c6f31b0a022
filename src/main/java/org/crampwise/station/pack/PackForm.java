package org.crampwise.station.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.crampwise.station.pack.ZipForm.Entry;

/// Whether a file is a pack, and whole: its form, and each of its files held against its manifest.
final class PackForm {
  private PackForm() {}

  /// A quick look at its first bytes, for a list of what lies on a stick.
  static boolean looksLikeOne(Path file) {
    byte[] name = PackRules.MANIFEST.getBytes(StandardCharsets.US_ASCII);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(ZipForm.LOCAL + name.length);
      return head.length == ZipForm.LOCAL + name.length
          && Arrays.equals(head, ZipForm.LOCAL, head.length, name, 0, name.length);
    } catch (IOException _) {
      return false;
    }
  }

  /// @throws PackRefusedException if anything in it is not as it should be
  static Manifest read(Path file) throws IOException, PackRefusedException {
    try (ZipReader zip = ZipReader.open(file)) {
      if (zip.list().isEmpty() || !zip.list().getFirst().name().equals(PackRules.MANIFEST)) {
        throw refused(Reason.NOT_A_PACK, file, "it has no list of its files in front.");
      }
      Manifest manifest = manifest(file, zip);
      expectOrder(file, zip.list());
      expectSame(file, manifest, zip.list());
      expectLanguages(file, manifest);
      for (Entry entry : zip.list().subList(1, zip.list().size())) {
        expectWhole(file, manifest, entry, zip.bytes(entry));
      }
      return manifest;
    }
  }

  /// Only the manifest, of a pack that is known to be whole.
  static Manifest manifest(Path file) throws IOException, PackRefusedException {
    try (ZipReader zip = ZipReader.open(file)) {
      return manifest(file, zip);
    }
  }

  private static Manifest manifest(Path file, ZipReader zip)
      throws IOException, PackRefusedException {
    Entry entry = zip.list().getFirst();
    if (entry.size() > PackRules.MOST_MANIFEST_BYTES) {
      throw refused(Reason.TOO_LARGE, file, "its list of files is too long.");
    }
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(zip.bytes(entry))).toString();
      return ManifestReader.read(file + "!" + PackRules.MANIFEST, text);
    } catch (CharacterCodingException _) {
      throw refused(Reason.NOT_A_PACK, file, "its list of files is no text.");
    }
  }

  private static void expectOrder(Path file, List<Entry> entries) throws PackRefusedException {
    List<String> names = entries.stream().skip(1).map(Entry::name).toList();
    if (!names.equals(names.stream().sorted().toList())) {
      throw refused(Reason.NOT_A_PACK, file, "its files are not in their order.");
    }
  }

  private static void expectSame(Path file, Manifest manifest, List<Entry> entries)
      throws PackRefusedException {
    Set<String> there =
        entries.stream().skip(1).map(Entry::name).collect(Collectors.toCollection(TreeSet::new));
    Set<String> unlisted = new TreeSet<>(there);
    unlisted.removeAll(manifest.files().keySet());
    Set<String> missing = new TreeSet<>(manifest.files().keySet());
    missing.removeAll(there);
    if (!unlisted.isEmpty() || !missing.isEmpty()) {
      throw refused(
          Reason.DAMAGED,
          file,
          unlisted.isEmpty()
              ? "it lacks %s, which its list names.".formatted(missing.iterator().next())
              : "it holds %s, which its list does not name.".formatted(unlisted.iterator().next()));
    }
  }

  /// A language is a folder of content.
  private static void expectLanguages(Path file, Manifest manifest) throws PackRefusedException {
    Set<String> there =
        manifest.files().keySet().stream()
            .map(name -> name.split("/", -1))
            .filter(parts -> parts.length > 3 && parts[1].equals("content"))
            .map(parts -> parts[2])
            .collect(Collectors.toSet());
    if (!there.equals(Set.copyOf(manifest.languages()))) {
      throw refused(Reason.NOT_A_PACK, file, "it holds other languages than its list says.");
    }
  }

  private static void expectWhole(Path file, Manifest manifest, Entry entry, byte[] bytes)
      throws PackRefusedException {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    if ((int) crc.getValue() != entry.crc()
        || !Sums.of(bytes).equals(manifest.files().get(entry.name()))) {
      throw refused(Reason.DAMAGED, file, "%s is not as its list says.".formatted(entry.name()));
    }
  }

  private static PackRefusedException refused(Reason reason, Path file, String message) {
    return new PackRefusedException(
        reason,
        file,
        message,
        reason == Reason.DAMAGED
            ? "Copy it anew from whoever made it."
            : "Build it anew with crampwise pack build.");
  }
}
