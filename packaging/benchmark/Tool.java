import java.util.List;
import java.util.spi.ToolProvider;

/// The tools of the JDK that runs the bench.
final class Tool {
  private Tool() {}

  /// Runs one; it must end well.
  static void use(String name, List<String> arguments) {
    int status =
        ToolProvider.findFirst(name)
            .orElseThrow(() -> new Trouble(name + " is missing from this JDK."))
            .run(System.out, System.err, arguments.toArray(String[]::new));
    if (status != 0) {
      throw new Trouble(name + " failed (above).");
    }
  }
}
