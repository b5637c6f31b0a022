package org.crampwise.ui.selfcheck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampwise.selfcheck.Answers;
import org.crampwise.selfcheck.Flaw;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.ItemType;
import org.crampwise.selfcheck.Spoken;
import org.crampwise.selfcheck.Wizard;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.Paging;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// One question of the self-check.
public final class QuestionController implements ScreenController<Screen.Question> {
  /// What is looked at in reach mode while a question is answered: nothing that leads.
  private static final String CALM = "muscle-at-rest";

  private final Library library;
  private final CheckFlow flow;
  private final Navigator navigator;
  private final Bubbles bubbles;
  private final Runnable finish;
  private Optional<Screen> following = Optional.empty();
  private Optional<Asking> asking = Optional.empty();

  @FXML private VBox page;
  @FXML private Label part;
  @FXML private PartSegments segments;
  @FXML private Label place;
  @FXML private HBox head;
  @FXML private Label title;
  @FXML private Label hint;
  @FXML private VBox answers;
  @FXML private HBox actions;
  @FXML private TouchButton clear;
  @FXML private TouchButton skip;
  @FXML private Label pages;
  @FXML private TouchButton next;
  @FXML private Pane bench;

  /// The question that is shown, and where it is answered.
  private record Asking(Screen.Question screen, Item item, AnswerPane pane) {
    boolean isLastPart() {
      return screen.part() >= pane.parts() - 1;
    }
  }

  /// @param finish ends the visit and forgets it
  public QuestionController(
      Library library, CheckFlow flow, Navigator navigator, Bubbles bubbles, Runnable finish) {
    this.library = library;
    this.flow = flow;
    this.navigator = navigator;
    this.bubbles = bubbles;
    this.finish = finish;
  }

  @Override
  public void onShow(Screen.Question screen, Look look) {
    Item item = flow.page(screen.linkId());
    heads(item, look);
    double margin = look.scale().margin();
    page.setPadding(
        new Insets(
            look.em(look.compact() ? 0.15 : look.portrait() ? 1.1 : 0.8),
            margin,
            look.em(look.compact() ? 0.16 : look.portrait() ? 0.8 : 0.5),
            margin));
    double gap = look.compact() ? 0.25 : look.portrait() ? 0.7 : 0.55;
    page.setSpacing(look.em(gap));
    actions.setPadding(new Insets(look.em(Math.max(0, Look.APART_EM - gap)), 0, 0, 0));
    actions.setSpacing(look.em(0.5));
    double width = look.width() - 2 * margin;
    pages.setText(below(8, 9, item, look));
    Room room =
        new Room(
            width,
            Paging.room(page, answers, width, look.height()),
            bench,
            new Typesetter(library, look, bubbles));
    AnswerPane pane = AnswerPanes.of(item, room, changed -> answer(changed), flow::answers);
    Asking shown = new Asking(screen, item, pane);
    asking = Optional.of(shown);
    Region own = pane.page(Math.min(screen.part(), pane.parts() - 1));
    answers.getChildren().setAll(own);
    VBox.setVgrow(own, Priority.SOMETIMES);
    pages.setText(below(screen.part(), pane.parts(), item, look));
    clear.onAction(finish);
    refresh(shown);
    following =
        shown.isLastPart() ? Optional.empty() : Optional.of(part(screen, screen.part() + 1));
  }

  @Override
  public Optional<Screen> following() {
    return following;
  }

  private static Screen.Question part(Screen.Question screen, int part) {
    return new Screen.Question(screen.linkId(), part, screen.reviewing());
  }

