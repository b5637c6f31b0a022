package org.crampwise.ui.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.crampwise.content.Block;
import org.crampwise.content.SafetyCard;
import org.crampwise.handout.Handout;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.CareCard;
import org.crampwise.ui.control.CautionStrip;
import org.crampwise.ui.control.ColumnFlow;
import org.crampwise.ui.control.PageRoom;
import org.crampwise.ui.control.Paging;
import org.crampwise.ui.control.QuestionLine;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;
import org.crampwise.ui.theme.Type;

/// A large, calm summary to be read across the counter; turned round, by who stands on its other
/// side.
public final class CounterController implements ScreenController<Screen.Counter> {
  private static final PageRoom ROOM =
      new PageRoom(new PageRoom.Free(1.2, 0.6, 0.8), new PageRoom.Free(0.3, 0.2, 0.3));

  /// The size of the words where all of them stand on one page, the largest that fits; else the
  /// last.
  private static final List<Double> LARGE = List.of(2.0, 1.7, 1.4, 1.2);

  private static final double UPSIDE_DOWN = 180;

  /// A heading's, of that.
  private static final double HEADING = 1.17;

  /// Of the title where there is little room.
  private static final double TITLE_EM = 1;

  private final Library library;
  private final Slips slips;
  private final Navigator navigator;
  private final Bubbles bubbles;
  private Optional<Screen> following = Optional.empty();

  @FXML private VBox page;
  @FXML private VBox shown;
  @FXML private Label title;
  @FXML private HBox list;
  @FXML private TouchButton previous;
  @FXML private Label place;
  @FXML private TouchButton turn;
  @FXML private TouchButton next;
  @FXML private Pane bench;

  public CounterController(Library library, Slips slips, Navigator navigator, Bubbles bubbles) {
    this.library = library;
    this.slips = slips;
    this.navigator = navigator;
    this.bubbles = bubbles;
  }

  @Override
  public void onShow(Screen.Counter screen, Look look) {
    Handout handout = slips.shown(screen.subject());
    double margin = look.scale().margin();
    ROOM.give(page, look);
    shown.setSpacing(page.getSpacing());
    title.setText(library.site().fill(handout.title()));
    shown.setRotate(screen.turned() ? UPSIDE_DOWN : 0);
    turn.onAction(() -> turn(screen));
    if (look.compact() || look.narrow()) {
      previous.showIconOnly();
      next.showIconOnly();
      place.setManaged(false);
      place.setVisible(false);
      // One line: a listener hears what page this is, and the cards keep their room.
      Type.BOLD.set(title, look.em(TITLE_EM));
      title.setWrapText(false);
    }
    if (look.reach()) {
      shown.getChildren().remove(title);
    }
    new Typesetter(library, look, bubbles).lift("ask-pharmacist", title);
    place.setText(library.text("help.place", 9, 9));
    double width = look.width() - 2 * margin;
    double above = Paging.room(page, shown, width, look.height());
    double room = shown.getChildren().contains(title) ? above - titled(width) : above;
    DoubleFunction<Laid> lay =
        em -> {
          ColumnFlow flow =
              new ColumnFlow(
                  bench,
                  new Typesetter(library, look, bubbles),
                  width,
                  room,
                  1,
                  look.em(look.compact() ? 0.4 : 0.7));
          List<ColumnFlow.Entry> entries = entries(library, handout, em);
          return new Laid(flow, entries, flow.starts(entries));
        };
    Laid laid = look.compact() || look.narrow() ? lay.apply(1) : onOnePage(lay);
    if (laid.starts().size() == 1) {
      List.of(previous, place, next).forEach(node -> node.setVisible(false));
    }
    following =
        new Paging(library, bubbles)
            .show(
                new Paging.Pages(page, list, previous, place, next, laid.flow()),
                laid.entries(),
                laid.starts(),
                screen.page(),
                wanted -> new Screen.Counter(screen.subject(), wanted, isTurned()),
                navigator)
            .following();
  }

  private boolean isTurned() {
    return shown.getRotate() != 0;
  }

  /// The page stays as it is laid out.
  private void turn(Screen.Counter screen) {
    shown.setRotate(isTurned() ? 0 : UPSIDE_DOWN);
    navigator.settle(new Screen.Counter(screen.subject(), screen.page(), isTurned()));
  }

  /// Entries, and which of them begin a page.
  private record Laid(ColumnFlow flow, List<ColumnFlow.Entry> entries, List<Integer> starts) {}

  private static Laid onOnePage(DoubleFunction<Laid> lay) {
    return LARGE.stream()
        .map(lay::apply)
        .filter(laid -> laid.starts().size() == 1)
        .findFirst()
        .orElseGet(() -> lay.apply(LARGE.getLast()));
  }

  private double titled(double width) {
    title.applyCss();
    return Math.ceil(title.prefHeight(width) + shown.getSpacing());
  }

  @Override
  public Optional<Screen> following() {
    return following;
  }

  /// What a pharmacist needs first: signs, cautions, medicines, and what is to be asked.
  private static List<ColumnFlow.Entry> entries(Library library, Handout handout, double em) {
    List<ColumnFlow.Entry> entries = new ArrayList<>();
    for (SafetyCard card : handout.safety()) {
      entries.add(new ColumnFlow.Entry(typesetter -> new CareCard(card, typesetter, em)));
    }
    for (Block.CautionNote note : handout.cautions()) {
      entries.add(new ColumnFlow.Entry(typesetter -> strip(note, typesetter, em)));
    }
    if (!handout.medicines().isEmpty()) {
      entries.add(heading(library.text("result.medicines"), em));
      for (String medicine : handout.medicines()) {
        entries.add(
            new ColumnFlow.Entry(
                typesetter -> typesetter.heading("• " + medicine, em, Type.SEMIBOLD)));
      }
    }
    entries.add(heading(library.text("result.questions"), em));
    handout
        .questions()
        .forEach(
            question ->
                entries.add(
                    new ColumnFlow.Entry(
                        typesetter -> new QuestionLine(question, typesetter, em))));
    return entries;
  }

  private static Node strip(Block.CautionNote note, Typesetter typesetter, double em) {
    CautionStrip strip =
        new CautionStrip(
            note.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> typesetter.text(((Block.Paragraph) block).text(), em))
                .toArray(Node[]::new));
    strip.setId(typesetter.unique("caution-" + note.caution().id()));
    return strip;
  }

  private static ColumnFlow.Entry heading(String words, double em) {
    return new ColumnFlow.Entry(
        typesetter -> typesetter.heading(words, em * HEADING, Type.BOLD), true);
  }
}
