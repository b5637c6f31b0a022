package org.crampwise.packaging;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.crampwise.packaging.Jpackage.Option;
import org.crampwise.packaging.Jpackage.Os;
import org.crampwise.packaging.Jpackage.Use;

/// Finds what jpackage would refuse in its arguments, on a system it need not run on.
final class ArgumentCheck {
  private static final Set<String> NAME_A_FILE =
      Set.of(
          "--icon",
          "--license-file",
          "--mac-entitlements",
          "--app-content",
          "--resource-dir",
          "--input",
          "--runtime-image",
          "--module-path",
          "--app-image");

  private final Os os;
  private final Map<String, Option> options;
  private final Set<String> launcherKeys;
  private final List<String> mistakes = new ArrayList<>();

  ArgumentCheck(Os os, Map<String, Option> options, Set<String> launcherKeys) {
    this.os = os;
    this.options = options;
    this.launcherKeys = launcherKeys;
  }

  List<String> mistakes(List<String> arguments) throws IOException {
    Optional<Use> use = useOf(arguments);
    for (int i = 0; i < arguments.size(); i++) {
      String name = arguments.get(i);
      Option option = options.get(name);
      if (option == null) {
        mistakes.add("no option of jpackage on " + os + ": " + name);
      } else {
        use.ifPresent(wanted -> checkUse(name, option, wanted));
        if (option.takesValue()) {
          i++;
          checkValue(name, i < arguments.size() ? arguments.get(i) : "");
        }
      }
    }
    return mistakes;
  }

  private Optional<Use> useOf(List<String> arguments) {
    int type = arguments.indexOf("--type") + 1;
    if (type == 0 || type == arguments.size()) {
      return Optional.empty();
    }
    return Optional.of(arguments.get(type).equals("app-image") ? Use.IMAGE : Use.INSTALLER);
  }

  private void checkUse(String name, Option option, Use wanted) {
    if (option.use() != Use.BOTH && option.use() != wanted) {
      mistakes.add(name + " is not for " + wanted);
    }
  }

  private void checkValue(String name, String value) throws IOException {
    if (value.isEmpty() || (value.startsWith("--") && !name.equals("--java-options"))) {
      mistakes.add(name + " has no value");
    } else if (NAME_A_FILE.contains(name)) {
      checkFile(name, value);
    } else if (name.equals("--type") && !os.types().contains(value)) {
      mistakes.add("no type of package on " + os + ": " + value);
    } else if (name.equals("--add-launcher")) {
      checkLauncher(value);
    } else if (name.equals("--win-upgrade-uuid") && !isUuid(value)) {
      mistakes.add("not a UUID: " + value);
    }
  }

  private static boolean isUuid(String value) {
    return value.length() == 36 && UUID.fromString(value).toString().equals(value);
  }

  private void checkFile(String name, String file) {
    if (!Files.exists(Path.of(file))) {
      mistakes.add(name + " names a file that is not there: " + file);
    }
  }

  /// jpackage itself only logs a missing file, and makes a launcher without what it would say.
  private void checkLauncher(String value) throws IOException {
    String[] parts = value.split("=", 2);
    Path file = Path.of(parts[parts.length - 1]);
    if (parts.length != 2 || !Files.exists(file)) {
      mistakes.add("--add-launcher wants NAME=FILE, and the file to be there: " + value);
      return;
    }
    var properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
    }
    for (String key : properties.stringPropertyNames()) {
      if (!launcherKeys.contains(key)) {
        mistakes.add(file + ": not for a launcher: " + key);
      } else if (key.equals("icon")) {
        checkFile(file + ": icon", properties.getProperty(key));
      }
    }
  }
}
