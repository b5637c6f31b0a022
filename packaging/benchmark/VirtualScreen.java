import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A screen of 1920 x 1080 in memory with a window manager on it, the one of a kiosk's session with its
/// settings: with its own, it has windows and menus for keys and clicks. The pointer is not drawn, so
/// that it is never taken for a change.
final class VirtualScreen implements AutoCloseable {
  private static final long PATIENCE_MS = 20_000;
  private static final double ALIKE = 0.0001;
  private static final Path WINDOWS = Path.of("packaging/linux/kiosk/rc.xml").toAbsolutePath();

  private final Arena arena = Arena.ofShared();
  private final Process server;
  private final Process manager;
  private final String name;
  private final FrameBuffer frame;
  private final MemorySegment empty;
  private final Path stays;

  /// @param work a folder for the screen's file
  VirtualScreen(Children children, Path work) {
    try {
      Path folder = Files.createTempDirectory(Files.createDirectories(work), "screen-");
      server =
          children.startHeard(
              "Xvfb",
              List.of(
                  "Xvfb",
                  "-displayfd",
                  "1",
                  "-screen",
                  "0",
                  "1920x1080x24",
                  "-fbdir",
                  folder.toString(),
                  "-nolisten",
                  "tcp",
                  "-ac",
                  "-nocursor",
                  "-noreset"));
      name = ":" + number();
      stays = children.picture("stays" + name.replace(':', '-'));
      Path ready = folder.resolve("ready");
      manager =
          children.start(
              "openbox",
              List.of(
                  "openbox",
                  "--sm-disable",
                  "--config-file",
                  WINDOWS.toString(),
                  "--startup",
                  "touch " + ready),
              environment());
      long end = System.nanoTime() + PATIENCE_MS * 1_000_000;
      while (!Files.exists(ready)) {
        if (System.nanoTime() > end) {
          throw new Trouble("openbox did not start; see " + children.log("openbox"));
        }
        Thread.sleep(20);
      }
      frame = FrameBuffer.open(folder.resolve("Xvfb_screen0"), arena);
      empty = frame.look();
      List.of(folder, ready, folder.resolve("Xvfb_screen0"))
          .forEach(each -> each.toFile().deleteOnExit());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new Trouble("interrupted", e);
    }
  }

  private String number() throws IOException {
    // Read no further: the server keeps its output open.
    BufferedReader said = server.inputReader();
    String number = said.readLine();
    if (number == null) {
      throw new Trouble("Xvfb did not start.");
    }
    return number;
  }

  /// What a program needs to find this screen.
  Map<String, String> environment() {
    return Map.of("DISPLAY", name);
  }

  FrameBuffer frame() {
    return frame;
  }

  /// Waits until nothing stands on the screen, as before the first program.
  void awaitEmpty() {
    long end = System.nanoTime() + PATIENCE_MS * 1_000_000;
    while (frame.changed(empty) > ALIKE) {
      if (System.nanoTime() > end) {
        throw new Trouble("a window stays on the virtual screen, see " + frame.save(stays) + ".");
      }
      Pause.millis(50);
    }
  }

  /// The server dies, and takes its clients along.
  void kill() {
    ProcessTree.kill(server);
  }

  @Override
  public void close() {
    ProcessTree.end(manager);
    ProcessTree.end(server);
    arena.close();
  }
}
