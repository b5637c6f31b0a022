package org.crampwise.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// What the program holds on to.
///
/// @param heap living objects, in bytes
/// @param threads of Java
/// @param handles open files, sockets and pipes; 0 where the system does not tell
record Footprint(long heap, int threads, int handles) {
  private static final Path HANDLES = Path.of("/proc/self/fd");
  private static final double MEGABYTE = 1e6;

  /// As it is now, when everything that can go has gone.
  static Footprint now() {
    // The second time frees what only a cleaner of the first one held.
    System.gc();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return new Footprint(
        runtime.totalMemory() - runtime.freeMemory(),
        Thread.getAllStackTraces().size(),
        openHandles());
  }

  /// The lesser of each.
  Footprint least(Footprint other) {
    return new Footprint(
        Math.min(heap, other.heap),
        Math.min(threads, other.threads),
        Math.min(handles, other.handles));
  }

  /// Whether more is held than before; of the heap, more by over `bytes`.
  boolean exceeds(Footprint before, long bytes) {
    return heap > before.heap + bytes || threads > before.threads || handles > before.handles;
  }

  private static int openHandles() {
    try (Stream<Path> open = Files.list(HANDLES)) {
      return (int) open.count() - 1; // the listing itself is one
    } catch (IOException _) {
      return 0;
    }
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "live heap %.2f MB, threads %d, handles %d",
        heap / MEGABYTE,
        threads,
        handles);
  }
}
