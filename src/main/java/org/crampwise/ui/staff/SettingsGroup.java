package org.crampwise.ui.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.KioskConfig.Idle;
import org.crampwise.ui.staff.Setting.Choice;
import org.crampwise.ui.staff.Setting.Fixed;
import org.crampwise.ui.staff.Setting.Hours;
import org.crampwise.ui.staff.Setting.Offered;
import org.crampwise.ui.staff.Setting.Phone;
import org.crampwise.ui.staff.Setting.Sample;
import org.crampwise.ui.staff.Setting.Standard;
import org.crampwise.ui.staff.Setting.Steps;
import org.crampwise.ui.staff.Setting.Toggle;

/// The settings that staff can change, as they are grouped on the page. The words of a group are
/// `staff.settings.ID`.
public enum SettingsGroup {
  LOOK,
  LANGUAGES,
  TIMES,
  SOUND,
  OFFERS,
  NUMBERS;

  /// From top to bottom.
  public List<Setting> settings() {
    return switch (this) {
      case LOOK ->
          List.of(
              new Choice(
                  "display.theme",
                  KioskConfig.THEMES,
                  config -> config.display().theme().orElse("light"),
                  value -> "display.theme." + value),
              new Choice(
                  "display.text_size",
                  KioskConfig.TEXT_SIZES.stream().map(String::valueOf).toList(),
                  config -> Integer.toString(config.display().textSize()),
                  value -> "display.size." + value),
              new Toggle(
                  "display.less_motion", config -> config.display().lessMotion().orElse(false)));
      case LANGUAGES -> List.of(new Standard("language.default"), new Offered("language.offered"));
      case TIMES ->
          List.of(
              new Steps(
                  "idle.page_seconds",
                  seconds(Idle.USUAL.pageSeconds()),
                  config -> config.idle().pageSeconds(),
                  "staff.value.seconds"),
              new Steps(
                  "idle.result_seconds",
                  seconds(Idle.USUAL.resultSeconds()),
                  config -> config.idle().resultSeconds(),
                  "staff.value.seconds"),
              new Steps(
                  "idle.warning_seconds",
                  range(Idle.LEAST_WARNING, Idle.MOST_WARNING, 5),
                  config -> config.idle().warningSeconds(),
                  "staff.value.seconds"),
              new Hours("kiosk.open_hours", config -> config.kiosk().openHours()),
              new Steps(
                  "kiosk.dim_after_minutes",
                  List.of(0, 1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120, 240),
                  config -> config.kiosk().dimAfterMinutes(),
                  "staff.value.minutes"),
              new Steps(
                  "idle.handout_seconds",
                  seconds(Idle.USUAL.handoutSeconds()),
                  config -> config.idle().handoutSeconds(),
                  "staff.value.seconds"));
      case SOUND ->
          List.of(
              new Toggle("sound.enabled", config -> config.sound().enabled()),
              new Steps(
                  "sound.volume",
                  KioskConfig.SOUND_STEPS,
                  config -> config.sound().volume(),
                  "staff.value.of-five"),
              new Steps(
                  "sound.rate",
                  KioskConfig.SOUND_STEPS,
                  config -> config.sound().rate(),
                  "staff.value.of-five"),
              new Sample("sound.sample"));
      case OFFERS ->
          List.of(
              new Toggle("selfcheck.enabled", config -> config.selfCheck().enabled()),
              new Toggle("print.enabled", config -> config.print().enabled()),
              new Fixed("print.printer", config -> config.print().printer()),
              new Choice(
                  "print.paper",
                  KioskConfig.PAPERS,
                  config -> config.print().paper().orElse(""),
                  value -> "staff.paper." + value.toLowerCase(Locale.ROOT)),
              new Toggle("print.links", config -> config.print().links()),
              new Toggle("usage.enabled", config -> config.usage().enabled().orElse(true)),
              new Steps(
                  "usage.keep_days",
                  List.of(30, 60, 90, 180, 365, 400, 730, 1095, 1825, 3650),
                  config -> config.usage().keepDays(),
                  "staff.value.days"));
      case NUMBERS ->
          List.of(
              new Fixed("site.name", config -> config.site().name()),
              new Phone("site.emergency_number", config -> config.site().emergencyNumber()),
              new Phone("site.advice_line", config -> config.site().adviceLine()),
              new Phone("site.poison_line", config -> config.site().poisonLine()),
              new Phone("site.crisis_line", config -> config.site().crisisLine()),
              new Toggle("site.staffed", config -> config.site().staffed()),
              new Fixed("site.help_text", config -> config.site().helpText()));
    };
  }

  /// The group of an id; the first, if it has none.
  static SettingsGroup of(Optional<String> id) {
    return Arrays.stream(values())
        .filter(group -> id.filter(group.id()::equals).isPresent())
        .findFirst()
        .orElse(LOOK);
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// From the least a setting may be to the most, by half minutes.
  private static List<Integer> seconds(int least) {
    return range(least, Idle.MOST, 30);
  }

  private static List<Integer> range(int least, int most, int step) {
    return IntStream.iterate(least, value -> value <= most, value -> value + step).boxed().toList();
  }
}
