import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/// One xdotool that waits for what to do on a virtual screen, so that no start of a process stands
/// between two touches.
final class Xdotool implements AutoCloseable {
  private final Process process;
  private final Writer commands;

  Xdotool(Children children, VirtualScreen screen) {
    process = children.start("xdotool", List.of("xdotool", "-"), screen.environment());
    commands = process.outputWriter();
  }

  /// Puts a finger down and lifts it.
  void tap(int x, int y) {
    say("mousemove %d %d mousedown 1 mouseup 1".formatted(x, y));
  }

  /// @param command as xdotool's own words
  void say(String command) {
    try {
      commands.write(command + "\n");
      commands.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    ProcessTree.end(process);
  }
}
