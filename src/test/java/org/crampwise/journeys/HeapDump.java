package org.crampwise.journeys;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// The living objects of a program, counted by class, from a dump of its heap in the format of
/// `hprof`.
final class HeapDump {
  private static final int PATIENCE_SECONDS = 120;
  private static final int STRING = 0x01;
  private static final int LOAD_CLASS = 0x02;
  private static final int DUMP = 0x0C;
  private static final int DUMP_SEGMENT = 0x1C;

  /// What follows the kind of a root, in identifiers and in other bytes.
  private static final Map<Integer, int[]> ROOTS =
      Map.of(
          0xFF, new int[] {1, 0}, // unknown
          0x01, new int[] {2, 0}, // JNI, global
          0x02, new int[] {1, 8}, // JNI, local
          0x03, new int[] {1, 8}, // a frame of Java
          0x04, new int[] {1, 4}, // a native frame
          0x05, new int[] {1, 0}, // a class of the system
          0x06, new int[] {1, 4}, // a thread's block
          0x07, new int[] {1, 0}, // a monitor
          0x08, new int[] {1, 8}); // a thread

  private final Map<Long, String> strings = new HashMap<>();
  private final Map<Long, String> classes = new HashMap<>();
  private final Map<Long, Integer> instances = new HashMap<>();
  private final DataInputStream in;
  private final int idSize;
  private long left;

  private HeapDump(DataInputStream in) throws IOException {
    this.in = in;
    while (in.readByte() != 0) {
      // the name of the format
    }
    idSize = in.readInt();
    in.readLong(); // when it was made
  }

  /// Counts what is alive in this program, of the classes that are wanted. The JDK's own tool makes
  /// the dump, after it has collected all garbage.
  ///
  /// @param folder for the dump, which is deleted again
  /// @param wanted by the name of the class
  static Map<String, Integer> living(Path folder, Predicate<String> wanted)
      throws IOException, InterruptedException {
    Path file = folder.resolve("living.hprof");
    Path log = folder.resolve("jcmd.log");
    Process tool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(ProcessHandle.current().pid()),
                "GC.heap_dump",
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!tool.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || !Files.exists(file)) {
      tool.destroy();
      throw new IOException("there is no dump: " + Files.readString(log));
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      return new HeapDump(in).count(wanted);
    } finally {
      Files.delete(file);
    }
  }

  private Map<String, Integer> count(Predicate<String> wanted) throws IOException {
    for (int tag = in.read(); tag >= 0; tag = in.read()) {
      in.readInt(); // when
      left = Integer.toUnsignedLong(in.readInt());
      switch (tag) {
        case STRING -> {
          long id = id();
          strings.put(id, new String(in.readNBytes((int) left), StandardCharsets.UTF_8));
          left = 0;
        }
        case LOAD_CLASS -> {
          skip(4);
          long id = id();
          skip(4);
          classes.put(id, strings.getOrDefault(id(), "").replace('/', '.'));
        }
        case DUMP, DUMP_SEGMENT -> {
          while (left > 0) {
            object();
          }
        }
        default -> {}
      }
      skip(left);
    }
    Map<String, Integer> counted = new TreeMap<>();
    instances.forEach(
        (id, count) -> {
          String name = classes.getOrDefault(id, "");
          if (wanted.test(name)) {
            counted.merge(name, count, Integer::sum);
          }
        });
    return counted;
  }

  private void object() throws IOException {
    int kind = u1();
    switch (kind) {
      case 0x20 -> classDump();
      case 0x21 -> {
        skip(idSize + 4L);
        instances.merge(id(), 1, Integer::sum);
        skip(u4());
      }
      case 0x22 -> {
        skip(idSize + 4L);
        long length = u4();
        skip(idSize * (length + 1));
      }
      case 0x23 -> {
        skip(idSize + 4L);
        long length = u4();
        skip(length * size(u1()));
      }
      default -> {
        int[] root = ROOTS.get(kind);
        if (root == null) {
          throw new IOException("a dump of another format: " + kind);
        }
        skip((long) root[0] * idSize + root[1]);
      }
    }
  }

  private void classDump() throws IOException {
    skip(7L * idSize + 8);
    for (int i = u2(); i > 0; i--) { // constants
      skip(2);
      skip(size(u1()));
    }
    for (int i = u2(); i > 0; i--) { // static fields
      skip(idSize);
      skip(size(u1()));
    }
    int fields = u2();
    skip(fields * (idSize + 1L));
  }

  /// How many bytes a value of a type takes.
  private int size(int type) throws IOException {
    return switch (type) {
      case 2 -> idSize;
      case 4, 8 -> 1;
      case 5, 9 -> 2;
      case 6, 10 -> 4;
      case 7, 11 -> 8;
      default -> throw new IOException("a value of an unknown type: " + type);
    };
  }

  private long id() throws IOException {
    left -= idSize;
    return idSize == 8 ? in.readLong() : Integer.toUnsignedLong(in.readInt());
  }

  private int u1() throws IOException {
    left -= 1;
    return in.readUnsignedByte();
  }

  private int u2() throws IOException {
    left -= 2;
    return in.readUnsignedShort();
  }

  private long u4() throws IOException {
    left -= 4;
    return Integer.toUnsignedLong(in.readInt());
  }

  private void skip(long bytes) throws IOException {
    in.skipNBytes(bytes);
    left -= bytes;
  }
}
