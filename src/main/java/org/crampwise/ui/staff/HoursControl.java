package org.crampwise.ui.staff;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.KioskConfig.OpenHours;
import org.crampwise.station.SettingsDesk;

/// The hours the kiosk is open: always, or from when to when by half hours.
///
/// @param hands set them
record HoursControl(
    StaffRoom room, KioskConfig config, StaffControls controls, SettingControls.Hands hands) {
  private static final OpenHours USUAL_HOURS =
      new OpenHours(LocalTime.of(8, 0), LocalTime.of(18, 0));
  private static final int HALF_HOUR = 30;
  private static final String ALWAYS = "always";

  Region of(Setting.Hours hours) {
    Optional<OpenHours> now = hours.now().apply(config);
    Region always =
        controls.segments(
            SettingControls.id(hours),
            SettingControls.name(hours, room),
            List.of(ALWAYS, "hours"),
            now.isPresent() ? "hours" : ALWAYS,
            value -> hoursWords(value.equals(ALWAYS)),
            value ->
                hands.set(hours, value.equals(ALWAYS) ? "" : written(now.orElse(USUAL_HOURS))));
    VBox box = new VBox(room.em(0.4), always);
    box.setAlignment(Pos.CENTER_RIGHT);
    now.ifPresent(
        open -> {
          box.getChildren()
              .add(time(hours, "from", open.from(), at -> new OpenHours(at, open.to())));
          box.getChildren().add(time(hours, "to", open.to(), at -> new OpenHours(open.from(), at)));
        });
    return box;
  }

  private String hoursWords(boolean always) {
    return room.text(always ? "staff.hours.always" : "staff.hours.from-to");
  }

  private Region time(
      Setting.Hours hours, String end, LocalTime now, Function<LocalTime, OpenHours> changed) {
    boolean from = end.equals("from");
    OpenHours open = hours.now().apply(config).orElse(USUAL_HOURS);
    int minutes = now.toSecondOfDay() / 60;
    Optional<Integer> earlier =
        Optional.of(minutes - HALF_HOUR)
            .filter(at -> at >= (from ? 0 : open.from().toSecondOfDay() / 60 + HALF_HOUR));
    Optional<Integer> later =
        Optional.of(minutes + HALF_HOUR)
            .filter(at -> at < (from ? open.to().toSecondOfDay() / 60 : 24 * 60));
    return controls.stepper(
        SettingControls.id(hours) + "-" + end,
        room.text(from ? "staff.hours.from" : "staff.hours.to"),
        room.text(from ? "staff.hours.opens" : "staff.hours.closes", now.toString()),
        earlier,
        later,
        at -> hands.set(hours, written(changed.apply(LocalTime.ofSecondOfDay(at * 60L)))));
  }

  private static String written(OpenHours hours) {
    return SettingControls.quoted(SettingsDesk.hours(hours));
  }
}
