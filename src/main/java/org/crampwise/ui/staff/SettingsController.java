package org.crampwise.ui.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampwise.station.SettingsDesk;
import org.crampwise.station.SettingsDesk.Outcome;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.frame.Sheets;
import org.crampwise.ui.navigation.StaffPage;
import org.crampwise.ui.text.Language;

/// What staff set on the machine itself. It holds at once; the last change can be undone.
public final class SettingsController implements StaffPane {
  private static final Logger LOG = Logger.getLogger(SettingsController.class.getName());
  private static final double ROW_EM = 32;
  private static final String ALWAYS = "\"00:00-23:59\"";

  private final SettingsDesk desk;
  private final Supplier<List<Language>> languages;
  private final Seams seams;
  private Optional<StaffRoom> shown = Optional.empty();

  @FXML private VBox settings;
  @FXML private FlowPane tabs;
  @FXML private VBox rows;

  /// What changing a setting does beyond this page.
  ///
  /// @param sheets opens what lies over the page
  /// @param renew shows everything anew as it is set now
  /// @param say lets a sentence be heard
  public record Seams(Supplier<Sheets> sheets, Runnable renew, Runnable say) {}

  /// @param languages those this program has words for
  public SettingsController(SettingsDesk desk, Supplier<List<Language>> languages, Seams seams) {
    this.desk = desk;
    this.languages = languages;
    this.seams = seams;
  }

  @Override
  public void onShow(StaffRoom room) {
    shown = Optional.of(room);
    show(SettingsGroup.of(room.area().place(StaffPage.SETTINGS)));
  }

  private StaffRoom room() {
    return shown.orElseThrow();
  }

  private void show(SettingsGroup group) {
    StaffRoom room = room();
    room.area().place(StaffPage.SETTINGS, group.id());
    settings.setSpacing(room.gap());
    double apart = room.em(0.5);
    tabs.setHgap(apart);
    tabs.setVgap(apart);
    tabs.setPrefWrapLength(room.look().width());
    tabs.getChildren().clear();
    for (SettingsGroup each : SettingsGroup.values()) {
      tabs.getChildren().add(tab(each, each == group));
    }
    tabs.getChildren().add(undo());
    SettingControls controls =
        new SettingControls(room, desk.config(), languages.get(), new OnMachine());
    List<Region> cards = new ArrayList<>();
    group.settings().forEach(setting -> cards.add(row(setting, controls.of(setting))));
    settings.applyCss();
    double left = room.look().height() - tabs.prefHeight(room.look().width()) - room.gap();
    new CardPages(room.within(left), rows).show(cards, ROW_EM);
  }

  private TouchButton tab(SettingsGroup group, boolean chosen) {
    TouchButton tab =
        new TouchButton("settings-" + group.id(), room().text("staff.settings." + group.id()), "");
    tab.setChosen(chosen);
    tab.onAction(() -> show(group));
    return tab;
  }

  private TouchButton undo() {
    TouchButton undo = new TouchButton("settings-undo", room().text("staff.undo"), "undo");
    undo.setUnavailable(desk.last().isEmpty());
    undo.onAction(
        () -> {
          if (desk.last().isEmpty()) {
            room().bubbles().reason(room().text("staff.undo.none"), undo);
          } else {
            done(desk.undo(room().area().who()));
          }
        });
    return undo;
  }

  /// What is set, and beside it, or below it where the page is narrow, how it stands.
  private Region row(Setting setting, Region control) {
    StaffRoom room = room();
    Label name = new Label(room.text("staff.setting." + setting.key()));
    name.getStyleClass().add("strong");
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    VBox words = new VBox(room.em(0.2), name);
    words.setAlignment(Pos.CENTER_LEFT);
    boolean narrow = room.look().portrait();
    HBox row = new HBox(room.gap());
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("setting-row");
    HBox.setHgrow(words, Priority.ALWAYS);
    row.getChildren().add(words);
    if (isOwn(setting)) {
      row.getChildren().add(follow(setting));
    }
    if (!narrow) {
      control.setMinWidth(Region.USE_PREF_SIZE);
      row.getChildren().add(control);
      return row;
    }
    VBox below = new VBox(room.em(0.4), row, control);
    below.getStyleClass().add("setting-narrow");
    return below;
  }

  private boolean isOwn(Setting setting) {
    return !(setting instanceof Setting.Sample)
        && !(setting instanceof Setting.Fixed)
        && desk.isSetHere(setting.key());
  }

  private TouchButton follow(Setting setting) {
    StaffRoom room = room();
    TouchButton follow =
        new TouchButton(SettingControls.id(setting) + "-follow", room.text("staff.follow"), "undo");
    follow.setAccessibleText(
        room.text("staff.setting." + setting.key()) + ": " + room.text("staff.follow"));
    follow.setMinWidth(Region.USE_PREF_SIZE);
    follow.onAction(() -> done(desk.follow(room.area().who(), setting.key())));
    return follow;
  }

  /// What was kept holds at once, on every page.
  private void done(Outcome outcome) {
    switch (outcome) {
      case Outcome.Kept _ -> {
        show(SettingsGroup.of(room().area().place(StaffPage.SETTINGS)));
        seams.renew().run();
      }
      case Outcome.Not(String why) -> {
        LOG.warning(() -> "Not changed: " + why);
        room().bubbles().reason(room().text("staff.setting.not"), settings);
      }
    }
  }

  private final class OnMachine implements SettingControls.Hands {
    @Override
    public void set(Setting setting, String value) {
      String who = room().area().who();
      if (!value.isEmpty()) {
        done(desk.set(who, setting.key(), value));
        return;
      }
      // Open all day: the operator's file may say otherwise, and then this one has to say it.
      Outcome followed = desk.follow(who, setting.key());
      boolean closes =
          followed instanceof Outcome.Kept(var config) && config.kiosk().openHours().isPresent();
      done(closes ? desk.set(who, setting.key(), ALWAYS) : followed);
    }

    @Override
    public void dial(Setting.Phone phone) {
      new PhonePad(
              room(),
              seams.sheets().get(),
              number -> done(desk.set(room().area().who(), phone.key(), '"' + number + '"')))
          .open(
              room().text("staff.setting." + phone.key()),
              phone.now().apply(desk.config()).orElse(""));
    }

    @Override
    public void sample() {
      seams.say().run();
    }
  }
}
