package org.crampwise.station.pack;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crampwise.station.pack.ZipForm.Entry;

/// Reads a zip of exactly the form of [ZipForm], and refuses any other by what is wrong with it.
final class ZipReader implements Closeable {
  private static final String REBUILD = "Build it anew with crampwise pack build.";
  private static final String COPY = "Copy it anew from whoever made it.";
  private static final int FILE_KIND = 0xF000;
  private static final int LINK = 0xA000;

  private final Path file;
  private final FileChannel channel;
  private final List<Entry> entries;

  private ZipReader(Path file, FileChannel channel) throws IOException, PackRefusedException {
    this.file = file;
    this.channel = channel;
    this.entries = entries();
  }

  static ZipReader open(Path file) throws IOException, PackRefusedException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      return new ZipReader(file, channel);
    } catch (IOException | PackRefusedException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /// The files, in their order.
  List<Entry> list() {
    return entries;
  }

  byte[] bytes(Entry entry) throws IOException {
    return read(entry.start(), entry.size());
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private List<Entry> entries() throws IOException, PackRefusedException {
    long size = channel.size();
    if (size > PackRules.MOST_BYTES) {
      throw refused(
          Reason.TOO_LARGE,
          "it has %d bytes; a pack has %d at most.".formatted(size, PackRules.MOST_BYTES),
          "Leave out what is not content.");
    }
    if (size < Integer.BYTES
        || ZipForm.over(read(0, Integer.BYTES)).getInt(0) != ZipForm.LOCAL_MARK) {
      throw refused(Reason.NOT_A_PACK, "it is not a zip file.", REBUILD);
    }
    if (size < ZipForm.END
        || ZipForm.over(read(size - ZipForm.END, ZipForm.END)).getInt(0) != ZipForm.END_MARK) {
      throw refused(Reason.DAMAGED, "it is cut off, or something hangs on at its end.", COPY);
    }
    byte[] last = read(size - ZipForm.END, ZipForm.END);
    ByteBuffer end = ZipForm.over(last);
    int count = Short.toUnsignedInt(end.getShort(ZipForm.END_COUNT));
    long offset = Integer.toUnsignedLong(end.getInt(ZipForm.END_OFFSET));
    long length = Integer.toUnsignedLong(end.getInt(ZipForm.END_SIZE));
    if (count > PackRules.MOST_FILES) {
      throw refused(
          Reason.TOO_LARGE,
          "it has %d files; a pack has %d at most.".formatted(count, PackRules.MOST_FILES),
          "Leave out what is not content.");
    }
    if (offset + length + ZipForm.END != size) {
      throw refused(Reason.DAMAGED, "its list of files is not where it should be.", COPY);
    }
    List<Entry> found = listed(ZipForm.over(read(offset, Math.toIntExact(length))), count);
    long behind = found.isEmpty() ? 0 : found.getLast().end();
    if (behind != offset || !Arrays.equals(last, ZipForm.end(count, offset, length))) {
      throw foreign();
    }
    return found;
  }

  private List<Entry> listed(ByteBuffer list, int count) throws IOException, PackRefusedException {
    List<Entry> found = new ArrayList<>();
    Set<String> names = new HashSet<>();
    long offset = 0;
    for (int i = 0; i < count; i++) {
      Entry entry = entry(list, offset);
      if (!names.add(entry.name())) {
        throw refused(Reason.NOT_A_PACK, "it holds %s twice.".formatted(entry.name()), REBUILD);
      }
      found.add(entry);
      offset = entry.end();
    }
    if (list.hasRemaining()) {
      throw foreign();
    }
    return List.copyOf(found);
  }

  private Entry entry(ByteBuffer list, long offset) throws IOException, PackRefusedException {
    int at = list.position();
    if (list.remaining() < ZipForm.CENTRAL || list.getInt(at) != ZipForm.CENTRAL_MARK) {
      throw refused(Reason.DAMAGED, "its list of files is cut off.", COPY);
    }
    int nameLength = unsigned(list, at + ZipForm.CENTRAL_NAME);
    int extra = unsigned(list, at + ZipForm.CENTRAL_EXTRA);
    int comment = unsigned(list, at + ZipForm.CENTRAL_COMMENT);
    if (list.remaining() < ZipForm.CENTRAL + nameLength + extra + comment) {
      throw refused(Reason.DAMAGED, "its list of files is cut off.", COPY);
    }
    byte[] written = new byte[ZipForm.CENTRAL + nameLength];
    list.get(written).position(list.position() + extra + comment);
    String name = new String(written, ZipForm.CENTRAL, nameLength, StandardCharsets.ISO_8859_1);
    ByteBuffer fields = ZipForm.over(written);
    expectPlain(name, fields);
    Entry entry =
        new Entry(
            name, fields.getInt(ZipForm.CENTRAL_CRC), fields.getInt(ZipForm.CENTRAL_SIZE), offset);
    if (extra + comment > 0 || !Arrays.equals(written, ZipForm.central(entry))) {
      throw foreign();
    }
    byte[] head = ZipForm.local(entry);
    if (entry.end() > channel.size() || !Arrays.equals(head, read(offset, head.length))) {
      throw foreign();
    }
    return entry;
  }

  /// Tells of what is worth a word of its own; whatever else is wrong shows when the bytes are
  /// compared.
  private void expectPlain(String name, ByteBuffer fields) throws PackRefusedException {
    if (!name.equals(PackRules.MANIFEST) && !PackRules.belongs(name)) {
      throw refused(
          Reason.NOT_A_PACK,
          "it holds \"%s\", which is no file of a pack.".formatted(printable(name)),
          "Take the file out of the folder and build it anew.");
    }
    if ((fields.getInt(ZipForm.CENTRAL_RIGHTS) >>> 16 & FILE_KIND) == LINK) {
      throw refused(Reason.NOT_A_PACK, "%s is a link, not a file.".formatted(name), REBUILD);
    }
    if ((fields.getShort(ZipForm.CENTRAL_FLAGS) & 1) != 0) {
      throw refused(Reason.NOT_A_PACK, "%s is encrypted.".formatted(name), REBUILD);
    }
    if (fields.getShort(ZipForm.CENTRAL_METHOD) != 0) {
      throw refused(
          Reason.NOT_A_PACK,
          "%s is compressed, so that nobody can tell how large it is.".formatted(name),
          REBUILD);
    }
    int size = fields.getInt(ZipForm.CENTRAL_SIZE);
    if (size < 0 || size > PackRules.MOST_FILE_BYTES) {
      throw refused(
          Reason.TOO_LARGE,
          "%s has %d bytes; a file in a pack has %d at most."
              .formatted(name, Integer.toUnsignedLong(size), PackRules.MOST_FILE_BYTES),
          "Make it smaller.");
    }
  }

  private PackRefusedException foreign() {
    return refused(Reason.NOT_A_PACK, "it is not as crampwise pack build writes it.", REBUILD);
  }

  private PackRefusedException refused(Reason reason, String message, String remedy) {
    return new PackRefusedException(reason, file, message, remedy);
  }

  /// A name as it can be shown, whatever is in it.
  private static String printable(String name) {
    String shown = name.replaceAll("[^ -~]", "?");
    return shown.length() > 80 ? shown.substring(0, 80) + "…" : shown;
  }

  private static int unsigned(ByteBuffer buffer, int at) {
    return Short.toUnsignedInt(buffer.getShort(at));
  }

  private byte[] read(long from, int count) throws IOException {
    byte[] bytes = new byte[count];
    ByteBuffer into = ByteBuffer.wrap(bytes);
    while (into.hasRemaining()) {
      if (channel.read(into, from + into.position()) < 0) {
        throw new EOFException(file + " became shorter while it was read");
      }
    }
    return bytes;
  }
}
