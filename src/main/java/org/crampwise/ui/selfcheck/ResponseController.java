package org.crampwise.ui.selfcheck;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.crampwise.selfcheck.response.ResponseWriter;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.ColumnFlow;
import org.crampwise.ui.control.PageRoom;
import org.crampwise.ui.control.Paging;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// The end of a site's own questionnaire: thanks, and on a laptop the answers as another program
/// reads them, to be saved.
public final class ResponseController implements ScreenController<Screen.Response> {
  private static final PageRoom ROOM =
      new PageRoom(new PageRoom.Free(1.1, 0.8, 0.7), new PageRoom.Free(0.25, 0.25, 0.25));

  private final Library library;
  private final CheckFlow flow;
  private final Navigator navigator;
  private final Bubbles bubbles;
  private final Optional<ResponseStore> store;
  private final Runnable finish;
  private Optional<Screen> following = Optional.empty();

  @FXML private VBox page;
  @FXML private HBox head;
  @FXML private Label title;
  @FXML private Label lead;
  @FXML private HBox columns;
  @FXML private HBox actions;
  @FXML private TouchButton clear;
  @FXML private TouchButton previous;
  @FXML private Label place;
  @FXML private TouchButton next;
  @FXML private TouchButton save;
  @FXML private Pane bench;

  /// @param store keeps the answers; empty where nothing is kept
  /// @param finish ends the visit and forgets it
  public ResponseController(
      Library library,
      CheckFlow flow,
      Navigator navigator,
      Bubbles bubbles,
      Optional<ResponseStore> store,
      Runnable finish) {
    this.library = library;
    this.flow = flow;
    this.navigator = navigator;
    this.bubbles = bubbles;
    this.store = store;
    this.finish = finish;
  }

  @Override
  public void onShow(Screen.Response screen, Look look) {
    ROOM.give(page, look);
    clear.onAction(finish);
    lead.setText(library.text(store.isPresent() ? "response.lead" : "response.calm"));
    store.ifPresentOrElse(kept -> written(screen, look, kept), () -> calm(look));
  }

  private void lift(Look look) {
    if (look.reach()) {
      page.getChildren().remove(head);
    }
    new Typesetter(library, look, bubbles).lift("notebook", title, lead);
  }

  /// Nothing is kept: there is nothing more to do.
  private void calm(Look look) {
    head.getChildren().remove(clear);
    lift(look);
    actions.getChildren().setAll(clear);
    clear.getStyleClass().add("lead");
  }

  private void written(Screen.Response screen, Look look, ResponseStore kept) {
    if (look.compact()) {
      page.getChildren().remove(lead);
      head.getChildren().remove(clear);
      actions.getChildren().addFirst(clear);
    }
    lift(look);
    if (look.compact() || look.narrow()) {
      clear.setIcon("");
      previous.showIconOnly();
      next.showIconOnly();
    }
    String json = ResponseWriter.write(flow.answers(), true);
    save.onAction(() -> save(kept, json));
    double width = look.width() - 2 * look.scale().margin();
    double spacing = look.em(1.2);
    int across = look.portrait() || look.width() < look.em(44) ? 1 : 2;
    place.setText(library.text("help.place", 9, 9));
    double columnWidth = ColumnFlow.columnWidth(width, across, spacing);
    ColumnFlow columnFlow =
        new ColumnFlow(
            bench,
            new Typesetter(library, look, bubbles),
            columnWidth,
            Paging.room(page, columns, width, look.height()),
            across,
            0);
    List<ColumnFlow.Entry> entries =
        json.lines().map(line -> new ColumnFlow.Entry(_ -> line(line, look))).toList();
    List<Integer> starts = columnFlow.starts(entries);
    following =
        new Paging(library, bubbles)
            .show(
                new Paging.Pages(page, columns, previous, place, next, columnFlow),
                entries,
                starts,
                screen.page(),
                wanted -> new Screen.Response(wanted),
                navigator)
            .following();
    columns.setSpacing(spacing);
  }

  /// A line of JSON, indented; an address without spaces may be broken at its signs.
  private static Node line(String json, Look look) {
    String words = json.stripLeading();
    Label label = new Label(breakable(words));
    label.getStyleClass().add("response-line");
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    double indent = look.em(0.45) * (json.length() - words.length());
    label.setPadding(new Insets(0, 0, 0, Math.min(indent, look.em(7))));
    return label;
  }

  /// With places where a long word may be broken.
  static String breakable(String words) {
    return words
        .replaceAll("([/.:|_?=&#\\\\])(?=\\S)", "$1\u200b")
        .replaceAll("([\\p{L}\\p{N}]{14})(?=[\\p{L}\\p{N}])", "$1\u200b");
  }

  @Override
  public Optional<Screen> following() {
    return following;
  }

  private void save(ResponseStore kept, String json) {
    if (save.isUnavailable()) {
      bubbles.reason(library.text("response.again"), save);
      return;
    }
    try {
      String file = breakable(kept.save(json).toString());
      save.setUnavailable(true);
      bubbles.reason(library.text("response.saved", file), save);
    } catch (IOException e) {
      bubbles.reason(trouble(e), save);
    }
  }

  private String trouble(IOException error) {
    String file =
        error instanceof FileSystemException failed && failed.getFile() != null
            ? breakable(failed.getFile())
            : "";
    return switch (error) {
      case FileAlreadyExistsException _ -> library.text("response.exists", file);
      case NoSuchFileException _ -> library.text("response.folder", file);
      case AccessDeniedException _ -> library.text("response.denied", file);
      default -> library.text("response.failed", file);
    };
  }
}
