package org.crampwise.ui.counting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampwise.station.AuditKind;
import org.crampwise.ui.control.Icon;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.staff.StaffPane;
import org.crampwise.ui.staff.StaffRoom;
import org.crampwise.usage.Standing;
import org.crampwise.usage.UsageLog;

/// Shows staff what was counted, and saves it as a table.
public final class CountsController implements StaffPane {
  private static final List<Integer> SPANS = List.of(7, 30);

  private final CountsBook book;
  private final UnaryOperator<String> languageNames;
  private final Label said = new Label();
  private Optional<StaffRoom> room = Optional.empty();
  private int span = SPANS.getFirst();

  @FXML private VBox counts;
  @FXML private HBox spans;
  @FXML private VBox notes;
  @FXML private VBox content;

  /// @param languageNames the name of each language by its tag
  public CountsController(CountsBook book, UnaryOperator<String> languageNames) {
    this.book = book;
    this.languageNames = languageNames;
    said.setId("counts-said");
    said.getStyleClass().addAll("counts-said", "page-live");
    wrap(said);
  }

  @Override
  public void onShow(StaffRoom shown) {
    room = Optional.of(shown);
    counts.setSpacing(shown.gap());
    notes.setSpacing(shown.gap() / 2);
    if (book.isKept()) {
      ask();
    } else {
      counts.getChildren().remove(spans);
      tell("staff.counts.off", "staff.counts.off.line");
    }
  }

  @Override
  public void onHide() {
    room = Optional.empty();
  }

  private void ask() {
    standSpans();
    int asked = span;
    LocalDate today = book.today();
    book.read(
        today.minusDays(asked - 1L),
        today,
        reading -> {
          if (room.isPresent() && asked == span) {
            show(room.get(), reading);
          }
        });
  }

  private void standSpans() {
    StaffRoom here = room.orElseThrow();
    spans.getChildren().clear();
    spans.setSpacing(here.em(0.5));
    for (int each : SPANS) {
      TouchButton button =
          new TouchButton("counts-" + each, here.text("staff.counts.days", each), "");
      button.setChosen(each == span);
      button.onAction(
          () -> {
            span = each;
            ask();
          });
      spans.getChildren().add(button);
    }
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    TouchButton save = new TouchButton("counts-save", here.text("staff.counts.save"), "save");
    save.onAction(() -> book.save(this::saved));
    spans.getChildren().addAll(space, save);
  }

  private void saved(Optional<CountsBook.Saved> where) {
    room.ifPresent(
        here -> {
          where.ifPresent(saved -> here.area().log(AuditKind.COUNTS_SAVED, saved.file()));
          said.setText(
              where
                  .map(
                      file ->
                          here.text(
                              file.onStick() ? "staff.counts.on-stick" : "staff.counts.on-machine",
                              file.file()))
                  .orElseGet(() -> here.text("staff.counts.unsaved")));
          if (!notes.getChildren().contains(said)) {
            notes.getChildren().add(said);
          }
          ask();
        });
  }

  private void show(StaffRoom here, UsageLog.Reading reading) {
    note(here, reading.standing());
    if (reading.report().isEmpty()) {
      tell("staff.counts.none", "staff.counts.none.line");
      return;
    }
    counts.applyCss();
    counts.layout();
    double used = spans.prefHeight(here.look().width()) + counts.getSpacing();
    if (notes.isManaged()) {
      used += notes.prefHeight(here.look().width()) + counts.getSpacing();
    }
    new CountsView(here, content, here.look().height() - used, languageNames)
        .show(reading.report(), span);
  }

  private void note(StaffRoom here, Standing standing) {
    notes.getChildren().removeIf(node -> node != said);
    standing
        .paused()
        .ifPresent(
            why ->
                warn(
                    here.text(
                        switch (why) {
                          case DISK_FULL -> "staff.counts.paused.full";
                          case NO_ACCESS -> "staff.counts.paused.access";
                          case DAMAGED, OTHER -> "staff.counts.paused.other";
                        })));
    standing
        .aside()
        .map(Path::getFileName)
        .ifPresent(file -> warn(here.text("staff.counts.aside", file.toString())));
    boolean any = !notes.getChildren().isEmpty();
    notes.setVisible(any);
    notes.setManaged(any);
  }

  private void warn(String text) {
    Label words = wrap(new Label(text));
    HBox row = new HBox(new Icon("warning"), words);
    row.getStyleClass().add("counts-warning");
    notes.getChildren().addFirst(row);
  }

  /// In place of charts.
  private void tell(String key, String line) {
    StaffRoom here = room.orElseThrow();
    Label title = wrap(new Label(here.text(key)));
    title.getStyleClass().add("staff-card-title");
    VBox card = new VBox(title, wrap(new Label(here.text(line))));
    card.setId("card-message");
    card.getStyleClass().addAll("staff-card", "counts-message");
    content.getChildren().setAll(card);
  }

  private static Label wrap(Label label) {
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
