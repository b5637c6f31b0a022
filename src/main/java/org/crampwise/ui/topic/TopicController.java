package org.crampwise.ui.topic;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.content.Block;
import org.crampwise.content.Card;
import org.crampwise.content.Cautions;
import org.crampwise.content.Topic;
import org.crampwise.session.Session;
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
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Above;
import org.crampwise.ui.theme.Look;
import org.crampwise.ui.theme.Type;

/// A deck, one card at a time.
public final class TopicController implements ScreenController<Screen.Topic> {
  /// Dots are left out where they would not fit between the two buttons: a dot's room, and what the
  /// buttons and gaps take, in em.
  private static final double DOT_EM = 1.14;

  private static final double BUTTONS_EM = 22;
  private static final double SIMPLER_EM = 10;

  private final Library library;
  private final Session session;
  private final Navigator navigator;
  private final Bubbles bubbles;
  private Optional<Screen> following = Optional.empty();

  @FXML private VBox page;
  @FXML private HBox header;
  @FXML private StackPane emblem;
  @FXML private Label deckTitle;
  @FXML private Label place;
  @FXML private SimplerButton simpler;
  @FXML private HBox titleLine;
  @FXML private StackPane body;
  @FXML private VBox sources;
  @FXML private HBox paging;
  @FXML private VBox whereabouts;
  @FXML private TouchButton previous;
  @FXML private TouchButton next;
  @FXML private PageDots dots;
  @FXML private Pane bench;

  public TopicController(Library library, Session session, Navigator navigator, Bubbles bubbles) {
    this.library = library;
    this.session = session;
    this.navigator = navigator;
    this.bubbles = bubbles;
  }

