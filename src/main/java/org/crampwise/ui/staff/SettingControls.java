package org.crampwise.ui.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.crampwise.station.KioskConfig;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.text.Language;

/// What a setting is changed with, at the machine: a touch each, no typing.
final class SettingControls {
  private final StaffRoom room;
  private final KioskConfig config;
  private final List<Language> languages;
  private final Hands hands;
  private final StaffControls controls;

  /// What touching them does.
  interface Hands {
    /// Sets a setting; the value as TOML writes it.
    void set(Setting setting, String value);

    /// Asks for a telephone number.
    void dial(Setting.Phone phone);

    /// Lets a sentence be heard.
    void sample();
  }

  /// @param languages those this program has words for
  SettingControls(StaffRoom room, KioskConfig config, List<Language> languages, Hands hands) {
    this.room = room;
    this.config = config;
    this.languages = languages;
    this.hands = hands;
    this.controls = new StaffControls(room);
  }

  Region of(Setting setting) {
    return switch (setting) {
      case Setting.Toggle toggle -> toggle(toggle);
      case Setting.Choice choice -> choice(choice);
      case Setting.Steps steps -> steps(steps);
      case Setting.Standard standard -> standard(standard);
      case Setting.Offered offered -> offered(offered);
      case Setting.Hours hours -> new HoursControl(room, config, controls, hands).of(hours);
      case Setting.Phone phone ->
          button(phone, "phone", number(phone.now().apply(config)), () -> hands.dial(phone));
      case Setting.Sample sample ->
          button(sample, "sound", room.text("staff.sample"), hands::sample);
      case Setting.Fixed fixed -> fixed(fixed);
    };
  }

  private Region toggle(Setting.Toggle toggle) {
    return controls.segments(
        id(toggle),
        name(toggle, room),
        List.of("true", "false"),
        Boolean.toString(toggle.now().test(config)),
        value -> onOff(Boolean.parseBoolean(value)),
        value -> hands.set(toggle, value));
  }

  private Region choice(Setting.Choice choice) {
    boolean number = choice.values().getFirst().matches("[0-9]+");
    return controls.segments(
        id(choice),
        name(choice, room),
        choice.values(),
        choice.now().apply(config),
        value -> room.text(choice.words().apply(value)),
        value -> hands.set(choice, number ? value : quoted(value)));
  }

  private Region standard(Setting.Standard standard) {
    List<Language> offered =
        languages.stream()
            .filter(language -> config.language().offered().contains(language.tag()))
            .toList();
    return controls.segments(
        id(standard),
        name(standard, room),
        offered.stream().map(Language::tag).toList(),
        config.language().standard(),
        this::language,
        value -> hands.set(standard, quoted(value)));
  }

  /// Those that are offered are chosen; one of them has to stay, and so does the first of a visit.
  private Region offered(Setting.Offered offered) {
    FlowPane pane = new FlowPane(room.em(0.5), room.em(0.5));
    pane.setAlignment(Pos.CENTER_RIGHT);
    pane.setPrefWrapLength(room.em(18));
    List<String> now = config.language().offered();
    for (Language language : languages) {
      TouchButton button =
          new TouchButton(
              id(offered) + "-" + language.tag(),
              language.name(),
              now.contains(language.tag()) ? "check" : "");
      button.setChosen(now.contains(language.tag()));
      button.onAction(
          () -> {
            if (config.language().standard().equals(language.tag())) {
              room.bubbles().reason(room.text("staff.offered.standard"), button);
            } else {
              hands.set(offered, list(now, language.tag()));
            }
          });
      pane.getChildren().add(button);
    }
    return pane;
  }

  private String language(String tag) {
    return languages.stream()
        .filter(language -> language.tag().equals(tag))
        .map(Language::name)
        .findFirst()
        .orElse(tag);
  }

  private static String list(List<String> now, String tag) {
    List<String> changed = new ArrayList<>(now);
    if (!changed.remove(tag)) {
      changed.add(tag);
    }
    return changed.stream()
        .map(SettingControls::quoted)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private Region steps(Setting.Steps steps) {
    int now = steps.now().applyAsInt(config);
    return controls.stepper(
        id(steps),
        name(steps, room),
        number(steps.words(), now),
        steps.values().stream().filter(value -> value < now).reduce((_, last) -> last),
        steps.values().stream().filter(value -> value > now).findFirst(),
        value -> hands.set(steps, Integer.toString(value)));
  }

  private String number(String words, int value) {
    return switch (words) {
      case "staff.value.minutes" -> room.text("staff.value.minutes", value);
      case "staff.value.days" -> room.text("staff.value.days", value);
      case "staff.value.of-five" -> room.text("staff.value.of-five", value);
      default -> room.text("staff.value.seconds", value);
    };
  }

  private String onOff(boolean on) {
    return room.text(on ? "staff.value.on" : "staff.value.off");
  }

  private Region fixed(Setting.Fixed fixed) {
    Label value =
        new Label(fixed.now().apply(config).orElseGet(() -> room.text("staff.fact.not-set")));
    value.getStyleClass().add("strong");
    value.setWrapText(true);
    value.setMinHeight(Region.USE_PREF_SIZE);
    return value;
  }

  private TouchButton button(Setting setting, String icon, String words, Runnable action) {
    TouchButton button = new TouchButton(id(setting), words, icon);
    button.setAccessibleText(name(setting, room) + ": " + words);
    button.onAction(action);
    return button;
  }

  private String number(Optional<String> phone) {
    return phone.map(SettingControls::oneLine).orElseGet(() -> room.text("staff.fact.not-set"));
  }

  /// A telephone number is read from left to right, wherever it stands.
  static String oneLine(String phone) {
    return "\u200E" + phone.replace(' ', '\u00A0').replace('-', '\u2011') + "\u200E";
  }

  /// What it is called.
  static String name(Setting setting, StaffRoom room) {
    return room.text("staff.setting." + setting.key());
  }

  static String id(Setting setting) {
    return "set-" + setting.key().replace('.', '-').replace('_', '-');
  }

  static String quoted(String value) {
    return '"' + value + '"';
  }
}
