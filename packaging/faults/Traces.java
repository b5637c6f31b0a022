import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a kiosk holds on to: the least of several looks.
///
/// @param heap bytes of live objects
/// @param memory proportional memory of the process and all it started, in MB
/// @param disk bytes in its state folder
/// @param log bytes it has said
record Traces(long heap, double memory, long disk, long log) {
  private static final int LOOKS = 10;

  static Traces of(Kiosk kiosk, Place place) {
    Traces least = look(kiosk, place);
    for (int i = 1; i < LOOKS; i++) {
      Traces next = look(kiosk, place);
      least =
          new Traces(
              Math.min(least.heap, next.heap),
              Math.min(least.memory, next.memory),
              Math.min(least.disk, next.disk),
              Math.min(least.log, next.log));
    }
    return least;
  }

  private static Traces look(Kiosk kiosk, Place place) {
    jcmd(kiosk, "GC.run");
    return new Traces(
        heap(jcmd(kiosk, "GC.heap_info")),
        ProcessTree.megabytes(kiosk.process()),
        place.size(),
        kiosk.said().length());
  }

  /// The young and the old part together, as Java 25 names them.
  private static long heap(String info) {
    Matcher used =
        Pattern.compile("(?m)^\\s*(DefNew|Tenured)\\s.*used (\\d+)K").matcher(info);
    long kilobytes = 0;
    while (used.find()) {
      kilobytes += Long.parseLong(used.group(2));
    }
    if (kilobytes == 0) {
      throw new Trouble("jcmd tells of no heap: " + info);
    }
    return kilobytes * 1024;
  }

  private static String jcmd(Kiosk kiosk, String what) {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    try {
      Process asked =
          new ProcessBuilder(List.of(jcmd.toString(), Long.toString(kiosk.process().pid()), what))
              .redirectErrorStream(true)
              .start();
      return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String words() {
    return String.format(
        Locale.ROOT,
        "heap %.1f MB, memory %.0f MB, disk %,d kB, log %,d bytes",
        heap / 1e6,
        memory,
        disk / 1000,
        log);
  }
}
