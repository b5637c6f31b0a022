package org.crampwise.station.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// The one form of zip a pack has: files stored as they are, one right behind the other, with no
/// time, owner, rights, comment or anything extra. So the same content is the same bytes wherever
/// it is built, nothing can grow when it is read, and nothing can hide in it.
final class ZipForm {
  static final int LOCAL = 30;
  static final int CENTRAL = 46;
  static final int END = 22;

  static final int LOCAL_MARK = 0x04034b50;
  static final int CENTRAL_MARK = 0x02014b50;
  static final int END_MARK = 0x06054b50;

  /// Places in an entry of the list at the end.
  static final int CENTRAL_FLAGS = 8;

  static final int CENTRAL_METHOD = 10;
  static final int CENTRAL_CRC = 16;
  static final int CENTRAL_SIZE = 24;
  static final int CENTRAL_NAME = 28;
  static final int CENTRAL_EXTRA = 30;
  static final int CENTRAL_COMMENT = 32;
  static final int CENTRAL_RIGHTS = 38;

  /// Places in the record at the very end.
  static final int END_COUNT = 10;

  static final int END_SIZE = 12;
  static final int END_OFFSET = 16;

  private static final short NEEDS_VERSION = 10;

  /// The first day of 1980, as zip writes it.
  private static final short FIRST_DAY = 0x21;

  private ZipForm() {}

  /// A file in a pack.
  ///
  /// @param offset where its head begins
  record Entry(String name, int crc, int size, long offset) {
    /// Where its bytes begin.
    long start() {
      return offset + LOCAL + name.length();
    }

    long end() {
      return start() + size;
    }
  }

  /// What stands before a file.
  static byte[] local(Entry entry) {
    byte[] name = name(entry);
    byte[] head = new byte[LOCAL + name.length];
    ByteBuffer fields = over(head).putInt(LOCAL_MARK);
    common(fields, entry, name);
    fields.put(name);
    return head;
  }

  /// What stands for a file in the list at the end.
  static byte[] central(Entry entry) {
    byte[] name = name(entry);
    byte[] head = new byte[CENTRAL + name.length];
    ByteBuffer fields = over(head).putInt(CENTRAL_MARK).putShort(NEEDS_VERSION);
    common(fields, entry, name);
    fields.position(CENTRAL - Integer.BYTES).putInt(Math.toIntExact(entry.offset())).put(name);
    return head;
  }

  /// The record at the very end.
  static byte[] end(int count, long offset, long size) {
    byte[] end = new byte[END];
    over(end)
        .putInt(END_MARK)
        .putInt(0)
        .putShort((short) count)
        .putShort((short) count)
        .putInt(Math.toIntExact(size))
        .putInt(Math.toIntExact(offset));
    return end;
  }

  private static void common(ByteBuffer fields, Entry entry, byte[] name) {
    fields
        .putShort(NEEDS_VERSION)
        .putShort((short) 0)
        .putShort((short) 0)
        .putShort((short) 0)
        .putShort(FIRST_DAY)
        .putInt(entry.crc())
        .putInt(entry.size())
        .putInt(entry.size())
        .putShort((short) name.length)
        .putShort((short) 0);
  }

  private static byte[] name(Entry entry) {
    return entry.name().getBytes(StandardCharsets.US_ASCII);
  }

  /// The numbers of a zip begin with their last byte.
  static ByteBuffer over(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
