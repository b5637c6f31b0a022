package org.crampwise.station;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.crampwise.station.KioskConfig.Content;
import org.crampwise.station.KioskConfig.Display;
import org.crampwise.station.KioskConfig.Idle;
import org.crampwise.station.KioskConfig.Kiosk;
import org.crampwise.station.KioskConfig.Language;
import org.crampwise.station.KioskConfig.Print;
import org.crampwise.station.KioskConfig.SelfCheck;
import org.crampwise.station.KioskConfig.Site;
import org.crampwise.station.KioskConfig.Sound;
import org.crampwise.station.KioskConfig.StaffPin;
import org.crampwise.station.KioskConfig.Usage;

/// What each section of the settings says, and what holds where it says nothing.
///
/// @param languages the language tags this program has words for
record ConfigSections(List<String> languages) {
  /// Ten years: longer than a machine stands.
  private static final int MOST_KEEP_DAYS = 3660;

  private static final int MOST_DIM_MINUTES = 240;

  KioskConfig of(TomlSection root) {
    return new KioskConfig(
        site(root.section("site")),
        display(root.section("display")),
        language(root.section("language")),
        kiosk(root.section("kiosk")),
        idle(root.section("idle")),
        new SelfCheck(root.section("selfcheck").value("enabled", Kind.flag()).orElse(true)),
        sound(root.section("sound")),
        print(root.section("print")),
        new Content(root.section("content").value("signers", Kind.text(400))),
        usage(root.section("usage")),
        staffPins(root.section("staff")));
  }

  private static Site site(TomlSection site) {
    return new Site(
        site.value("name", Kind.text(60)),
        site.value("country", Kind.country()),
        site.value("emergency_number", Kind.phone()),
        site.value("advice_line", Kind.phone()),
        site.value("poison_line", Kind.phone()),
        site.value("crisis_line", Kind.phone()),
        site.value("staffed", Kind.flag()).orElse(true),
        site.value("help_text", Kind.text(KioskConfig.LONGEST_HELP)));
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
    Kiosk usual = KioskConfig.laptop().kiosk();
    return new Kiosk(
        kiosk.value("lock", Kind.flag()).orElse(usual.lock()),
        kiosk.value("open_hours", Kind.hours()),
        kiosk
            .value("dim_after_minutes", Kind.whole(0, MOST_DIM_MINUTES))
            .orElse(usual.dimAfterMinutes()));
  }

  private static Idle idle(TomlSection idle) {
    Idle usual = Idle.USUAL;
    return new Idle(
        seconds(idle, "page_seconds", usual.pageSeconds()),
        seconds(idle, "result_seconds", usual.resultSeconds()),
        seconds(idle, "handout_seconds", usual.handoutSeconds()),
        idle.value("warning_seconds", Kind.whole(Idle.LEAST_WARNING, Idle.MOST_WARNING))
            .orElse(usual.warningSeconds()));
  }

  /// The usual time may be made longer, never shorter.
  private static int seconds(TomlSection idle, String key, int usual) {
    return idle.value(key, Kind.whole(usual, Idle.MOST)).orElse(usual);
  }

  private static Print print(TomlSection print) {
    Print usual = KioskConfig.laptop().print();
    return new Print(
        print.value("enabled", Kind.flag()).orElse(usual.enabled()),
        print.value("printer", Kind.text(127)),
        print.value("paper", Kind.oneOf(KioskConfig.PAPERS)),
        print.value("links", Kind.flag()).orElse(usual.links()));
  }

  private static Usage usage(TomlSection usage) {
    return new Usage(
        usage.value("enabled", Kind.flag()),
        usage
            .value("keep_days", Kind.whole(1, MOST_KEEP_DAYS))
            .orElse(KioskConfig.laptop().usage().keepDays()));
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
      Optional<PinHash> hash = hash(pin);
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

  /// What stands there in place of a hash is not repeated: it may be the PIN itself.
  private static Optional<PinHash> hash(TomlSection pin) {
    Optional<String> written = pin.needed("hash", Kind.text(400));
    Optional<PinHash> hash = written.flatMap(PinHash::parse);
    if (written.isPresent() && hash.isEmpty()) {
      pin.report(
          pin.lineOf("hash"),
          "staff.pin.hash is not the hash of a PIN.",
          "Write what \"crampwise staff pin\" prints.");
    }
    return hash;
  }
}
