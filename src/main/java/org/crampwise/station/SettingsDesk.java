package org.crampwise.station;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.crampwise.station.ConfigResult.Good;
import org.crampwise.station.ConfigResult.Refused;
import org.crampwise.station.KioskConfig.OpenHours;

/// Where staff change settings on the machine. Each change is read back as strictly as an
/// operator's file before it is kept, and written whole or not at all; the last one can be undone.
/// Not thread-safe.
public final class SettingsDesk {
  private final Optional<Path> operators;
  private final SiteFile site;
  private final ConfigReader reader;
  private final AuditLog audit;
  private KioskConfig config;
  private Optional<Change> last = Optional.empty();

  /// A setting as TOML writes it, before and after; empty where the operator's file decides.
  ///
  /// @param key with its section, `display.theme`
  public record Change(String key, Optional<String> before, Optional<String> after) {}

  /// What came of a change.
  public sealed interface Outcome {
    record Kept(KioskConfig config) implements Outcome {}

    /// @param why for the log, by file and line
    record Not(String why) implements Outcome {}
  }

  /// @param operators `kiosk.toml`; empty on a machine that has none
  /// @param site what is set on the machine
  /// @param config as it is now
  public SettingsDesk(
      Optional<Path> operators,
      SiteFile site,
      ConfigReader reader,
      AuditLog audit,
      KioskConfig config) {
    this.operators = operators;
    this.site = site;
    this.reader = reader;
    this.audit = audit;
    this.config = config;
  }

  /// What holds now.
  public KioskConfig config() {
    return config;
  }

  /// What would be undone.
  public Optional<Change> last() {
    return last;
  }

  /// Whether a setting was made on this machine, and not by the operator.
  public boolean isSetHere(String key) {
    return site.get(section(key), name(key)).isPresent();
  }

  /// Sets something.
  ///
  /// @param value as TOML writes it
  public Outcome set(String who, String key, String value) {
    return put(who, AuditKind.SETTING, key, Optional.of(value));
  }

  /// Lets the operator's file decide again.
  public Outcome follow(String who, String key) {
    return put(who, AuditKind.FOLLOWS, key, Optional.empty());
  }

  /// Undoes the last change; undone again, it is made again.
  public Outcome undo(String who) {
    return last.map(change -> put(who, AuditKind.UNDONE, change.key(), change.before()))
        .orElseGet(() -> new Outcome.Not("nothing was changed"));
  }

  private Outcome put(String who, AuditKind kind, String key, Optional<String> value) {
    Optional<String> before = site.get(section(key), name(key));
    String shownBefore = shown(config, key);
    try {
      String text = site.changed(section(key), name(key), value);
      Layers layers = reader.read(operators, site.path(), text);
      if (!layers.aside().isEmpty()) {
        return new Outcome.Not(layers.aside().getFirst().toString());
      }
      return switch (layers.result()) {
        case Refused refused -> new Outcome.Not(refused.problems().getFirst().toString());
        case Good(KioskConfig changed) -> {
          site.write(text);
          config = changed;
          last = Optional.of(new Change(key, before, value));
          audit.add(who, kind, key, shownBefore, shown(changed, key));
          yield new Outcome.Kept(changed);
        }
      };
    } catch (IOException e) {
      return new Outcome.Not(e.toString());
    }
  }

  private static String section(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  private static String name(String key) {
    return key.substring(key.indexOf('.') + 1);
  }

  /// The value of a key that staff can change, for the audit log.
  static String shown(KioskConfig config, String key) {
    return switch (key) {
      case "display.theme" -> config.display().theme().orElse("-");
      case "display.text_size" -> Integer.toString(config.display().textSize());
      case "display.less_motion" -> config.display().lessMotion().map(String::valueOf).orElse("-");
      case "language.offered" -> String.join(" ", config.language().offered());
      case "language.default" -> config.language().standard();
      case "kiosk.open_hours" -> config.kiosk().openHours().map(SettingsDesk::hours).orElse("-");
      case "kiosk.dim_after_minutes" -> Integer.toString(config.kiosk().dimAfterMinutes());
      case "idle.page_seconds" -> Integer.toString(config.idle().pageSeconds());
      case "idle.result_seconds" -> Integer.toString(config.idle().resultSeconds());
      case "idle.handout_seconds" -> Integer.toString(config.idle().handoutSeconds());
      case "idle.warning_seconds" -> Integer.toString(config.idle().warningSeconds());
      case "selfcheck.enabled" -> Boolean.toString(config.selfCheck().enabled());
      case "sound.enabled" -> Boolean.toString(config.sound().enabled());
      case "sound.volume" -> Integer.toString(config.sound().volume());
      case "sound.rate" -> Integer.toString(config.sound().rate());
      case "print.enabled" -> Boolean.toString(config.print().enabled());
      case "print.paper" -> config.print().paper().orElse("-");
      case "print.links" -> Boolean.toString(config.print().links());
      case "usage.enabled" -> config.usage().enabled().map(String::valueOf).orElse("-");
      case "usage.keep_days" -> Integer.toString(config.usage().keepDays());
      case "site.emergency_number" -> config.site().emergencyNumber().orElse("-");
      case "site.advice_line" -> config.site().adviceLine().orElse("-");
      case "site.poison_line" -> config.site().poisonLine().orElse("-");
      case "site.crisis_line" -> config.site().crisisLine().orElse("-");
      case "site.staffed" -> Boolean.toString(config.site().staffed());
      default -> throw new IllegalArgumentException("staff can't change " + key);
    };
  }

  /// As the settings write them.
  public static String hours(OpenHours hours) {
    return hours.from() + "-" + hours.to();
  }
}
