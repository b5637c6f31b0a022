package org.crampwise.ui.foods;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.content.DailyAmount;
import org.crampwise.content.Nutrient;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// The daily amounts of a nutrient in the site's country by age and sex: one table for each span of
/// life, all in the same room.
public final class DailyAmountsView extends VBox {
  /// A span of life with a table of its own; ages in months.
  private enum Span {
    ADULTS(DailyAmounts.ADULT, Integer.MAX_VALUE),
    YOUNG(DailyAmounts.YEAR, DailyAmounts.ADULT),
    BABIES(0, DailyAmounts.YEAR);

    private final int from;
    private final int to;

    Span(int from, int to) {
      this.from = from;
      this.to = to;
    }

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private record Tab(Span span, TouchButton button, Node table) {}

  private final Library library;
  private final Look look;
  private final List<Tab> tabs = new ArrayList<>();
  private final Label title = new Label();

  public DailyAmountsView(String nutrient, Typesetter typesetter) {
    library = typesetter.library();
    look = typesetter.look();
    setId(typesetter.unique("daily-" + nutrient));
    setSpacing(look.em(look.compact() ? 0.3 : 0.7));
    DailyAmounts daily = DailyAmounts.of(library.pack(), nutrient, library.country());
    if (daily.isEmpty()) {
      Label none = new Label(library.text("amounts.country.none"));
      none.setId(typesetter.unique("daily-none"));
      none.setWrapText(true);
      none.setMinHeight(USE_PREF_SIZE);
      getChildren().add(none);
      return;
    }
    String unit = Nutrient.of(nutrient).map(Nutrient::unit).orElse("mg");
    AmountWords amounts = new AmountWords(library, unit);
    for (Span span : Span.values()) {
      AmountTable table = AmountTable.of(daily, span.from, span.to);
      if (!table.isEmpty()) {
        TouchButton button =
            new TouchButton(
                typesetter.unique("daily-" + span.id()),
                library.text("amounts.tab." + span.id()),
                "");
        button.onAction(() -> open(span));
        tabs.add(
            new Tab(
                span,
                button,
                new AmountGrid(table, span == Span.YOUNG, oneButton(), amounts, library, look)));
      }
    }
    arrange(caption(daily, unit, typesetter));
    tabs.stream().findFirst().ifPresent(tab -> open(tab.span()));
  }

  private Node caption(DailyAmounts daily, String unit, Typesetter typesetter) {
    return SourcedLine.of(
        library.text("amounts.caption." + unit),
        true,
        daily.rows().stream().map(DailyAmount::source).toList(),
        typesetter);
  }

  /// Where there is little height, the tabs stand beside the table; where there is next to none,
  /// only the way to the next table does.
  private void arrange(Node caption) {
    StackPane tables = new StackPane();
    tables.setAlignment(Pos.TOP_LEFT);
    tabs.forEach(tab -> tables.getChildren().add(tab.table()));
    List<Region> buttons = tabs.stream().<Region>map(Tab::button).toList();
    if (look.portrait()) {
      if (AmountGrid.slim(look)) {
        getStyleClass().add("foods-slim");
      }
      EvenRow row = new EvenRow(look.em(0.5), buttons);
      row.setMaxWidth(look.em(44));
      tables.setMaxWidth(look.em(44));
      getChildren().setAll(row, caption, tables);
      return;
    }
    VBox side = new VBox(look.em(0.46));
    title.getStyleClass().add("amounts-title");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    if (oneButton()) {
      getStyleClass().add("foods-tight");
      side.setSpacing(look.em(0.1));
      side.getChildren().addAll(title, caption);
    } else {
      side.getChildren().add(caption);
    }
    side.getChildren().addAll(buttons);
    buttons.forEach(button -> button.setMaxWidth(Double.MAX_VALUE));
    double width = look.em(oneButton() ? 7.9 : 11);
    side.setMinWidth(width);
    side.setPrefWidth(width);
    side.setMaxWidth(width);
    HBox.setHgrow(tables, Priority.ALWAYS);
    tables.setMaxWidth(look.em(40));
    getChildren()
        .setAll(new HBox(look.em(oneButton() ? 0.4 : look.compact() ? 0.6 : 1.5), side, tables));
  }

  private boolean oneButton() {
    return look.sparse();
  }

  private void open(Span span) {
    for (int i = 0; i < tabs.size(); i++) {
      Tab tab = tabs.get(i);
      boolean here = tab.span() == span;
      tab.table().setVisible(here);
      tab.button().setChosen(here);
      tab.button().setIcon(here ? "check" : "");
      if (here) {
        title.setText(library.text("amounts.tab." + span.id()));
      }
      if (oneButton()) {
        Tab before = tabs.get((i + tabs.size() - 1) % tabs.size());
        boolean offered = before.span() == span && !here;
        tab.button().setVisible(offered);
        tab.button().setManaged(offered);
      }
    }
  }
}
