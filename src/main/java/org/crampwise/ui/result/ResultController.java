package org.crampwise.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.crampwise.content.SafetyCard;
import org.crampwise.session.Session;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.ColumnFlow;
import org.crampwise.ui.control.FixedLines;
import org.crampwise.ui.control.PageRoom;
import org.crampwise.ui.control.Paging;
import org.crampwise.ui.control.SimplerButton;
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
  private static final PageRoom ROOM =
      new PageRoom(new PageRoom.Free(1.1, 0.6, 0.7), new PageRoom.Free(0.15, 0.2, 0.15));

  private final Library library;
  private final Session session;
  private final CheckFlow flow;
  private final Navigator navigator;
  private final Bubbles bubbles;
  private final PageStarts pageStarts;
  private final Runnable finish;
  private Optional<Screen> following = Optional.empty();

  @FXML private VBox page;
  @FXML private HBox head;
  @FXML private Label title;
  @FXML private HBox buttons;
  @FXML private HBox paging;
  @FXML private SimplerButton simpler;
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
      Session session,
      CheckFlow flow,
      Navigator navigator,
      Bubbles bubbles,
      PageStarts pageStarts,
      Runnable finish) {
    this.library = library;
    this.session = session;
    this.flow = flow;
    this.navigator = navigator;
    this.bubbles = bubbles;
    this.pageStarts = pageStarts;
    this.finish = finish;
  }

  @Override
  public void onShow(Screen.Result screen, Look look) {
    double margin = look.scale().margin();
    ROOM.give(page, look);
    clear.onAction(finish);
    if (look.compact()) {
      head.getChildren().remove(clear);
      page.getChildren().remove(head);
      clear.setIcon("");
      paging.getChildren().add(2, clear);
      paging.getStyleClass().add("tight-row");
      previous.setIcon("");
      next.setIcon("");
    } else if (!look.narrow()) {
      lines.getChildren().setAll(new FixedLines(library, look).nodes());
    }
    new Typesetter(library, look, bubbles).lift("ask-pharmacist", title);
    simpler(look, () -> {});
    place.setText(library.text("result.place", 9, 9));
    double width = look.width() - 2 * margin;
    double room = Paging.room(page, columns, width, look.height());
    Laid laid = lay(look, width, room);
    List<Integer> starts = laid.starts();
    Paging.Shown shown =
        new Paging(library, bubbles)
            .show(
                new Paging.Pages(page, columns, previous, place, next, laid.flow()),
                laid.entries(),
                starts,
                screen.page(),
                wanted -> new Screen.Result(wanted),
                navigator);
    int at = shown.at();
    int opens = starts.get(at);
    simpler(look, () -> navigator.replace(new Screen.Result(lay(look, width, room).pageOf(opens))));
    // Its place is kept on every page, so that nothing moves.
    simpler.setVisible(opens < cards().count());
    if (look.compact()) {
      place.setText(library.text("result.place", at + 1, starts.size()));
    }
    following = shown.following();
  }

  /// The button that says the red-flag cards simpler, where there are any.
  private void simpler(Look look, Runnable again) {
    simpler.show(library, session, again);
    simpler.setManaged(cards().anyMatch(card -> card.simpler().isPresent()));
    simpler.setVisible(simpler.isManaged());
    simpler.stand(paging, next, look);
    if (look.compact()) {
      simpler.setIcon("");
    }
    if (look.narrow() && simpler.isManaged()) {
      buttons.getChildren().setAll(simpler, clear);
      buttons.setManaged(true);
    }
  }

  /// How the entries stand on pages.
  private record Laid(ColumnFlow flow, List<ColumnFlow.Entry> entries, List<Integer> starts) {
    /// The page on which an entry stands.
    int pageOf(int entry) {
      return (int) starts.stream().filter(start -> start <= entry).count() - 1;
    }
  }

  /// In two columns where all fits that way, else in one.
  private Laid lay(Look look, double width, double room) {
    double spacing = look.em(look.compact() ? Look.APART_EM : 0.7);
    boolean two = !look.portrait() && width >= look.em(44);
    return (two ? Stream.of(2, 1) : Stream.of(1))
        .map(across -> lay(look, width, room, across, spacing))
        .filter(laid -> !laid.starts().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private Laid lay(Look look, double width, double room, int across, double spacing) {
    ColumnFlow columnFlow =
        new ColumnFlow(
            bench,
            new Typesetter(library, look, bubbles),
            ColumnFlow.columnWidth(width, across, spacing),
            room,
            across,
            spacing);
    List<ColumnFlow.Entry> entries = entries(columnFlow, look);
    return new Laid(columnFlow, entries, starts(columnFlow, entries, look));
  }

  /// The red-flag cards on the result.
  private Stream<SafetyCard> cards() {
    return flow.assessment().stream()
        .flatMap(assessment -> assessment.cards().stream())
        .flatMap(code -> library.pack().safetyCard(code).stream());
  }

  /// Where the pages begin; none where an entry is longer than a page of several columns.
  private List<Integer> starts(ColumnFlow columnFlow, List<ColumnFlow.Entry> entries, Look look) {
    return pageStarts.of(
        "result-%d-%s-%s-%s"
            .formatted(
                columnFlow.columns(), library.pack().language(), session.simpler(), flow.answers()),
        look,
        () ->
            columnFlow.columns() > 1 && !columnFlow.fits(entries)
                ? List.of()
                : columnFlow.starts(entries));
  }

  /// With little height, or large text on a portrait screen, the fixed line stands behind the last
  /// entry, and not on every page.
  private List<ColumnFlow.Entry> entries(ColumnFlow columnFlow, Look look) {
    boolean beside = !look.compact() && columnFlow.width() > look.em(30);
    List<ColumnFlow.Entry> all =
        new ArrayList<>(
            new ResultEntries(
                    library, flow, navigator, session.simpler(), columnFlow.width(), beside)
                .all());
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
