package org.crampwise.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What the program holds on to.
///
/// @param heap living objects, in bytes
/// @param threads names of those that were started and have not ended; without those that Java
///   keeps for a while to lend them out, which come and go as it likes
/// @param handles open files, sockets and pipes; 0 where the system does not tell
/// @param children programs that were started and have not ended
record Footprint(long heap, List<String> threads, int handles, int children) {
  private static final Path HANDLES = Path.of("/proc/self/fd");

  /// The group of those that carry virtual threads.
  private static final String CARRIERS = "CarrierThreads";

  /// Waits for a child to end, and for another child some time longer.
  private static final String REAPER = "process reaper";

  private static final double MEGABYTE = 1e6;

  /// As it is now, when everything that can go has gone.
  static Footprint now() {
    // The second time frees what only a cleaner of the first one held.
    System.gc();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return new Footprint(
        runtime.totalMemory() - runtime.freeMemory(),
        threadNames(),
        openHandles(),
        (int) ProcessHandle.current().children().count());
  }

  /// The lesser of each.
  Footprint least(Footprint other) {
    return new Footprint(
        Math.min(heap, other.heap),
        threads.size() <= other.threads.size() ? threads : other.threads,
        Math.min(handles, other.handles),
        Math.min(children, other.children));
  }

  /// Whether more is held than before; of the heap, more by over `bytes`.
  boolean exceeds(Footprint before, long bytes) {
    return heap > before.heap + bytes
        || threads.size() > before.threads.size()
        || handles > before.handles
        || children > before.children;
  }

  /// The names of threads that were not there before.
  List<String> threadsSince(Footprint before) {
    List<String> since = new ArrayList<>(threads);
    before.threads.forEach(since::remove);
    return since;
  }

  private static List<String> threadNames() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !isLent(thread))
        .map(Thread::getName)
        .sorted()
        .toList();
  }

  private static boolean isLent(Thread thread) {
    ThreadGroup group = thread.getThreadGroup(); // none once it has ended
    return group == null || group.getName().equals(CARRIERS) || thread.getName().startsWith(REAPER);
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
        "live heap %.2f MB, threads %d, handles %d, children %d",
        heap / MEGABYTE,
        threads.size(),
        handles,
        children);
  }
}
