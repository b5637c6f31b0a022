package org.crampwise.ui.staff;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampwise.station.AuditKind;
import org.crampwise.station.log.LogEntry;
import org.crampwise.station.log.LogReader;
import org.crampwise.ui.control.Icon;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.theme.Look;

/// What the program told of itself, the latest first: all of it, or only what is wrong.
public final class LogsController implements StaffPane {
  /// Older ones are in the files.
  private static final int MOST = 200;

  private static final int KILOBYTE = 1000;
  private static final double ROW_EM = 32;

  private final LogReader log;
  private final LogCopies copies;
  private final Executor background;
  private final Executor screens;
  private final ZoneId zone;
  private boolean wrongOnly;
  private boolean left;

  @FXML private VBox logs;
  @FXML private VBox bar;
  @FXML private TouchButton filter;
  @FXML private Label size;
  @FXML private TouchButton copy;
  @FXML private VBox entries;

  /// @param background does what takes a while
  /// @param screens does something on the thread of the screens
  /// @param zone of the times that are shown
  public LogsController(
      LogReader log, LogCopies copies, Executor background, Executor screens, ZoneId zone) {
    this.log = log;
    this.copies = copies;
    this.background = background;
    this.screens = screens;
    this.zone = zone;
  }

  @Override
  public void onShow(StaffRoom room) {
    filter.onAction(
        () -> {
          wrongOnly = !wrongOnly;
          read(room);
        });
    bar.setSpacing(room.em(0.4));
    copy.setText(room.text("staff.logs.copy"));
    copy.onAction(
        () ->
            background.execute(
                () -> {
                  LogCopies.Outcome outcome = copies.copy();
                  screens.execute(() -> copied(room, outcome));
                }));
    read(room);
  }

  private void copied(StaffRoom room, LogCopies.Outcome outcome) {
    if (outcome instanceof LogCopies.Outcome.Copied(String folder)) {
      room.area().log(AuditKind.LOG_COPIED, folder);
    }
    if (!left) {
      String said =
          switch (outcome) {
            case LogCopies.Outcome.Copied(String folder) ->
                room.text("staff.logs.copied", leftToRight(folder));
            case LogCopies.Outcome.NoStick _ -> room.text("staff.logs.no-stick");
            case LogCopies.Outcome.ReadOnly(String log) ->
                room.text("staff.logs.read-only", leftToRight(log));
          };
      room.bubbles().reason(said, copy);
    }
  }

  @Override
  public void onHide() {
    left = true;
  }

  private void read(StaffRoom room) {
    boolean only = wrongOnly;
    filter.setText(room.text("staff.logs.wrong-only"));
    filter.setChosen(only);
    background.execute(
        () -> {
          List<LogEntry> found = log.last(MOST, entry -> !only || entry.isWarning());
          long bytes = log.size();
          screens.execute(
              () -> {
                if (!left && only == wrongOnly) {
                  show(room, found, bytes);
                }
              });
        });
  }

  private void show(StaffRoom room, List<LogEntry> found, long bytes) {
    size.setText(room.text("staff.logs.size", found.size(), (bytes + KILOBYTE - 1) / KILOBYTE));
    DateTimeFormatter time =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
            .withLocale(room.library().messages().locale())
            .withZone(zone);
    List<Region> rows = new ArrayList<>();
    found.forEach(entry -> rows.add(row(entry, time, room)));
    if (rows.isEmpty()) {
      Label none = new Label(room.text(wrongOnly ? "staff.logs.none-wrong" : "staff.logs.none"));
      none.setWrapText(true);
      none.setMinHeight(Region.USE_PREF_SIZE);
      rows.add(none);
    }
    Look look = room.look();
    double above = bar.prefHeight(look.width()) + room.gap();
    Look below =
        new Look(look.scale(), look.width(), look.height() - above, look.palette(), look.still());
    logs.setSpacing(room.gap());
    new CardPages(
            new StaffRoom(room.library(), below, room.bubbles(), room.area(), room.go()), entries)
        .show(rows, ROW_EM);
  }

  /// The program tells of itself in English.
  private static String leftToRight(String words) {
    return "\u200E" + words + "\u200E";
  }

  private static Region row(LogEntry entry, DateTimeFormatter time, StaffRoom room) {
    Label when = new Label(time.format(entry.time()));
    when.setMinWidth(room.em(9));
    when.setMaxWidth(room.em(9));
    when.setMinHeight(Region.USE_PREF_SIZE);
    Label words = new Label(leftToRight(entry.words()));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(when, words);
    row.getStyleClass().add("fact");
    if (entry.isWarning()) {
      row.getStyleClass().add("warn");
      row.getChildren().addFirst(new Icon(entry.isError() ? "close" : "warning"));
    }
    return row;
  }
}
