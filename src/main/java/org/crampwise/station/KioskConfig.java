package org.crampwise.station;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Everything an operator can set in `kiosk.toml`, checked. What is not set has its laptop default.
public record KioskConfig(
    Site site,
    Display display,
    Language language,
    Kiosk kiosk,
    Idle idle,
    SelfCheck selfCheck,
    Sound sound,
    Print print,
    Content content,
    Usage usage,
    List<StaffPin> staffPins) {
  public static final List<String> THEMES = List.of("light", "dark", "contrast");

  /// 1 is the usual size.
  public static final List<Integer> TEXT_SIZES = List.of(1, 2, 3, 4);

  /// What may speak.
  public static final List<String> VOICES =
      List.of("auto", "espeak-ng", "speech-dispatcher", "none");

  /// Loudness and rate of the voice; 3 is the usual one.
  public static final List<Integer> SOUND_STEPS = List.of(1, 2, 3, 4, 5);

  /// Paper a hand-out can be made for.
  public static final List<String> PAPERS = List.of("A4", "Letter", "receipt");

  public static final double LEAST_DIAGONAL = 5;
  public static final double MOST_DIAGONAL = 120;

  /// Pixels in a millimeter: of a wall of light bulbs, and of the finest telephone.
  public static final double LEAST_PX_PER_MM = 0.5;

  public static final double MOST_PX_PER_MM = 30;

  /// Letters of `site.help_text`: it stands beside the number to call, on the smallest screen too.
  public static final int LONGEST_HELP = 60;

  public KioskConfig {
    staffPins = List.copyOf(staffPins);
  }

  /// The settings of a machine that has none: a window on somebody's laptop, country unknown.
  public static KioskConfig laptop() {
    return new KioskConfig(
        new Site(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true,
            Optional.empty()),
        new Display(
            OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(), 1, Optional.empty()),
        new Language(List.of("en"), "en"),
        new Kiosk(true, Optional.empty(), 10),
        Idle.USUAL,
        new SelfCheck(true),
        new Sound(true, VOICES.getFirst(), 3, 3),
        new Print(true, Optional.empty(), Optional.empty(), false),
        new Content(Optional.empty()),
        new Usage(Optional.empty(), 400),
        List.of());
  }

  /// `[site]` as written. What it means for a visitor, with the country's numbers, is [SiteInfo].
  ///
  /// @param country ISO 3166 code, `US`
  /// @param staffed whether someone is near the kiosk who can be told
  /// @param helpText where to find that person, in the site's own words and first language
  public record Site(
      Optional<String> name,
      Optional<String> country,
      Optional<String> emergencyNumber,
      Optional<String> adviceLine,
      Optional<String> poisonLine,
      Optional<String> crisisLine,
      boolean staffed,
      Optional<String> helpText) {}

  /// @param diagonalInches of the visible screen
  /// @param pxPerMm pixels in a millimeter, as measured with a card; overrules the diagonal.
  ///   Without either it counts as 96 dpi
  /// @param theme `light`, `dark` or `contrast`; empty leaves it to a laptop's own system
  /// @param textSize 1 (usual) to 4
  /// @param lessMotion whether nothing moves by itself; empty leaves it to a laptop's own system
  public record Display(
      OptionalDouble diagonalInches,
      OptionalDouble pxPerMm,
      Optional<String> theme,
      int textSize,
      Optional<Boolean> lessMotion) {
    /// The same, looked at in this theme and text size.
    public Display with(String shownTheme, int shownSize) {
      return new Display(diagonalInches, pxPerMm, Optional.of(shownTheme), shownSize, lessMotion);
    }

    /// The same, on a screen whose millimeters were measured.
    public Display withPxPerMm(OptionalDouble measured) {
      return new Display(diagonalInches, measured, theme, textSize, lessMotion);
    }
  }

  /// @param offered language tags a visitor may choose from, in this order
  /// @param standard the one each session opens with; one of those offered
  public record Language(List<String> offered, String standard) {
    public Language {
      offered = List.copyOf(offered);
    }
  }

  /// @param lock whether `--kiosk` keeps visitors from leaving the program
  /// @param openHours empty: always open
  /// @param dimAfterMinutes without a visitor until the poster dims; 0 is never
  public record Kiosk(boolean lock, Optional<OpenHours> openHours, int dimAfterMinutes) {}

  /// How long a page waits for its visitor, in seconds.
  ///
  /// @param pageSeconds on any page; it is more where reading it takes longer
  /// @param resultSeconds at least on the result and on pages of emergencies
  /// @param handoutSeconds on a hand-out
  /// @param warningSeconds that the warning stays
  public record Idle(int pageSeconds, int resultSeconds, int handoutSeconds, int warningSeconds) {
    /// The shortest there may be, but for the warning: that one may be less.
    public static final Idle USUAL = new Idle(90, 180, 60, 45);

    /// VVSG asks for 20 seconds at least.
    public static final int LEAST_WARNING = 20;

    public static final int MOST_WARNING = 120;

    /// So that the answers of a visitor who has gone don't stay for the next.
    public static final int MOST = 900;
  }

  /// From `from` until just before `to`, each day by the machine's clock. Where `to` comes before
  /// `from` it is open over midnight.
  public record OpenHours(LocalTime from, LocalTime to) {
    public boolean isOpenAt(LocalTime time) {
      boolean begun = !time.isBefore(from);
      boolean ended = !time.isBefore(to);
      return from.isBefore(to) ? begun && !ended : begun || !ended;
    }
  }

  public record SelfCheck(boolean enabled) {}

  /// @param enabled whether pages can be read aloud
  /// @param voice one of [#VOICES]
  /// @param volume each visit begins with, 1 (quiet) to 5 (loud)
  /// @param rate each visit begins with, 1 (slow) to 5 (fast)
  public record Sound(boolean enabled, String voice, int volume, int rate) {}

  /// @param enabled whether hand-outs can be printed
  /// @param printer its name; empty for the system's own choice
  /// @param paper one of [#PAPERS]; empty for the country's
  /// @param links whether codes that lead to web pages are offered
  public record Print(
      boolean enabled, Optional<String> printer, Optional<String> paper, boolean links) {}

  /// @param signers whose content packs are taken: a file such as `ssh-keygen` reads; empty for the
  ///   `allowed_signers` beside the settings
  public record Content(Optional<String> signers) {}

  /// @param enabled whether visits are counted; empty: on a kiosk, and not on a laptop
  /// @param keepDays how long a day's counts are kept
  public record Usage(Optional<Boolean> enabled, int keepDays) {}

  /// A member of staff who may open the staff area; only the hash of the PIN is kept.
  public record StaffPin(String name, PinHash hash) {}

  public KioskConfig withSite(Site changed) {
    return new KioskConfig(
        changed, display, language, kiosk, idle, selfCheck, sound, print, content, usage,
        staffPins);
  }

  public KioskConfig withDisplay(Display changed) {
    return new KioskConfig(
        site, changed, language, kiosk, idle, selfCheck, sound, print, content, usage, staffPins);
  }

  public KioskConfig withLanguage(Language changed) {
    return new KioskConfig(
        site, display, changed, kiosk, idle, selfCheck, sound, print, content, usage, staffPins);
  }

  public KioskConfig withSelfCheck(SelfCheck changed) {
    return new KioskConfig(
        site, display, language, kiosk, idle, changed, sound, print, content, usage, staffPins);
  }

  public KioskConfig withStaffPins(List<StaffPin> changed) {
    return new KioskConfig(
        site, display, language, kiosk, idle, selfCheck, sound, print, content, usage, changed);
  }
}
