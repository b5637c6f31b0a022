package org.crampwise.ui.topic;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.content.Block;
import org.crampwise.content.Card;
import org.crampwise.content.Cautions;
import org.crampwise.content.Topic;
import org.crampwise.session.Session;
import org.crampwise.ui.control.AloneButton;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.PageDots;
import org.crampwise.ui.control.Paging;
import org.crampwise.ui.control.SimplerButton;
import org.crampwise.ui.control.Swipe;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.navigation.Subject;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Above;
import org.crampwise.ui.theme.Look;

/// A deck, one card at a time.
public final class TopicController implements ScreenController<Screen.Topic> {
  /// Dots are left out where they would not fit between the two buttons: a dot's room, and what the
  /// buttons and gaps take, in em.
  private static final double DOT_EM = 1.14;

  private static final double BUTTONS_EM = 22;

  /// What one more button takes.
  private static final double MORE_EM = 10;

  /// What stands there at least: two buttons, a gap, the place and a gap.
  private static final int PLAIN = 5;

  /// The style of a row of four buttons.
  private static final String TIGHT = "tight-row";

  private final Library library;
  private final Optional<Library> second;
  private final Session session;
  private final Navigator navigator;
  private final Bubbles bubbles;
  private Optional<Screen> following = Optional.empty();

  /// Whether the last Next leads to what is taken home.
  private boolean takenAtEnd;

  @FXML private VBox page;
  @FXML private HBox header;
  @FXML private StackPane emblem;
  @FXML private Label deckTitle;
  @FXML private Label place;
  @FXML private TouchButton take;
  @FXML private SimplerButton simpler;
  @FXML private AloneButton alone;
  @FXML private HBox titleLine;
  @FXML private StackPane body;
  @FXML private VBox sources;
  @FXML private HBox paging;
  @FXML private VBox whereabouts;
  @FXML private TouchButton previous;
  @FXML private TouchButton next;
  @FXML private PageDots dots;
  @FXML private Pane bench;

  /// @param second what stands beside the visitor's language, for someone who came along
  public TopicController(
      Library library,
      Optional<Library> second,
      Session session,
      Navigator navigator,
      Bubbles bubbles) {
    this.library = library;
    this.second = second;
    this.session = session;
    this.navigator = navigator;
    this.bubbles = bubbles;
  }

