import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Builds the bare window against the runtime of an image, with an AOT cache of its own: the start
/// that no JavaFX program of this runtime can be much better than.
final class BareWindow {
  private final Image image;
  private final Path folder;

  /// @param folder where its jar and its cache go
  BareWindow(Image image, Path folder) {
    this.image = image;
    this.folder = folder;
  }

  /// Compiles it, lets it make its cache on this screen, and gives the command that starts it.
  Contender ready(Path sources, Children children, VirtualScreen screen) throws IOException {
    Path classes = folder.resolve("classes");
    Path jar = Files.createDirectories(folder).resolve("bare.jar");
    Path cache = folder.resolve("bare.aot");
    Files.deleteIfExists(cache);
    try (Stream<Path> files = Files.walk(sources)) {
      List<String> arguments =
          new ArrayList<>(
              List.of("--system", image.runtime().toString(), "-d", classes.toString()));
      files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
      Tool.use("javac", arguments);
    }
    Tool.use("jar", List.of("--create", "--file", jar.toString(), "-C", classes.toString(), "."));
    children.run(
        "bare-train", command(jar, "-XX:AOTCacheOutput=" + cache, "--train"), screen.environment());
    return new Contender("bare", "bare JavaFX window", command(jar, "-XX:AOTCache=" + cache, ""));
  }

  /// Our own options for the virtual machine; those that name our modules mean nothing here.
  private List<String> command(Path jar, String cache, String argument) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(image.runtime().resolve("bin/java").toString());
    command.add("--enable-native-access=javafx.graphics");
    try (Stream<String> options = Files.lines(image.javaArguments())) {
      options
          .map(String::strip)
          .filter(option -> option.startsWith("-X") || option.startsWith("-D"))
          .filter(option -> !option.startsWith("-XX:AOT"))
          .forEach(command::add);
    }
    command.addAll(List.of(cache, "--module-path", jar.toString(), "--module", "bare/bare.Bare"));
    if (!argument.isEmpty()) {
      command.add(argument);
    }
    return command;
  }
}
