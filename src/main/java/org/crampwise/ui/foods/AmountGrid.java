package org.crampwise.ui.foods;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crampwise.content.DailyAmount;
import org.crampwise.content.DailyAmount.Who;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// A table of daily amounts as it is seen: a row for each age, a column for each group of people.
final class AmountGrid extends VBox {
  private final AmountWords amounts;
  private final Library library;
  private final GridPane grid = new GridPane();

  /// @param young whether it is about girls and boys
  /// @param tight whether there is next to no height
  AmountGrid(
      AmountTable table,
      boolean young,
      boolean tight,
      AmountWords amounts,
      Library library,
      Look look) {
    this.amounts = amounts;
    this.library = library;
    getStyleClass().add("amounts");
    setSpacing(look.em(tight ? 0 : 0.3));
    setMaxHeight(USE_PREF_SIZE);
    List<String> heads =
        table.columns().stream().map(who -> library.text(key(who, young))).toList();
    ColumnConstraints ages = new ColumnConstraints();
    ages.setHgrow(Priority.SOMETIMES);
    grid.getColumnConstraints().add(ages);
    heads.forEach(
        _ -> {
          ColumnConstraints column = new ColumnConstraints();
          column.setHgrow(Priority.ALWAYS);
          grid.getColumnConstraints().add(column);
        });
    silent(add(library.text("amounts.age"), 0, 0, "strong"));
    for (int column = 0; column < heads.size(); column++) {
      Label head = silent(add(heads.get(column), column + 1, 0, "strong"));
      if (slim(look) && table.columns().get(column) == Who.BREASTFEEDING) {
        head.setText(library.text("amounts.who.breastfeeding.slim"));
      }
    }
    for (int i = 0; i < table.rows().size(); i++) {
      row(table.rows().get(i), i + 1, heads, i == table.rows().size() - 1);
    }
    getChildren().add(grid);
    if (table.estimates()) {
      note("amounts.estimate");
    }
    if (!table.same().isEmpty() && !(young && tight)) {
      note(
          table.same().size() > 1
              ? "amounts.same.both"
              : "amounts.same."
                  + table.same().getFirst().name().toLowerCase(Locale.ROOT)
                  + (young ? ".young" : ""));
    }
  }

  private void note(String key) {
    Label note = new Label(library.text(key));
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    getChildren().add(note);
  }

  /// Whether there is so little width that the longest heading takes two lines.
  static boolean slim(Look look) {
    return look.portrait() && look.width() < look.em(34);
  }

  private static String key(Who who, boolean young) {
    boolean sex = who == Who.MALE || who == Who.FEMALE;
    return "amounts.who." + who.name().toLowerCase(Locale.ROOT) + (sex && young ? ".young" : "");
  }

  private void row(AmountTable.Row row, int at, List<String> heads, boolean last) {
    String ages = amounts.ages(row.fromMonths(), row.toMonths());
    Label age = silent(add(ages, 0, at, "quiet"));
    end(age, last);
    for (int column = 0; column < heads.size(); column++) {
      Optional<DailyAmount> amount = row.cells().get(column);
      Label cell =
          add(
              amount
                  .map(a -> amounts.number(a.amount()))
                  .orElseGet(() -> library.text("amounts.none")),
              column + 1,
              at,
              "figure-cell");
      cell.setAccessibleText(
          library.text(
              "amounts.cell.spoken",
              heads.get(column),
              ages,
              amount
                  .map(a -> amounts.amount(a.amount()))
                  .orElseGet(() -> library.text("amounts.none.spoken"))));
      end(cell, last);
    }
  }

  /// Each cell says its own column and row.
  private static Label silent(Label head) {
    head.setAccessibleRole(AccessibleRole.NODE);
    return head;
  }

  private static void end(Label cell, boolean last) {
    if (last) {
      cell.getStyleClass().add("last");
    }
  }

  private Label add(String words, int column, int row, String style) {
    Label cell = new Label(words);
    cell.getStyleClass().addAll("cell", style);
    cell.setMinWidth(USE_PREF_SIZE);
    cell.setMaxWidth(Double.MAX_VALUE);
    cell.setAlignment(Pos.CENTER_LEFT);
    grid.add(cell, column, row);
    return cell;
  }
}
