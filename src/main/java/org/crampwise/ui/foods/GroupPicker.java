package org.crampwise.ui.foods;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampwise.content.DailyAmount;
import org.crampwise.session.Eater;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// Chooses whose daily amount a plate is held against: first the people, then their age.
final class GroupPicker extends VBox {
  private final DailyAmounts daily;
  private final Optional<DailyAmount> current;
  private final AmountWords amounts;
  private final Library library;
  private final Look look;
  private final Consumer<Optional<Eater>> choose;
  private final GridPane people = new GridPane();
  private final VBox ages = new VBox();

  /// @param choose what a choice does; empty for adults as a whole
  /// @param close what leaving without a choice does
  GroupPicker(
      DailyAmounts daily,
      Optional<Eater> eater,
      AmountWords amounts,
      Library library,
      Look look,
      Consumer<Optional<Eater>> choose,
      Runnable close) {
    this.daily = daily;
    this.current = daily.rowFor(eater);
    this.amounts = amounts;
    this.library = library;
    this.look = look;
    this.choose = choose;
    setId("group-picker");
    setSpacing(look.em(look.compact() ? 0.4 : 1));
    ages.setSpacing(look.em(look.compact() ? 0.2 : 0.5));
    Label title = new Label(library.text("foods.picker.title"));
    title.setId("group-picker-title");
    title.getStyleClass().add("picker-title");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    TouchButton done = new TouchButton("group-close", library.text("foods.picker.close"), "close");
    done.setMinWidth(look.em(6.5));
    done.onAction(close);
    HBox head = new HBox(look.em(0.5), title, done);
    head.setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("group-picker");
    getChildren().setAll(head, people, ages);
    showPeople(current.map(DailyAmounts::kindOf));
  }

  private void showPeople(Optional<DailyAmounts.Kind> open) {
    TouchButton adults =
        button("group-adults", library.text("foods.picker.adults"), open.isEmpty());
    adults.onAction(() -> choose.accept(Optional.empty()));
    List<TouchButton> kinds =
        Stream.of(DailyAmounts.Kind.values())
            .filter(kind -> !daily.groups(kind).isEmpty())
            .map(kind -> kind(kind, open))
            .toList();
    grid(people, Stream.concat(Stream.of(adults), kinds.stream()).toList());
    ages.getChildren().clear();
    open.filter(kind -> daily.groups(kind).size() > 1).ifPresent(this::showAges);
  }

  private TouchButton kind(DailyAmounts.Kind kind, Optional<DailyAmounts.Kind> open) {
    String id = kind.name().toLowerCase(Locale.ROOT);
    List<DailyAmount> groups = daily.groups(kind);
    String words =
        groups.size() == 1 ? amounts.group(groups.getFirst()) : library.text("foods.picker." + id);
    TouchButton button = button("group-" + id, words, open.equals(Optional.of(kind)));
    button.onAction(
        groups.size() == 1
            ? () -> choose.accept(Optional.of(Eater.of(groups.getFirst())))
            : () -> showPeople(Optional.of(kind)));
    return button;
  }

  private void showAges(DailyAmounts.Kind kind) {
    Label head = new Label(library.text("foods.picker.age"));
    head.getStyleClass().add("strong");
    GridPane grid = new GridPane();
    grid(grid, daily.groups(kind).stream().map(this::age).toList());
    ages.getChildren().setAll(head, grid);
  }

  private TouchButton age(DailyAmount row) {
    TouchButton button =
        button(
            "age-" + row.fromMonths() / DailyAmounts.YEAR,
            amounts.ages(row.fromMonths(), row.toMonths()),
            current.equals(Optional.of(row)));
    button.setAccessibleText(amounts.group(row));
    button.onAction(() -> choose.accept(Optional.of(Eater.of(row))));
    return button;
  }

  private static TouchButton button(String id, String words, boolean chosen) {
    TouchButton button = new TouchButton(id, words, chosen ? "check" : "");
    button.setChosen(chosen);
    return button;
  }

  private void grid(GridPane grid, List<? extends Node> cells) {
    int columns =
        look.width() < look.em(34) && look.portrait()
            ? 2
            : look.width() >= look.em(44) && look.compact() ? 4 : 3;
    grid.getChildren().clear();
    grid.getColumnConstraints().clear();
    grid.setHgap(look.em(0.5));
    grid.setVgap(look.em(0.5));
    for (int i = 0; i < columns; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      grid.getColumnConstraints().add(column);
    }
    for (int i = 0; i < cells.size(); i++) {
      Node cell = cells.get(i);
      if (cell instanceof Region region) {
        region.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
      }
      grid.add(cell, i % columns, i / columns);
    }
  }
}