  @Override
  public void onShow(Screen.Topic screen, Look look) {
    Cautions cautions = cautions(library);
    Topic deck = deck(library, screen.deck());
    int index = Math.clamp(screen.card(), 0, deck.cards().size() - 1);
    Card full = deck.cards().get(index);
    Card card = full.worded(session.simpler());
    Typesetter typesetter = new Typesetter(library, look, bubbles);
    String where = library.text("topic.place", index + 1, deck.cards().size());

    page.setPadding(
        look.compact()
            ? new Insets(
                look.em(second.isPresent() ? 0.25 : 0.4),
                look.scale().margin(),
                look.em(0.16),
                look.scale().margin())
            : new Insets(look.em(1.4), look.scale().margin(), look.em(0.6), look.scale().margin()));
    double gap = look.compact() ? 0.3 : 0.75;
    page.setSpacing(look.em(gap));
    paging.setPadding(new Insets(look.em(Math.max(0, Look.APART_EM - gap)), 0, 0, 0));
    head(deck, typesetter, where, look);
    simpler.show(library, session, navigator::refresh);
    simpler.stand(paging, next, look);
    simpler.setVisible(hasSimpler(full));
    simpler.setManaged(
        look.compact() ? hasSimpler(full) : deck.cards().stream().anyMatch(this::hasSimpler));
    alone.show(library, session, navigator::refresh);
    alone.stand(paging, next, look);
    if (look.compact() && second.isPresent()) {
      tight();
    }
    takeHome(deck.id(), index == deck.cards().size() - 1, look);
    Label title = CardTitle.of(card, typesetter, look);
    titleLine.getChildren().setAll(title);
    Optional<String> dress = Optional.of(deck.drawing()).filter(cautions::shows);
    if (second.isPresent()) {
      page.getChildren().remove(titleLine);
    }
    look.above().ifPresent(above -> lift(above, title, card, dress, typesetter));
    dots.show(deck.cards().size(), index);
    SingleCard.show(
        dots,
        look.em(
                BUTTONS_EM
                    + MORE_EM * (paging.getChildren().size() - PLAIN + (takenAtEnd ? 1 : 0))
                    + DOT_EM * deck.cards().size())
            <= look.width() - 2 * look.scale().margin());

    double width = look.width() - 2 * look.scale().margin();
    SingleCard.show(sources, false);
    if (second.isPresent()) {
      // Two languages mostly take two pages, and the words for it may take one more line.
      place.setText(library.text("topic.place.part", where, 1, 2));
    }
    CardPages parts = lay(card, deck.id(), index, dress, typesetter, width);
    if (parts.count() > 1 && second.isEmpty()) {
      place.setText(library.text("topic.place.part", where, parts.count(), parts.count()));
      parts = lay(card, deck.id(), index, dress, typesetter.again(), width);
    }
    int part = Math.clamp(screen.part(), 0, parts.count() - 1);
    navigator.settle(new Screen.Topic(deck.id(), index, part));
    place.setText(
        parts.count() > 1
            ? library.text("topic.place.part", where, part + 1, parts.count())
            : where);
    DeckPlace at =
        new DeckPlace(new Screen.Topic(deck.id(), index, part), deck.cards().size(), parts.count());
    following = at.after().map(Screen.class::cast);
    parts.show(part, body, sources);
    turnPages(at);
  }

  /// A way to take the deck home: at the top of each card where there is room for it, else on the
  /// last, where a button that nobody needs there leaves its place; where none does, the last Next
  /// leads there and not back to the choice of decks, where Back leads too.
  private void takeHome(String deck, boolean last, Look look) {
    take.onAction(() -> takeHome(deck));
    boolean high = !look.compact() && !look.narrow() && !look.reach();
    if (high && fits(header, look)) {
      return;
    }
    boolean free = last && second.isEmpty() && !(simpler.isManaged() && simpler.isVisible());
    if (free) {
      SingleCard.show(simpler, false);
      if (high && fits(header, look)) {
        return;
      }
      paging.getChildren().add(paging.getChildren().indexOf(next), take);
    }
    boolean placed = free && fits(paging, look);
    SingleCard.show(take, placed);
    takenAtEnd = last && !placed;
    if (takenAtEnd) {
      // The widest it says on this card, before there is measured what room it leaves.
      next.setText(library.text("handout.open"));
    }
  }

  private void takeHome(String deck) {
    navigator.show(new Screen.HandOut(new Subject.Deck(deck), 0));
  }

  private static boolean fits(HBox row, Look look) {
    row.applyCss();
    return row.prefWidth(-1) <= look.width() - 2 * look.scale().margin();
  }

  /// Sets a card in the room that the words for its place leave.
  private CardPages lay(
      Card card,
      String deck,
      int index,
      Optional<String> dress,
      Typesetter typesetter,
      double width) {
    Look look = typesetter.look();
    nameDeck(width, look);
    CardPlace spot =
        new CardPlace(
            look,
            navigator,
            bench,
            new CardPlace.Room(
                width, Paging.room(page, body, width, look.height()), page.getSpacing()),
            session.simpler());
    return second
        .map(
            other ->
                spot.paired(
                    new CardPlace.Side(card, typesetter),
                    new CardPlace.Side(
                        deck(other, deck).cards().get(index).worded(session.simpler()),
                        typesetter.beside(other)),
                    dress))
        .orElseGet(() -> spot.single(new CardPlace.Side(card, typesetter), dress));
  }

