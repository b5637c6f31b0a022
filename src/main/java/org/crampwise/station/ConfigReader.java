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
    try {
      return read(file.toString(), Files.readString(file));
    } catch (NoSuchFileException e) {
      return refused(file, "There is no such file.", "Check the path.");
    } catch (CharacterCodingException e) {
      return refused(file, "This is not a text file.", "Save it as UTF-8.");
    } catch (IOException e) {
      return refused(file, "The file can't be read.", "Check who may read it.");
    }
  }

  private static Refused refused(Path file, String message, String remedy) {
    return new Refused(List.of(new Problem(new Place(file.toString(), 1), message, remedy)));
  }

  /// @param file its name in messages
  ConfigResult read(String file, String text) {
    TomlParseResult toml = Toml.parse(text);
    List<Problem> problems = new ArrayList<>();
    toml.errors()
        .forEach(
            error ->
                problems.add(
                    new Problem(
                        new Place(file, error.position().line()),
                        "This is not TOML: " + error.getMessage() + ".",
                        "")));
    if (!problems.isEmpty()) {
      return new Refused(problems);
    }
    var root = new TomlSection(file, toml, problems);
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
