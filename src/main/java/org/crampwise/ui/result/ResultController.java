package org.crampwise.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.ColumnFlow;
import org.crampwise.ui.control.FixedLines;
import org.crampwise.ui.control.Paging;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.PageStarts;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.selfcheck.CheckFlow;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// What to do and read next: safety advice first, then topics in their fixed order with why each is
/// shown, then questions to ask. Never a cause, a rank or a score.
public final class ResultController implements ScreenController<Screen.Result> {
  private final Library library;
  private final CheckFlow flow;
  private final Navigator navigator;
  private final Bubbles bubbles;
  private final PageStarts pageStarts;
  private final Runnable finish;
  private Optional<Screen> following = Optional.empty();

  @FXML private VBox page;
  @FXML private HBox head;
  @FXML private Label title;
  @FXML private HBox paging;
  @FXML private TouchButton clear;
  @FXML private HBox columns;
  @FXML private VBox lines;
  @FXML private TouchButton previous;
  @FXML private Label place;
  @FXML private TouchButton next;
  @FXML private Pane bench;

  /// @param pageStarts of this visit alone; it ends with it
  /// @param finish ends the visit and forgets it
  public ResultController(
      Library library,
      CheckFlow flow,
      Navigator navigator,
      Bubbles bubbles,
      PageStarts pageStarts,
      Runnable finish) {
    this.library = library;
    this.flow = flow;
    this.navigator = navigator;
    this.bubbles = bubbles;
    this.pageStarts = pageStarts;
    this.finish = finish;
  }

  @Override
  public void onShow(Screen.Result screen, Look look) {
    double margin = look.scale().margin();
    page.setPadding(
        new Insets(
            look.em(look.compact() ? 0.15 : 1.1),
            margin,
            look.em(look.compact() ? 0.2 : 0.6),
            margin));
    page.setSpacing(look.em(look.compact() ? 0.15 : 0.7));
    clear.onAction(finish);
    if (look.compact()) {
      head.getChildren().remove(clear);
      page.getChildren().remove(head);
      clear.setIcon("");
      paging.getChildren().add(2, clear);
      previous.setIcon("");
      next.setIcon("");
    } else if (!look.narrow()) {
      lines.getChildren().setAll(new FixedLines(library, look).nodes());
    }
    look.above()
        .ifPresent(
            above -> {
              above.words(title);
              new Typesetter(library, look, bubbles)
                  .drawing("ask-pharmacist")
                  .ifPresent(above::picture);
            });
    double width = look.width() - 2 * margin;
    double spacing = look.em(look.compact() ? 0.4 : 0.7);
    place.setText(library.text("result.place", 9, 9));
    Typesetter typesetter = new Typesetter(library, look, bubbles);
    double room = Paging.room(page, columns, width, look.height());
    ColumnFlow columnFlow = flow(typesetter, width, room, 2, spacing);
    List<ColumnFlow.Entry> entries = entries(columnFlow, look);
    List<Integer> starts =
        look.portrait() || width < look.em(44) ? List.of() : starts(columnFlow, entries, look);
    if (starts.isEmpty()) {
      columnFlow = flow(typesetter, width, room, 1, spacing);
      entries = entries(columnFlow, look);
      starts = starts(columnFlow, entries, look);
    }
    int at =
        new Paging(library, bubbles)
            .show(
                new Paging.Pages(page, columns, previous, place, next, columnFlow),
                entries,
                starts,
                screen.page(),
                wanted -> navigator.replace(new Screen.Result(wanted)));
    if (look.compact()) {
      place.setText(library.text("result.place", at + 1, starts.size()));
    }
    following = at == starts.size() - 1 ? Optional.empty() : Optional.of(new Screen.Result(at + 1));
  }

  /// Where the pages begin; none where an entry is longer than a page of several columns.
  private List<Integer> starts(ColumnFlow columnFlow, List<ColumnFlow.Entry> entries, Look look) {
    return pageStarts.of(
        "result-%d-%s-%s"
            .formatted(columnFlow.columns(), library.pack().language(), flow.answers()),
        look,
        () ->
            columnFlow.columns() > 1 && !columnFlow.fits(entries)
                ? List.of()
                : columnFlow.starts(entries));
  }

  private ColumnFlow flow(
      Typesetter typesetter, double width, double room, int across, double spacing) {
    return new ColumnFlow(
        bench, typesetter, ColumnFlow.columnWidth(width, across, spacing), room, across, spacing);
  }

  /// With little height, or large text on a portrait screen, the fixed line stands behind the last
  /// entry, and not on every page.
  private List<ColumnFlow.Entry> entries(ColumnFlow columnFlow, Look look) {
    boolean beside = !look.compact() && columnFlow.width() > look.em(30);
    List<ColumnFlow.Entry> all =
        new ArrayList<>(
            new ResultEntries(library, flow, navigator, columnFlow.width(), beside).all());
    if (look.compact() || look.narrow()) {
      all.add(new ColumnFlow.Entry(_ -> new VBox(fixedLines(look))));
    }
    return all;
  }

  private Node[] fixedLines(Look look) {
    return new FixedLines(library, look).nodes().toArray(Node[]::new);
  }

  @Override
  public Optional<Screen> following() {
    return following;
  }
}
