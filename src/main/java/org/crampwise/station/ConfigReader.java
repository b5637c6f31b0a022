package org.crampwise.station;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;
import org.crampwise.station.ConfigResult.Good;
import org.crampwise.station.ConfigResult.Refused;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/// Reads `kiosk.toml`, and takes nothing it does not know.
public final class ConfigReader {
  private final ConfigSections sections;

  /// @param languages the language tags this program has words for
  public ConfigReader(Collection<String> languages) {
    this.sections = new ConfigSections(languages.stream().sorted().toList());
  }

  public ConfigResult read(Path file) {
    List<Problem> problems = new ArrayList<>();
    return text(file, problems)
        .map(text -> read(file.toString(), text))
        .orElseGet(() -> new Refused(problems));
  }

  /// What the operator has set, and laid over it what was set on the machine itself. If something
  /// is wrong with the latter, the former holds alone.
  ///
  /// @param file the operator's; empty on a machine that has none
  /// @param over the machine's own; need not be there
  public Layers read(Optional<Path> file, Path over) {
    List<Problem> problems = new ArrayList<>();
    Optional<Layer> under = file.flatMap(it -> layer(it, problems));
    if (!problems.isEmpty()) {
      return new Layers(new Refused(problems), List.of());
    }
    List<Problem> aside = new ArrayList<>();
    Optional<Layer> above = Optional.of(over).filter(Files::exists).flatMap(it -> layer(it, aside));
    Layers layers = read(under, above);
    return aside.isEmpty() ? layers : new Layers(layers.result(), aside);
  }

  /// The same, as it would be if the machine's own file held this text.
  Layers read(Optional<Path> file, Path over, String text) {
    List<Problem> problems = new ArrayList<>();
    Optional<Layer> under = file.flatMap(it -> layer(it, problems));
    return problems.isEmpty()
        ? read(under, Optional.of(new Layer(over.toString(), text)))
        : new Layers(new Refused(problems), List.of());
  }

  /// The same, of texts.
  Layers read(Optional<Layer> file, Optional<Layer> over) {
    Layer under = file.orElseGet(() -> new Layer("kiosk.toml", ""));
    ConfigResult alone = read(under.file(), under.text());
    if (alone instanceof Refused || over.isEmpty()) {
      return new Layers(alone, List.of());
    }
    return switch (read(under.file(), under.text(), over)) {
      case Good good -> new Layers(good, List.of());
      case Refused refused -> new Layers(alone, refused.problems());
    };
  }

  /// A text that is laid over another, or that others are laid over.
  ///
  /// @param file its name in messages
  record Layer(String file, String text) {}

  /// A file's; empty, and told, if it can't be read.
  static Optional<Layer> layer(Path file, List<Problem> problems) {
    return text(file, problems).map(text -> new Layer(file.toString(), text));
  }

  private static Optional<String> text(Path file, List<Problem> problems) {
    try {
      return Optional.of(Files.readString(file));
    } catch (NoSuchFileException e) {
      problems.add(unread(file, "There is no such file.", "Check the path."));
    } catch (CharacterCodingException e) {
      problems.add(unread(file, "This is not a text file.", "Save it as UTF-8."));
    } catch (IOException e) {
      problems.add(unread(file, "The file can't be read.", "Check who may read it."));
    }
    return Optional.empty();
  }

  private static Problem unread(Path file, String message, String remedy) {
    return new Problem(new Place(file.toString(), 1), message, remedy);
  }

  private static TomlParseResult parse(String file, String text, List<Problem> problems) {
    TomlParseResult toml = Toml.parse(text);
    toml.errors()
        .forEach(
            error ->
                problems.add(
                    new Problem(
                        new Place(file, error.position().line()),
                        "This is not TOML: " + error.getMessage() + ".",
                        "")));
    return toml;
  }

  /// @param file its name in messages
  ConfigResult read(String file, String text) {
    return read(file, text, Optional.empty());
  }

  private ConfigResult read(String file, String text, Optional<Layer> over) {
    List<Problem> problems = new ArrayList<>();
    TomlParseResult toml = parse(file, text, problems);
    Optional<TomlSection> above =
        over.map(
            layer ->
                new TomlSection(
                    layer.file(),
                    parse(layer.file(), layer.text(), problems),
                    problems,
                    Optional.empty()));
    if (!problems.isEmpty()) {
      return new Refused(problems);
    }
    var root = new TomlSection(file, toml, problems, above);
    KioskConfig config = sections.of(root);
    root.reportUnknown();
    return problems.isEmpty() ? new Good(config) : new Refused(problems);
  }
}