  private void heads(Item item, Look look) {
    Wizard wizard = flow.wizard();
    int number = wizard.pages().part(item);
    int parts = wizard.pages().parts();
    String language = library.pack().language();
    String name =
        wizard.questionnaire().items().stream()
            .filter(top -> top.type() == ItemType.GROUP && top.whole().anyMatch(item::equals))
            .findFirst()
            .map(top -> top.label().text())
            .orElseGet(() -> wizard.questionnaire().title())
            .in(language);
    String where = library.text("check.part", number, parts);
    place.setText(where);
    segments.show(parts, number, wizard.shareOfPart(item));
    title.setText(item.isQuestion() ? question(item, language) : name);
    String help = help(item);
    part.setText(item.isQuestion() ? name : "");
    hint.setText(help);
    new Typesetter(library, look, bubbles).lift(CALM, title, hint);
    if (look.reach()) {
      hint.setVisible(!help.isEmpty());
      clear.setIcon("");
      return;
    }
    if (help.isEmpty() || look.compact()) {
      page.getChildren().remove(hint);
    } else if (!look.portrait()) {
      beside(look);
    }
    if (look.compact()) {
      page.getChildren().remove(title);
      head.getChildren().setAll(title, place);
      title.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(title, Priority.ALWAYS);
    } else if (!look.portrait()) {
      page.getChildren().remove(segments);
      head.getChildren().set(1, segments);
      HBox.setHgrow(segments, Priority.ALWAYS);
    }
    if (look.compact() || look.portrait()) {
      clear.setIcon("");
    }
  }

  private static String question(Item item, String language) {
    String prefix = item.label().prefix();
    return (prefix.isEmpty() ? "" : prefix + " ") + item.label().text().in(language);
  }

  private String help(Item item) {
    return Stream.concat(
            item.help().stream().map(line -> line.label().text().in(library.pack().language())),
            Stream.of(new FlawWords(library).count(item)))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /// What stands between the buttons: which page of the answers it is, and with little height the
  /// hint.
  private String below(int part, int parts, Item item, Look look) {
    String where = parts > 1 ? library.text("help.place", part + 1, parts) : "";
    String hinted = look.compact() && !look.reach() ? help(item) : "";
    return Stream.of(hinted, where)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /// With little height for the width the hint stands beside the question.
  private void beside(Look look) {
    int at = page.getChildren().indexOf(title);
    page.getChildren().removeAll(title, hint);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    hint.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(look.em(1), title, hint);
    row.setAlignment(Pos.BASELINE_LEFT);
    page.getChildren().add(at, row);
  }

  /// Keeps what was tapped. An emergency turns the page; else this page shows it.
  private void answer(Answers changed) {
    Asking shown = asking.orElseThrow();
    List<Item> dropped = flow.answer(changed);
    if (flow.wizard().isEmergency(changed)) {
      return;
    }
    refresh(shown);
    if (!dropped.isEmpty()) {
      Spoken spoken = new Spoken(flow.wizard().questionnaire(), library.pack().language());
      bubbles.reason(
          library.text(
              "check.dropped",
              dropped.stream().map(spoken::question).collect(Collectors.joining(" "))),
          title);
    }
  }

  private void refresh(Asking shown) {
    Answers now = flow.answers();
    shown.pane().show(now);
    boolean answered = !now.of(shown.item().linkId()).isEmpty();
    boolean skippable = flow.wizard().maySkip(shown.item());
    skip.setVisible(skippable);
    skip.setManaged(skippable);
    skip.setUnavailable(answered);
    skip.onAction(
        answered
            ? () -> bubbles.reason(library.text("check.skip.answered"), skip)
            : () -> flow.next(shown.item(), shown.screen().reviewing()));
    boolean ready =
        !shown.isLastPart()
            || (flow.wizard().mayLeave(shown.item(), now) && (answered || !skippable));
    next.setUnavailable(!ready);
    next.onAction(ready ? () -> goOn(shown) : () -> bubbles.reason(why(shown.item(), now), next));
  }

  /// Why Next can't be used now.
  private String why(Item item, Answers now) {
    return flow.wizard().flaws(item, now).stream()
        .filter(flaw -> flaw.kind() != Flaw.Kind.MISSING)
        .findFirst()
        .map(flaw -> new FlawWords(library).of(item, flaw))
        .orElseGet(
            () ->
                library.text(
                    flow.wizard().maySkip(item)
                        ? "check.next.skip"
                        : flow.wizard().guides() ? "check.next.answer" : "check.next.needed"));
  }

  private void goOn(Asking shown) {
    if (shown.isLastPart()) {
      flow.next(shown.item(), shown.screen().reviewing());
    } else {
      navigator.show(part(shown.screen(), shown.screen().part() + 1));
    }
  }
}
