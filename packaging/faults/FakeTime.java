import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Clocks that are set, or run fast: libfaketime stands between the program and the system's own.
final class FakeTime {
  private final String library;

  private FakeTime(String library) {
    this.library = library;
  }

  static FakeTime found() {
    try {
      Process asked =
          new ProcessBuilder(List.of("faketime", "-m", "-f", "+0", "printenv", "LD_PRELOAD"))
              .start();
      String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (said.isBlank()) {
        throw new Trouble("faketime does not work.");
      }
      return new FakeTime(said.strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A clock of the day that can be set while the program runs; what is measured goes on.
  ///
  /// @param offset a file that says by how much, such as `-10y`
  Map<String, String> settable(Path offset) {
    Map<String, String> all = leaping(offset);
    all.put("FAKETIME_DONT_FAKE_MONOTONIC", "1");
    return all;
  }

  /// All clocks, also those that only measure, leap while the program runs; what waits for a time that
  /// was in the future before a leap waits as long as ever.
  ///
  /// @param offset as above, and never further back
  Map<String, String> leaping(Path offset) {
    Map<String, String> all = new HashMap<>(loaded());
    all.put("FAKETIME_TIMESTAMP_FILE", offset.toString());
    all.put("FAKETIME_NO_CACHE", "1");
    return all;
  }

  /// All clocks run so many times as fast.
  Map<String, String> fast(int times) {
    Map<String, String> all = new HashMap<>(loaded());
    all.put("FAKETIME", "+0 x" + times);
    return all;
  }

  static void set(Path offset, String by) {
    try {
      // At once: the program may be reading it.
      Path next = Files.writeString(offset.resolveSibling("next"), by + "\n");
      Files.move(next, offset, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> loaded() {
    return Map.of("LD_PRELOAD", library, "FAKETIME_SKIP_CMDS", "sh,readlink,espeak-ng,aplay");
  }
}
