import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A packaged program: launcher, modules and a Java runtime in one folder.
record Image(Path folder) {
  /// The image, with its AOT cache made if it can make one: an installed package has done so too.
  static Image ready(Path folder, Children children) {
    Image image = new Image(folder);
    if (!Files.isExecutable(image.launcher())) {
      throw new Trouble("there is no program in " + folder + "; run packaging/build.");
    }
    Path train = folder.resolve("lib/train");
    if (Files.isExecutable(train) && !Files.exists(image.cache())) {
      System.out.println("Making the AOT cache of " + folder);
      children.run("train", List.of(train.toString()), Map.of());
    }
    return image;
  }

  Path launcher() {
    return folder.resolve("bin/crampwise");
  }

  Path modules() {
    return folder.resolve("lib/app/mods");
  }

  /// All the jars, for a program that is no module.
  String classPath() {
    try (Stream<Path> jars = Files.list(modules())) {
      return jars.map(Path::toString).sorted().collect(Collectors.joining(":"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path runtime() {
    return folder.resolve("lib/runtime");
  }

  Path cache() {
    return folder.resolve("lib/crampwise.aot");
  }

  /// The options of its Java, a line each.
  Path javaArguments() {
    return folder.resolve("lib/app/java.args");
  }

  /// How the cache stands, in words.
  String state() {
    return Files.exists(cache()) ? "with its AOT cache" : "without an AOT cache";
  }
}
