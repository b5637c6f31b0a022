package org.crampwise.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampwise.content.SafetyCard;
import org.crampwise.content.Urgency;
import org.crampwise.session.Session;
import org.crampwise.ui.control.AloneButton;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.CareCard;
import org.crampwise.ui.control.ColumnFlow;
import org.crampwise.ui.control.InStep;
import org.crampwise.ui.control.Lane;
import org.crampwise.ui.control.PageRoom;
import org.crampwise.ui.control.Paging;
import org.crampwise.ui.control.SimplerButton;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.PageStarts;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.text.Messages;
import org.crampwise.ui.theme.Look;

/// When to get help: every red-flag row as a card, most urgent first, by how soon.
public final class HelpController implements ScreenController<Screen.Help> {
  private static final PageRoom ROOM =
      new PageRoom(new PageRoom.Free(1.3, 0.6, 0.8), new PageRoom.Free(0.4, 0.3, 0.3));

  private final Library library;
  private final Optional<Library> second;
  private final Session session;
  private final Navigator navigator;
  private final Bubbles bubbles;
  private final PageStarts pageStarts;
  private Optional<Screen> following = Optional.empty();

  @FXML private VBox page;
  @FXML private HBox head;
  @FXML private Label title;
  @FXML private SimplerButton simpler;
  @FXML private AloneButton alone;
  @FXML private HBox levels;
  @FXML private Label lead;
  @FXML private HBox cards;
  @FXML private HBox paging;
  @FXML private TouchButton previous;
  @FXML private Label place;
  @FXML private TouchButton next;
  @FXML private Pane bench;

  /// @param second what stands beside the visitor's language, for someone who came along
  public HelpController(
      Library library,
      Optional<Library> second,
      Session session,
      Navigator navigator,
      Bubbles bubbles,
      PageStarts pageStarts) {
    this.library = library;
    this.second = second;
    this.session = session;
    this.navigator = navigator;
    this.bubbles = bubbles;
    this.pageStarts = pageStarts;
  }

  @Override
  public void onShow(Screen.Help screen, Look look) {
    List<SafetyCard> all = library.pack().safetyCards();
    int open = Math.floorMod(screen.card(), all.size());
    Urgency level = all.get(open).urgency();
    double margin = look.scale().margin();
    ROOM.give(page, look);
    String where = level == Urgency.EMERGENCY ? library.text("help.where") : "";
    lead.setText(library.text("help.lead." + level.id()) + where);
    levels(all, level, look);
    simpler.show(library, session, navigator::refresh);
    alone.show(library, session, navigator::refresh);
    if (second.isPresent() && look.narrow()) {
      page.getChildren().remove(lead); // each card says what to do
    } else if (!look.compact()) {
      second.ifPresent(other -> leads(other, level, look));
    }
    switch (look.scale().composition()) {
      case COMPACT -> oneRow(look);
      case LANDSCAPE -> beside(look);
      case PORTRAIT -> alone.stand(paging, next, look);
    }
    double width = look.width() - 2 * margin;
    double spacing = look.em(look.compact() ? 0.4 : 0.75);
    // Columns keep lines short enough to read.
    int across = look.width() > look.em(48) && second.isEmpty() ? 2 : 1;
    Supplier<ColumnFlow> columns =
        () ->
            new ColumnFlow(
                bench,
                new Typesetter(library, look, bubbles),
                ColumnFlow.columnWidth(width, across, spacing),
                Paging.room(page, cards, width, look.height()),
                across,
                spacing);
    int first = firstOf(all, level);
    List<SafetyCard> shown = all.subList(first, lastOf(all, level) + 1);
    ColumnFlow least = columns.get();
    boolean fits = where.isEmpty() || least.fits(cards(shown, least).entries());
    if (!fits) {
      // A card goes before the words on where staff are.
      lead.setText(library.text("help.lead." + level.id()));
    }
    ColumnFlow flow = fits ? least : columns.get();
    HelpCards set = cards(shown, flow);
    List<ColumnFlow.Entry> entries = set.entries();
    List<Integer> starts =
        pageStarts.of(
            "help-%s-%s%s-%s"
                .formatted(
                    level.id(),
                    library.pack().language(),
                    session.companion().orElse(""),
                    session.simpler()),
            look,
            () -> flow.starts(entries));
    int wanted = (open - first) * set.each() + screen.card() / all.size() % set.each();
    int at = 0;
    while (at < starts.size() - 1 && starts.get(at + 1) <= wanted) {
      at++;
    }
    int end = at + 1 < starts.size() ? starts.get(at + 1) : entries.size();
    flow.lay(cards, entries.subList(starts.get(at), end));
    place.setText(library.text("help.place", at + 1, starts.size()));
    turnPages(new Stretch(first, all.size(), set.each(), starts.get(at), end, entries.size()));
  }

