package org.crampwise.packaging;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What jpackage takes on each system, from the running JDK: its help texts for the systems it does
/// not run on are in it, too.
final class Jpackage {
  enum Os {
    LINUX,
    WINDOWS,
    MACOS;

    Set<String> types() {
      return switch (this) {
        case LINUX -> Set.of("app-image", "deb", "rpm");
        case WINDOWS -> Set.of("app-image", "msi", "exe");
        case MACOS -> Set.of("app-image", "pkg", "dmg");
      };
    }

    String folder() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What an option is for: the program's folder, an installer made of that folder, or both.
  enum Use {
    IMAGE,
    INSTALLER,
    BOTH;

    private Use and(Use other) {
      return this == other ? this : BOTH;
    }
  }

  record Option(boolean takesValue, Use use) {}

  /// The JDK this table was compared with; others may keep their help elsewhere.
  static final int JDK = 25;

  private static final String HELP =
      "/modules/jdk.jpackage/jdk/jpackage/internal/resources/HelpResources.properties";

  private static final Pattern OPTION =
      Pattern.compile("^ {2}(--[a-z-]+)(?: -[a-z])?( <.*)?\\s*$", Pattern.MULTILINE);
  private static final Pattern KEY = Pattern.compile("\"([a-z-]+)\"");

  /// Listed with the installers, but good for both.
  private static final Set<String> MISPLACED = Set.of("--resource-dir");

  private static final Map<Os, Map<String, Use>> TEXTS =
      Map.of(
          Os.LINUX,
          Map.of("MSG_Help_linux_install", Use.INSTALLER),
          Os.WINDOWS,
          Map.of("MSG_Help_win_launcher", Use.IMAGE, "MSG_Help_win_install", Use.INSTALLER),
          Os.MACOS,
          Map.of("MSG_Help_mac_launcher", Use.BOTH, "MSG_Help_mac_install", Use.INSTALLER));

  private final Properties help = new Properties();

  Jpackage() throws IOException {
    var runtime = FileSystems.getFileSystem(URI.create("jrt:/"));
    try (Reader in = Files.newBufferedReader(runtime.getPath(HELP))) {
      help.load(in);
    }
  }

  Map<String, Option> options(Os os) {
    Map<String, Option> options = new HashMap<>();
    for (String section : text("MSG_Help").split("(?m)^(?=\\S.*:$)", -1)) {
      put(options, section, useOf(section));
    }
    TEXTS.getOrDefault(os, Map.of()).forEach((key, use) -> put(options, text(key), use));
    return options;
  }

  /// What may stand in the properties of an additional launcher.
  Set<String> launcherKeys() {
    String description = text("MSG_Help").split("--add-launcher", 2)[1].split("\n {2}--", 2)[0];
    return KEY.matcher(description).results().map(match -> match.group(1)).collect(toSet());
  }

  /// Where a number in braces stands, jpackage puts whole lines.
  private String text(String key) {
    return help.getProperty(key, "").replaceAll("\\{\\d}", "\n");
  }

  private static Use useOf(String section) {
    if (section.startsWith("Generic Options")) {
      return Use.BOTH;
    }
    return section.startsWith("Options for creating the application package")
        ? Use.INSTALLER
        : Use.IMAGE;
  }

  private static void put(Map<String, Option> options, String text, Use use) {
    OPTION
        .matcher(text)
        .results()
        .forEach(
            match -> {
              String name = match.group(1);
              Use its = MISPLACED.contains(name) ? Use.BOTH : use;
              options.merge(
                  name,
                  new Option(match.group(2) != null, its),
                  (one, other) -> new Option(one.takesValue(), one.use().and(other.use())));
            });
  }

  /// What is wrong with a call of jpackage, argument files read into it.
  List<String> mistakes(Os os, List<String> arguments) throws IOException {
    var check = new ArgumentCheck(os, options(os), launcherKeys());
    return check.mistakes(arguments);
  }

  /// Every system's argument files.
  static Stream<Path> files(Os os) throws IOException {
    try (var all = Files.list(Path.of("packaging", os.folder()))) {
      return all.filter(file -> file.toString().endsWith(".args")).sorted().toList().stream();
    }
  }
}
