package org.crampwise.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads the command line of a window without the library that can also explain a wrong one: to
/// load that takes longer than to start the toolkit. Whatever is not plainly right is left to it.
final class QuickLine {
  private static final Set<String> FLAGS = Set.of("--kiosk", "--still");
  private static final Set<String> VALUED =
      Set.of(
          "--config",
          "--country",
          "--screen",
          "--size",
          "--diagonal",
          "--lang",
          "--theme",
          "--text-step",
          "--questionnaire",
          "--response");

  private final Set<String> flags = new HashSet<>();
  private final Map<String, String> values = new HashMap<>();
  private boolean plain = true;

  private QuickLine() {}

  /// Empty for a line that needs explaining, or asks for something else than a window.
  static Optional<WindowLine> read(List<String> args) {
    QuickLine line = new QuickLine();
    line.take(args);
    WindowLine window = line.window();
    return Optional.of(window).filter(_ -> line.plain);
  }

  private void take(List<String> args) {
    for (int i = 0; i < args.size() && plain; i++) {
      String name = args.get(i);
      if (FLAGS.contains(name)) {
        plain = flags.add(name);
      } else {
        i++;
        plain =
            VALUED.contains(name)
                && i < args.size()
                && !args.get(i).startsWith("-")
                && values.putIfAbsent(name, args.get(i)) == null;
      }
    }
  }

  private WindowLine window() {
    return new WindowLine(
        new StartOptions(
            flags.contains("--kiosk"),
            value("--screen", OptionValues::screen),
            value("--size", PixelSize::parse),
            flags.contains("--still")),
        value("--config", QuickLine::file),
        new Overrides(
            value("--country", OptionValues::country),
            value("--diagonal", OptionValues::diagonal),
            value("--lang", OptionValues::language),
            value("--theme", OptionValues::theme),
            value("--text-step", OptionValues::textStep)),
        new OwnFiles(
            value("--questionnaire", QuickLine::file), value("--response", QuickLine::file)));
  }

  private <T> Optional<T> value(String name, Function<String, Optional<T>> reader) {
    Optional<String> written = Optional.ofNullable(values.get(name));
    Optional<T> value = written.flatMap(reader);
    plain &= value.isPresent() == written.isPresent();
    return value;
  }

  private static Optional<Path> file(String written) {
    return Optional.of(Path.of(written));
  }
}