  @Override
  public void onShow(Screen.Topic screen, Look look) {
    Cautions cautions = new Cautions(session.cautions(), library.pack().cautionWords());
    Topic deck =
        cautions.in(
            library
                .pack()
                .deck(screen.deck())
                .orElseThrow(() -> new IllegalArgumentException("no deck " + screen.deck())));
    int index = Math.clamp(screen.card(), 0, deck.cards().size() - 1);
    Card full = deck.cards().get(index);
    Card card = full.worded(session.simpler());
    Typesetter typesetter = new Typesetter(library, look, bubbles);
    String where = library.text("topic.place", index + 1, deck.cards().size());

    page.setPadding(
        look.compact()
            ? new Insets(look.em(0.4), look.scale().margin(), look.em(0.3), look.scale().margin())
            : new Insets(look.em(1.4), look.scale().margin(), look.em(0.6), look.scale().margin()));
    page.setSpacing(look.em(look.compact() ? 0.3 : 0.75));
    head(deck, typesetter, where, look);
    simpler.show(library, session, navigator::refresh);
    simpler.stand(paging, next, look);
    simpler.setVisible(hasSimpler(full));
    simpler.setManaged(deck.cards().stream().anyMatch(this::hasSimpler));
    Label title = title(card, typesetter, look);
    titleLine.getChildren().setAll(title);
    look.above().ifPresent(above -> lift(above, title, card, dress(deck, cautions), typesetter));
    dots.show(deck.cards().size(), index);
    show(
        dots,
        look.em(
                BUTTONS_EM
                    + (simpler.getParent() == paging ? SIMPLER_EM : 0)
                    + DOT_EM * deck.cards().size())
            <= look.width() - 2 * look.scale().margin());

    double width = look.width() - 2 * look.scale().margin();
    show(sources, false);
    double height = Paging.room(page, body, width, look.height());
    CardLayout layout = new CardLayout(look, navigator, bench, width, height, session.simpler());
    List<CardLayout.Page> parts = layout.pages(card, dress(deck, cautions), typesetter);
    int part = Math.clamp(screen.part(), 0, parts.size() - 1);
    navigator.settle(new Screen.Topic(deck.id(), index, part));
    if (parts.size() > 1) {
      place.setText(library.text("topic.place.part", where, part + 1, parts.size()));
    }
    following =
        part + 1 < parts.size()
            ? Optional.of(new Screen.Topic(deck.id(), index, part + 1))
            : index + 1 < deck.cards().size()
                ? Optional.of(new Screen.Topic(deck.id(), index + 1, 0))
                : Optional.empty();
    lay(layout, parts.get(part), typesetter, look, width, height);
    turnPages(new Screen.Topic(deck.id(), index, part), deck.cards().size(), parts.size());
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

  /// The picture for cards that have none of their own.
  private static Optional<String> dress(Topic deck, Cautions cautions) {
    return Optional.of(deck.drawing()).filter(cautions::shows);
  }

  private void head(Topic deck, Typesetter typesetter, String where, Look look) {
    deckTitle.setText(deck.title());
    place.setText(where);
    if (look.compact()) {
      page.getChildren().remove(header);
      whereabouts.getChildren().setAll(deckTitle, place);
      return;
    }
    double side = look.em(3.1);
    emblem.setPrefSize(side, side);
    typesetter.drawing(deck.drawing()).ifPresent(emblem.getChildren()::setAll);
  }

  /// In reach mode the title and the card's picture, or else the deck's, are looked at above.
  private void lift(
      Above above, Label title, Card card, Optional<String> dress, Typesetter typesetter) {
    page.getChildren().remove(titleLine);
    above.words(deckTitle, title);
    card.blocks().stream()
        .filter(Block.Drawing.class::isInstance)
        .map(Block.Drawing.class::cast)
        .findFirst()
        .map(figure -> typesetter.drawing(figure.name(), figure.alternative()))
        .orElseGet(() -> dress.flatMap(typesetter::drawing))
        .ifPresent(above::picture);
  }

  /// The card's title; on a quiz card with little height the question itself.
  private static String words(Card card, Look look) {
    return card.blocks().stream()
        .filter(block -> look.compact() && block instanceof Block.Quiz)
        .map(block -> ((Block.Quiz) block).question())
        .findFirst()
        .orElse(card.title());
  }

  private static Label title(Card card, Typesetter typesetter, Look look) {
    double size =
        switch (look.scale().composition()) {
          case PORTRAIT -> card.title().length() > 44 || look.width() < look.em(30) ? 2 : 2.8;
          case LANDSCAPE -> 2.2;
          case COMPACT -> look.reach() ? look.upperEm(2.4) / look.em(1) : 1.4;
        };
    Label title = typesetter.heading(words(card, look), size, Type.BOLD);
    title.setId("card-title");
    title.getStyleClass().add("page-title");
    title.setAccessibleRole(javafx.scene.AccessibleRole.TEXT);
    return title;
  }

  private void lay(
      CardLayout layout,
      CardLayout.Page part,
      Typesetter typesetter,
      Look look,
      double width,
      double height) {
    double sourced = SourceList.fill(sources, typesetter, width);
    double listed = sourced > 0 ? sourced + page.getSpacing() : 0;
    if (part.figure().isEmpty()) {
      boolean roomForSources = height - layout.height(part) >= listed;
      body.getChildren().setAll(layout.column(part.pieces()));
      show(sources, (look.reach() || !look.compact()) && roomForSources);
      return;
    }
    StackPane figure = part.figure().orElseThrow();
    if (look.portrait()) {
      double room = height - layout.height(part);
      boolean roomForSources = room - listed >= look.em(9);
      double tall = Math.min(part.figureSize(), roomForSources ? room - listed : room);
      figure.setPrefHeight(tall);
      figure.setMaxHeight(tall);
      body.getChildren().setAll(new VBox(layout.figureGap(), figure, layout.column(part.pieces())));
      show(sources, roomForSources);
    } else {
      boolean roomForSources = !look.compact() && height - layout.height(part) >= listed;
      figure.setPrefWidth(part.figureSize());
      figure.setMinWidth(part.figureSize());
      VBox column = layout.column(part.pieces());
      column.setAlignment(look.compact() ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
      HBox.setHgrow(column, Priority.ALWAYS);
      body.getChildren().setAll(new HBox(layout.figureGap(), figure, column));
      show(sources, roomForSources);
    }
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  private void turnPages(Screen.Topic here, int cards, int parts) {
    boolean first = here.card() == 0 && here.part() == 0;
    boolean last = here.card() == cards - 1 && here.part() == parts - 1;

    previous.setUnavailable(first);
    Runnable back =
        () -> {
          if (here.part() > 0) {
            navigator.replace(new Screen.Topic(here.deck(), here.card(), here.part() - 1));
          } else if (here.card() > 0) {
            navigator.replace(new Screen.Topic(here.deck(), here.card() - 1, Integer.MAX_VALUE));
          }
        };
    Runnable forward =
        () -> {
          if (last) {
            navigator.back();
          } else if (here.part() < parts - 1) {
            navigator.replace(new Screen.Topic(here.deck(), here.card(), here.part() + 1));
          } else {
            navigator.replace(new Screen.Topic(here.deck(), here.card() + 1, 0));
          }
        };
    previous.onAction(first ? () -> bubbles.reason(library.text("topic.first"), previous) : back);
    next.setText(library.text(last ? "topic.done" : "topic.next"));
    next.setIcon(last ? "check" : "next");
    next.onAction(forward);
    Swipe.on(page, back, last ? () -> {} : forward);
  }
}
