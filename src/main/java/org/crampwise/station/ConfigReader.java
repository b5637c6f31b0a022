package org.crampwise.station;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;
import org.crampwise.station.ConfigResult.Good;
import org.crampwise.station.ConfigResult.Refused;
import org.crampwise.station.KioskConfig.Display;
import org.crampwise.station.KioskConfig.Kiosk;
import org.crampwise.station.KioskConfig.Language;
import org.crampwise.station.KioskConfig.SelfCheck;
import org.crampwise.station.KioskConfig.Site;
import org.crampwise.station.KioskConfig.Sound;
import org.crampwise.station.KioskConfig.StaffPin;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/// Reads `kiosk.toml`, and takes nothing it does not know.
public final class ConfigReader {
  /// The sections whose keys come with the parts they will set; until then they are empty.
  private static final List<String> WITHOUT_KEYS = List.of("idle", "print", "content", "usage");

  private final List<String> languages;

  /// @param languages the language tags this program has words for
  public ConfigReader(Collection<String> languages) {
    this.languages = languages.stream().sorted().toList();
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
    ConfigResult alone = file.map(this::read).orElseGet(() -> new Good(KioskConfig.laptop()));
    if (alone instanceof Refused || !Files.exists(over)) {
      return new Layers(alone, List.of());
    }
    List<Problem> problems = new ArrayList<>();
    String under = file.flatMap(it -> text(it, problems)).orElse("");
    Optional<ConfigResult> both =
        text(over, problems)
            .map(text -> read(name(file), under, Optional.of(new Layer(over.toString(), text))));
    return switch (both.orElseGet(() -> new Refused(problems))) {
      case Good good -> new Layers(good, List.of());
      case Refused refused -> new Layers(alone, refused.problems());
    };
  }

  /// A text that is laid over another.
  private record Layer(String file, String text) {}

  private static String name(Optional<Path> file) {
    return file.map(Path::toString).orElse("kiosk.toml");
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
    KioskConfig config =
        new KioskConfig(
            site(root.section("site")),
            display(root.section("display")),
            language(root.section("language")),
            kiosk(root.section("kiosk")),
            new SelfCheck(root.section("selfcheck").value("enabled", Kind.flag()).orElse(true)),
            sound(root.section("sound")),
            staffPins(root.section("staff")));
    WITHOUT_KEYS.forEach(root::section);
    root.reportUnknown();
    return problems.isEmpty() ? new Good(config) : new Refused(problems);
  }

  private static Site site(TomlSection site) {
    return new Site(
        site.value("name", Kind.text(60)),
        site.value("country", Kind.country()),
        site.value("emergency_number", Kind.phone()),
        site.value("advice_line", Kind.phone()),
        site.value("poison_line", Kind.phone()),
        site.value("crisis_line", Kind.phone()),
        site.value("staffed", Kind.flag()).orElse(false),
        site.value("help_text", Kind.text(160)));
  }

  private static Display display(TomlSection display) {
    Display usual = KioskConfig.laptop().display();
    Optional<Double> diagonal =
        display.value(
            "diagonal_inches", Kind.number(KioskConfig.LEAST_DIAGONAL, KioskConfig.MOST_DIAGONAL));
    Optional<Double> pxPerMm =
        display.value(
            "px_per_mm", Kind.number(KioskConfig.LEAST_PX_PER_MM, KioskConfig.MOST_PX_PER_MM));
    return new Display(
        diagonal.map(OptionalDouble::of).orElse(usual.diagonalInches()),
        pxPerMm.map(OptionalDouble::of).orElse(usual.pxPerMm()),
        display.value("theme", Kind.oneOf(KioskConfig.THEMES)),
        display.value("text_size", Kind.whole(KioskConfig.TEXT_SIZES)).orElse(usual.textSize()),
        display.value("less_motion", Kind.flag()));
  }

  private Language language(TomlSection language) {
    List<String> offered = language.value("offered", Kind.someOf(languages)).orElse(List.of("en"));
    String standard = language.value("default", Kind.oneOf(offered)).orElse(offered.getFirst());
    return new Language(offered, standard);
  }

  private static Kiosk kiosk(TomlSection kiosk) {
    return new Kiosk(
        kiosk.value("lock", Kind.flag()).orElse(true), kiosk.value("open_hours", Kind.hours()));
  }

  private static Sound sound(TomlSection sound) {
    Sound usual = KioskConfig.laptop().sound();
    return new Sound(
        sound.value("enabled", Kind.flag()).orElse(usual.enabled()),
        sound.value("voice", Kind.oneOf(KioskConfig.VOICES)).orElse(usual.voice()),
        sound.value("volume", Kind.whole(KioskConfig.SOUND_STEPS)).orElse(usual.volume()),
        sound.value("rate", Kind.whole(KioskConfig.SOUND_STEPS)).orElse(usual.rate()));
  }

  private static List<StaffPin> staffPins(TomlSection staff) {
    List<StaffPin> pins = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (TomlSection pin : staff.sections("pin")) {
      Optional<String> name = pin.needed("name", Kind.text(40));
      Optional<String> hash = pin.needed("hash", Kind.text(400));
      if (name.isPresent() && !names.add(name.get())) {
        pin.report(
            pin.line(),
            "staff.pin.name \"%s\" stands twice.".formatted(name.get()),
            "Give each person a name of their own.");
      } else if (name.isPresent() && hash.isPresent()) {
        pins.add(new StaffPin(name.get(), hash.get()));
      }
    }
    return pins;
  }
}
