package org.crampwise.ui.staff;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampwise.station.AuditKind;
import org.crampwise.station.AuditLog;
import org.crampwise.station.pack.Reason;

/// What staff did on this machine, the latest first.
public final class AuditController implements StaffPane {
  /// Older ones are in the file, which `crampwise staff log` prints.
  private static final int MOST = 200;

  private static final double ROW_EM = 32;

  private final AuditLog audit;
  private final ZoneId zone;

  @FXML private VBox entries;

  /// @param zone of the times that are shown
  public AuditController(AuditLog audit, ZoneId zone) {
    this.audit = audit;
    this.zone = zone;
  }

  @Override
  public void onShow(StaffRoom room) {
    DateTimeFormatter time =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
            .withLocale(room.library().messages().locale())
            .withZone(zone);
    List<Region> rows = new ArrayList<>();
    for (AuditLog.Entry entry : audit.entries().stream().limit(MOST).toList()) {
      rows.add(row(entry, time, room));
    }
    if (rows.isEmpty()) {
      rows.add(new Label(room.text("staff.audit.empty")));
    }
    new CardPages(room, entries).tight().show(rows, ROW_EM);
  }

  private static Region row(AuditLog.Entry entry, DateTimeFormatter time, StaffRoom room) {
    Label when = new Label(time.format(entry.at()));
    when.setMinWidth(room.em(9));
    when.setMaxWidth(room.em(9));
    Label who = new Label(entry.who());
    who.getStyleClass().add("strong");
    who.setWrapText(true);
    who.setMinWidth(room.em(6));
    who.setMaxWidth(room.em(6));
    Label what = new Label(words(entry, room));
    what.setWrapText(true);
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox row = new HBox(room.em(0.6), when, who, what);
    row.getChildren().forEach(label -> ((Label) label).setMinHeight(Region.USE_PREF_SIZE));
    row.getStyleClass().add("fact");
    return row;
  }

  private static String words(AuditLog.Entry entry, StaffRoom room) {
    boolean known = Arrays.stream(AuditKind.values()).anyMatch(it -> it.id().equals(entry.kind()));
    if (!known) {
      return entry.kind() + " " + String.join(" ", entry.details());
    }
    return room.text(
        "staff.audit." + entry.kind(),
        setting(detail(entry, 0)),
        second(entry, room),
        detail(entry, 2));
  }

  /// The key of a setting as it stands in the settings file: that is where an operator finds it.
  private static String setting(String detail) {
    return "\u200E" + detail + "\u200E";
  }

  /// Of a pack that was refused, why: in words.
  private static String second(AuditLog.Entry entry, StaffRoom room) {
    String detail = detail(entry, 1);
    if (!entry.kind().equals(AuditKind.CONTENT_REFUSED.id())) {
      return detail;
    }
    return Arrays.stream(Reason.values())
        .filter(reason -> reason.id().equals(detail))
        .map(reason -> UpdateCards.refusal(reason, room))
        .findFirst()
        .orElse(detail);
  }

  private static String detail(AuditLog.Entry entry, int index) {
    return index < entry.details().size() ? entry.details().get(index) : "";
  }
}
