package org.crampwise.ui.selfcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crampwise.selfcheck.Answers;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.Spoken;
import org.crampwise.selfcheck.Value;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.ColumnFlow;
import org.crampwise.ui.control.Icon;
import org.crampwise.ui.control.PageRoom;
import org.crampwise.ui.control.Paging;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// Every question with its answer, to be changed with one tap, before the result.
public final class ReviewController implements ScreenController<Screen.Review> {
  private static final PageRoom ROOM =
      new PageRoom(new PageRoom.Free(1.1, 0.8, 0.7), new PageRoom.Free(0.15, 0.16, 0.25));

  private final Library library;
  private final CheckFlow flow;
  private final Navigator navigator;
  private final Bubbles bubbles;
  private final Runnable finish;
  private Optional<Screen> following = Optional.empty();

  @FXML private VBox page;
  @FXML private HBox head;
  @FXML private Label title;
  @FXML private HBox actions;
  @FXML private TouchButton clear;
  @FXML private Label lead;
  @FXML private HBox columns;
  @FXML private TouchButton previous;
  @FXML private Label place;
  @FXML private TouchButton next;
  @FXML private TouchButton conclude;
  @FXML private Pane bench;

  /// @param finish ends the visit and forgets it
  public ReviewController(
      Library library, CheckFlow flow, Navigator navigator, Bubbles bubbles, Runnable finish) {
    this.library = library;
    this.flow = flow;
    this.navigator = navigator;
    this.bubbles = bubbles;
    this.finish = finish;
  }

  @Override
  public void onShow(Screen.Review screen, Look look) {
    double margin = look.scale().margin();
    ROOM.give(page, look);
    double gap = ROOM.between(look);
    actions.setPadding(new Insets(look.em(Math.max(0, Look.APART_EM - gap)), 0, 0, 0));
    if (look.compact()) {
      page.getChildren().remove(lead);
      head.getChildren().remove(clear);
      actions.getChildren().addFirst(clear);
    }
    if (look.reach()) {
      page.getChildren().remove(head);
    }
    new Typesetter(library, look, bubbles).lift("notebook", title, lead);
    if (look.compact() || look.narrow()) {
      clear.setIcon("");
      previous.showIconOnly();
      next.showIconOnly();
    }
    clear.onAction(finish);
    conclude.setText(
        library.text(flow.wizard().guides() ? "review.conclude" : "review.conclude.own"));
    conclude.onAction(flow::conclude);
    if (!flow.wizard().guides()) {
      lead.setText(library.text("review.lead.own"));
    }
    double width = look.width() - 2 * margin;
    double spacing = look.em(look.compact() || look.narrow() ? 0.5 : 0.6);
    boolean wide = !look.portrait() && look.width() > look.em(40);
    int across = !wide ? 1 : look.width() > look.em(60) ? 3 : 2;
    place.setText(library.text("help.place", 9, 9));
    ColumnFlow columnFlow =
        new ColumnFlow(
            bench,
            new Typesetter(library, look, bubbles),
            ColumnFlow.columnWidth(width, across, spacing),
            Paging.room(page, columns, width, look.height()),
            across,
            spacing);
    List<ColumnFlow.Entry> entries = entries();
    List<Integer> starts = columnFlow.starts(entries);
    following =
        new Paging(library, bubbles)
            .show(
                new Paging.Pages(page, columns, previous, place, next, columnFlow),
                entries,
                starts,
                screen.page(),
                wanted -> new Screen.Review(wanted),
                navigator)
            .following();
    if (starts.size() == 1) {
      place.setText("");
    }
    for (TouchButton button : List.of(previous, next)) {
      button.setVisible(starts.size() > 1);
      button.setManaged(starts.size() > 1);
    }
  }

  @Override
  public Optional<Screen> following() {
    return following;
  }

  private List<ColumnFlow.Entry> entries() {
    Answers answers = flow.answers();
    List<ColumnFlow.Entry> entries = new ArrayList<>();
    for (Item item : flow.wizard().pages().shown(answers)) {
      if (item.isQuestion()) {
        entries.add(new ColumnFlow.Entry(_ -> row(item, answers)));
      }
    }
    return entries;
  }

  private Node row(Item item, Answers answers) {
    Spoken spoken = new Spoken(flow.wizard().questionnaire(), library.pack().language());
    ValueWords told = new ValueWords(library);
    List<Value> values = answers.of(item.linkId());
    boolean missing = !flow.wizard().mayLeave(item, answers);
    String said =
        values.isEmpty()
            ? library.text(missing ? "review.missing" : "review.skipped")
            : values.stream().map(value -> told.of(item, value)).collect(Collectors.joining(" · "));
    if (missing && !values.isEmpty()) {
      said += "\n" + new FlawWords(library).of(item, flow.wizard().flaws(item, answers).getFirst());
    }
    Touchable row = new Touchable();
    row.setId("review-" + item.linkId().replace('.', '-').replace('/', '-'));
    row.getStyleClass().add(missing ? "review-missing" : "review-row");
    row.setAccessibleText(library.text("review.spoken", spoken.question(item), said));
    VBox words =
        new VBox(line(spoken.question(item), "review-question"), line(said, "review-answer"));
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    Icon change = new Icon("change");
    HBox box = new HBox(words, change);
    box.getStyleClass().add("review-box");
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMouseTransparent(true);
    row.getChildren().setAll(box);
    row.onAction(() -> flow.change(item));
    return row;
  }

  private static Label line(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }
}