  private HelpCards cards(List<SafetyCard> shown, ColumnFlow flow) {
    return new HelpCards(shown, library, second, flow, session.simpler());
  }

  @Override
  public Optional<Screen> following() {
    return following;
  }

  /// What to do about these signs, in both languages.
  private void leads(Library other, Urgency level, Look look) {
    Label theirs = new Label(other.text("help.lead." + level.id()));
    theirs.getStyleClass().setAll(lead.getStyleClass());
    theirs.setWrapText(true);
    theirs.setMinHeight(Region.USE_PREF_SIZE);
    int at = page.getChildren().indexOf(lead);
    page.getChildren().remove(lead);
    Messages own = library.messages();
    page.getChildren()
        .add(
            at,
            new InStep(
                    new Lane(List.of(lead), 0, own, own),
                    new Lane(List.of(theirs), 0, other.messages(), own),
                    look.portrait(),
                    0,
                    look.em(0.4))
                .unruled());
  }

  /// With little height for the width the levels stand beside the title.
  private void beside(Look look) {
    simpler.stand(paging, next, look);
    alone.stand(paging, next, look);
    head.setSpacing(look.em(1.5));
    page.getChildren().remove(levels);
    head.getChildren().add(1, levels);
    HBox.setHgrow(levels, Priority.ALWAYS);
    HBox.setHgrow(title, Priority.NEVER);
    title.setMinWidth(Label.USE_PREF_SIZE);
  }

  /// With little height the levels stand between Previous and Next, and the tabs say it all.
  private void oneRow(Look look) {
    page.getChildren().removeAll(head, lead, levels);
    new Typesetter(library, look, bubbles).lift("doctor-visit", title, lead);
    List<Node> buttons = new ArrayList<>(levels.getChildren());
    levels.getChildren().clear();
    paging.getStyleClass().setAll("level-row");
    paging.setSpacing(look.em(0.5));
    paging.getChildren().setAll(previous);
    paging.getChildren().addAll(buttons);
    paging.getChildren().addAll(simpler, next);
    simpler.setIcon("");
    previous.setIcon("");
    next.setIcon("");
  }

  private void levels(List<SafetyCard> all, Urgency level, Look look) {
    levels.setSpacing(look.em(0.5));
    for (Urgency urgency : Urgency.values()) {
      TouchButton button =
          new TouchButton(
              "help-" + urgency.id(), library.text("care." + urgency.id()), CareCard.icon(urgency));
      button.setIconSide(look.portrait() ? Side.TOP : Side.LEFT);
      if (look.compact() && look.width() < look.em(46)) {
        button.setIcon("");
      }
      button.getStyleClass().add("level");
      button.setChosen(urgency == level);
      button.onAction(() -> navigator.replace(new Screen.Help(firstOf(all, urgency))));
      HBox.setHgrow(button, Priority.ALWAYS);
      levels.getChildren().add(button);
    }
  }

  private static int firstOf(List<SafetyCard> all, Urgency urgency) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).urgency() == urgency) {
        return i;
      }
    }
    return 0;
  }

  private static int lastOf(List<SafetyCard> all, Urgency urgency) {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).urgency() == urgency) {
        return i;
      }
    }
    return all.size() - 1;
  }

  /// What the page shows of the cards of a level. A card may have two entries, one in each
  /// language.
  ///
  /// @param first the level's first card
  /// @param all how many cards there are in all levels
  /// @param each how many entries a card has
  /// @param from the first entry on the page
  /// @param to the first that is not on it any more
  /// @param entries of the level
  private record Stretch(int first, int all, int each, int from, int to, int entries) {
    /// The page that an entry is on.
    Screen.Help page(int entry) {
      return new Screen.Help(first + entry / each + all * (entry % each));
    }

    boolean isLast() {
      return to == entries && first + entries / each == all;
    }

    Screen.Help next() {
      return to < entries ? page(to) : new Screen.Help(first + entries / each);
    }

    boolean isFirst() {
      return from == 0 && first == 0;
    }

    /// Of the level before, the last page: that of its last card in the second language, if any.
    Screen.Help previous(boolean together) {
      return from > 0 ? page(from - 1) : new Screen.Help(first - 1 + (together ? all : 0));
    }
  }

  private void turnPages(Stretch shown) {
    following = shown.isLast() ? Optional.empty() : Optional.of(shown.next());
    Optional<Runnable> back =
        shown.isFirst()
            ? Optional.empty()
            : Optional.of(() -> navigator.replace(shown.previous(second.isPresent())));
    Optional<Runnable> forward = following.map(page -> () -> navigator.replace(page));
    new Paging(library, bubbles).turn(page, previous, next, back, forward);
  }
}
