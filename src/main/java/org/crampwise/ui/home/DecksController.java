package org.crampwise.ui.home;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampwise.content.Group;
import org.crampwise.content.Topic;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.PageRoom;
import org.crampwise.ui.control.PictureTile;
import org.crampwise.ui.control.TileGrid;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// The page behind a group tile: the same tile, one a deck.
public final class DecksController implements ScreenController<Screen.Decks> {
  private static final PageRoom ROOM =
      new PageRoom(new PageRoom.Free(1.6, 1.4, 1), new PageRoom.Free(0.4, 0.4, 0.3));

  private final Library library;
  private final Navigator navigator;
  private final Bubbles bubbles;

  @FXML private VBox page;
  @FXML private Label title;
  @FXML private TileGrid grid;

  public DecksController(Library library, Navigator navigator, Bubbles bubbles) {
    this.library = library;
    this.navigator = navigator;
    this.bubbles = bubbles;
  }

  @Override
  public void onShow(Screen.Decks screen, Look look) {
    ROOM.give(page, look);
    title.setText(library.text("home.group." + screen.group().id()));
    Typesetter typesetter = new Typesetter(library, look, bubbles);
    typesetter.lift(GroupPictures.first(screen.group()), title);
    List<Topic> decks = decks(screen.group());
    int columns = look.portrait() ? 2 : look.compact() ? 2 : decks.size() == 4 ? 2 : 3;
    int rows = (decks.size() + columns - 1) / columns;
    double[] across = new double[columns];
    double[] down = new double[rows];
    Arrays.fill(across, 1);
    Arrays.fill(down, 1);
    grid.columns(across).rows(down).gap(look.em(look.compact() ? 0.5 : 1));
    for (int i = 0; i < decks.size(); i++) {
      boolean oddLast = i == decks.size() - 1 && i % columns == 0;
      grid.put(
          tile(decks.get(i), typesetter, look, rows),
          i % columns,
          i / columns,
          oddLast ? columns : 1,
          1);
    }
  }

  /// The decks of a group, with the pages that are offered beside them.
  private List<Topic> decks(Group group) {
    List<Topic> decks = new ArrayList<>();
    switch (group) {
      case EVERYDAY -> library.pack().deck("what-is-a-cramp").ifPresent(decks::add);
      case RELIEF -> {
        library.pack().deck("during-a-cramp").ifPresent(decks::add);
        library.pack().deck("stretches").ifPresent(decks::add);
      }
      case VITAMINS, HEALTH -> {}
    }
    decks.addAll(library.pack().topicsOf(group));
    return decks;
  }

  private Node tile(Topic deck, Typesetter typesetter, Look look, int rows) {
    boolean flat = look.compact() || (!look.portrait() && rows > 3);
    List<Node> picture =
        typesetter.drawing(deck.drawing()).<List<Node>>map(List::of).orElseGet(List::of);
    PictureTile tile =
        new PictureTile(
            "deck-" + deck.id(),
            flat ? PictureTile.Form.FLAT : PictureTile.Form.TALL,
            deck.title(),
            look.compact() && rows > 2 ? "" : deck.summary(),
            deck.drawing().startsWith("night") ? "night" : panel(deck),
            picture);
    if (flat) {
      tile.panelSize(look.em(look.compact() ? 3.6 : 6));
    }
    tile.onAction(() -> navigator.show(new Screen.Topic(deck.id())));
    return tile;
  }

  private static String panel(Topic deck) {
    return deck.group()
        .map(GroupPictures::panel)
        .filter(role -> !role.equals("night"))
        .orElse("mint");
  }
}