  /// With little height the deck is not named where its name would take room from the card.
  private void nameDeck(double width, Look look) {
    if (look.compact() && !look.reach() && whereabouts.getChildren().contains(deckTitle)) {
      SingleCard.show(deckTitle, true);
      paging.applyCss();
      double named = paging.prefHeight(width);
      SingleCard.show(deckTitle, false);
      SingleCard.show(deckTitle, paging.prefHeight(width) > named - 1);
    }
  }

  /// Four buttons in a row have no room for their signs, nor for the title of the deck.
  private void tight() {
    whereabouts.getChildren().remove(deckTitle);
    paging.getChildren().removeIf(child -> child.getClass() == Region.class);
    HBox.setHgrow(whereabouts, Priority.ALWAYS);
    paging.getStyleClass().add(TIGHT);
    List.of(previous, simpler, alone, next).forEach(button -> button.setIcon(""));
  }

  private Cautions cautions(Library words) {
    return new Cautions(session.cautions(), words.pack().cautionWords());
  }

  private Topic deck(Library words, String id) {
    return cautions(words)
        .in(words.pack().deck(id).orElseThrow(() -> new IllegalArgumentException("no deck " + id)));
  }

  @Override
  public Optional<Screen> following() {
    return following;
  }

  /// Whether there are simpler words for a card, or for the red-flag card on it.
  private boolean hasSimpler(Card card) {
    return card.simpler().isPresent()
        || card.blocks().stream()
            .filter(Block.SafetyFigure.class::isInstance)
            .flatMap(
                block -> library.pack().safetyCard(((Block.SafetyFigure) block).code()).stream())
            .anyMatch(safety -> safety.simpler().isPresent());
  }

  private void head(Topic deck, Typesetter typesetter, String where, Look look) {
    deckTitle.setText(deck.title());
    place.setText(where);
    if (look.compact()) {
      page.getChildren().remove(header);
      whereabouts.getChildren().setAll(deckTitle, place);
      return;
    }
    if (look.narrow()) {
      header.getChildren().remove(emblem);
      return;
    }
    double side = look.em(3.1);
    emblem.setPrefSize(side, side);
    emblem.setMinSize(side, side);
    typesetter.drawing(deck.drawing()).ifPresent(emblem.getChildren()::setAll);
  }

  /// In reach mode the title and the card's picture, or else the deck's, are looked at above.
  private void lift(
      Above above, Label title, Card card, Optional<String> dress, Typesetter typesetter) {
    page.getChildren().remove(titleLine);
    above.words(deckTitle);
    if (second.isEmpty()) {
      above.words(title);
    }
    card.blocks().stream()
        .filter(Block.Drawing.class::isInstance)
        .map(Block.Drawing.class::cast)
        .findFirst()
        .map(figure -> typesetter.drawing(figure.name(), figure.alternative()))
        .orElseGet(() -> dress.flatMap(typesetter::drawing))
        .ifPresent(above::picture);
  }

  private void turnPages(DeckPlace at) {
    Optional<Runnable> back = at.before().map(page -> () -> navigator.replace(page));
    Optional<Runnable> forward = at.after().map(page -> () -> navigator.replace(page));
    boolean last = forward.isEmpty();
    Runnable end = takenAtEnd ? () -> takeHome(at.here().deck()) : navigator::back;

    previous.setUnavailable(back.isEmpty());
    previous.onAction(back.orElse(() -> bubbles.reason(library.text("topic.first"), previous)));
    next.setText(library.text(!last ? "topic.next" : takenAtEnd ? "handout.open" : "topic.done"));
    if (!paging.getStyleClass().contains(TIGHT)) {
      next.setIcon(!last ? "next" : takenAtEnd ? "take" : "check");
    }
    next.onAction(forward.orElse(end));
    Swipe.on(page, back.orElse(() -> {}), forward.orElse(() -> {}));
  }
}
