package org.crampwise.ui.staff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampwise.station.AuditKind;
import org.crampwise.station.Departure;
import org.crampwise.station.ServiceMark;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.frame.Sheets;

/// What this machine is, and the ways out of the program: each is asked once more, and all of them
/// lie between visits.
public final class MachineController implements StaffPane {
  private static final Logger LOG = Logger.getLogger(MachineController.class.getName());

  private final Supplier<Facts> about;
  private final Predicate<Departure> possible;
  private final Consumer<Departure> depart;
  private final Supplier<Sheets> sheets;
  private final Service service;

  @FXML private VBox machine;

  /// What may be done between visits.
  ///
  /// @param mark whether the machine is out of service
  /// @param clean lets the glass be wiped
  public record Service(ServiceMark mark, Runnable clean) {}

  /// @param about what the machine is
  /// @param possible whether whoever started the program carries a way out through
  /// @param depart goes
  public MachineController(
      Supplier<Facts> about,
      Predicate<Departure> possible,
      Consumer<Departure> depart,
      Supplier<Sheets> sheets,
      Service service) {
    this.about = about;
    this.possible = possible;
    this.depart = depart;
    this.sheets = sheets;
    this.service = service;
  }

  @Override
  public void onShow(StaffRoom room) {
    List<Region> cards = new ArrayList<>();
    cards.add(new FactsCard(about.get(), room.go()));
    VBox use = card("card-use", room.text("staff.use"));
    use.getChildren().addAll(clean(room), inService(room));
    cards.add(use);
    VBox ways = card("card-departures", room.text("staff.departures"));
    for (Departure way : Departure.values()) {
      ways.getChildren().add(button(way, room));
    }
    cards.add(ways);
    new CardPages(room, machine).show(cards);
  }

  private static VBox card(String id, String words) {
    Label title = new Label(words);
    title.getStyleClass().add("staff-card-title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    VBox card = new VBox(title);
    card.getStyleClass().addAll("staff-card", "roomy");
    card.setId(id);
    return card;
  }

  private TouchButton clean(StaffRoom room) {
    TouchButton button = new TouchButton("machine-clean", room.text("staff.clean"), "clean");
    button.setMaxWidth(Double.MAX_VALUE);
    button.onAction(
        () -> {
          room.area().log(AuditKind.CLEANING);
          service.clean().run();
        });
    return button;
  }

  private TouchButton inService(StaffRoom room) {
    TouchButton button = new TouchButton("machine-service", "", "stop");
    button.setMaxWidth(Double.MAX_VALUE);
    tell(button, room);
    button.onAction(
        () -> {
          boolean out = !service.mark().isOut();
          try {
            service.mark().out(out);
            room.area().log(AuditKind.OUT_OF_SERVICE, Boolean.toString(out));
            tell(button, room);
          } catch (IOException e) {
            LOG.log(Level.WARNING, e, () -> "Out of service could not be kept");
            room.bubbles().reason(room.text("staff.service.unkept"), button);
          }
        });
    return button;
  }

  private void tell(TouchButton button, StaffRoom room) {
    boolean out = service.mark().isOut();
    button.setText(room.text(out ? "staff.service.in" : "staff.service.out"));
    button.setIcon(out ? "play" : "stop");
  }

  private TouchButton button(Departure way, StaffRoom room) {
    TouchButton button =
        new TouchButton("depart-" + id(way), room.text("staff.depart." + id(way)), icon(way));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setUnavailable(!possible.test(way));
    button.onAction(
        () -> {
          if (possible.test(way)) {
            ask(way, room);
          } else {
            room.bubbles().reason(room.text("staff.depart.not"), button);
          }
        });
    return button;
  }

  private void ask(Departure way, StaffRoom room) {
    Label line = new Label(room.text("staff.depart.line." + id(way)));
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    TouchButton sure =
        new TouchButton("depart-sure", room.text("staff.depart." + id(way)), icon(way));
    sure.getStyleClass().add("lead");
    sure.onAction(
        () -> {
          sheets.get().close();
          room.area().log(kind(way));
          depart.accept(way);
        });
    sheets
        .get()
        .sheet(
            "depart-sheet",
            room.text("staff.depart." + id(way)),
            "staff.depart.stay",
            line,
            new HBox(sure));
  }

  private static String id(Departure way) {
    return way.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String icon(Departure way) {
    return switch (way) {
      case LEAVE_KIOSK -> "close";
      case RESTART_PROGRAM -> "repeat";
      case RESTART_MACHINE -> "clear";
      case SHUT_DOWN -> "power";
    };
  }

  private static AuditKind kind(Departure way) {
    return switch (way) {
      case LEAVE_KIOSK -> AuditKind.LEAVE_KIOSK;
      case RESTART_PROGRAM -> AuditKind.RESTART_PROGRAM;
      case RESTART_MACHINE -> AuditKind.RESTART_MACHINE;
      case SHUT_DOWN -> AuditKind.SHUT_DOWN;
    };
  }
}
