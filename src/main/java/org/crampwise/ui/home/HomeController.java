package org.crampwise.ui.home;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.content.Group;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.PictureTile;
import org.crampwise.ui.control.TileGrid;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.control.Wordmark;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// What would you like to know? A stranger finds any deck in two touches.
public final class HomeController implements ScreenController<Screen.Home> {
  private final Library library;
  private final Navigator navigator;
  private final Bubbles bubbles;
  private final Runnable finish;

  @FXML private VBox page;
  @FXML private HBox top;
  @FXML private StackPane mark;
  @FXML private TouchButton clear;
  @FXML private Label question;
  @FXML private TileGrid grid;
  @FXML private VBox lines;

  /// @param finish ends the visit and forgets it
  public HomeController(Library library, Navigator navigator, Bubbles bubbles, Runnable finish) {
    this.library = library;
    this.navigator = navigator;
    this.bubbles = bubbles;
    this.finish = finish;
  }

  @Override
  public void onShow(Screen.Home screen, Look look) {
    Typesetter typesetter = new Typesetter(library, look, bubbles);
    double margin = look.scale().margin();
    page.setPadding(
        look.compact()
            ? new Insets(look.em(0.35), margin, look.em(0.2), margin)
            : new Insets(look.em(1.2), margin, look.em(0.7), margin));
    page.setSpacing(look.em(look.compact() ? 0.35 : 0.7));
    clear.onAction(finish);
    grid.gap(look.em(look.compact() || look.narrow() ? 0.5 : 0.9));
    Touchable hero = new HeroTile(typesetter);
    hero.onAction(() -> navigator.show(new Screen.Topic("during-a-cramp")));
    List<Touchable> groups = groups(typesetter, look);
    Node about = link("home-about", "home.about", "info", new Screen.Topic("about"), look);
    Node sources = link("home-sources", "home.sources", "list", new Screen.Sources(0), look);
    switch (look.scale().composition()) {
      case PORTRAIT -> {
        if (look.narrow()) {
          narrow(hero, groups, about, sources, look);
        } else {
          portrait(hero, groups, about, sources, look);
        }
      }
      case LANDSCAPE -> landscape(hero, groups, about, sources, look);
      case COMPACT -> compact(hero, groups, about, sources);
    }
    lines.getChildren().setAll(new FixedLines(library, look).nodes());
  }

  private void portrait(Node hero, List<Touchable> groups, Node about, Node sources, Look look) {
    mark.getChildren().setAll(new Wordmark(look, library.text("product.name")));
    question.setMaxWidth(look.width() * 0.66);
    grid.columns(1, 1, 1, 1).rows(26, 31, 31, 13);
    grid.put(hero, 0, 0, 4, 1);
    for (int i = 0; i < groups.size(); i++) {
      grid.put(groups.get(i), i % 2 * 2, 1 + i / 2, 2, 1);
    }
    grid.put(help(), 0, 3, 2, 1);
    grid.put(about, 2, 3);
    grid.put(sources, 3, 3);
  }

  /// Larger text on a portrait screen: one tile a row.
  private void narrow(Node hero, List<Touchable> groups, Node about, Node sources, Look look) {
    mark.getChildren().setAll(new Wordmark(look, library.text("product.name")));
    grid.columns(1, 1).rows(1, 1, 1, 1, 1, 1, 1);
    grid.put(hero, 0, 0, 2, 1);
    for (int i = 0; i < groups.size(); i++) {
      grid.put(groups.get(i), 0, 1 + i, 2, 1);
    }
    grid.put(help(), 0, 5, 2, 1);
    grid.put(about, 0, 6);
    grid.put(sources, 1, 6);
  }

  private void landscape(Node hero, List<Touchable> groups, Node about, Node sources, Look look) {
    page.getChildren().removeAll(top, question);
    VBox left = new VBox(look.em(0.4), new Wordmark(look, library.text("product.name")), question);
    question.setMinHeight(Label.USE_PREF_SIZE);
    StackPane below = new StackPane(hero);
    VBox.setVgrow(below, Priority.ALWAYS);
    VBox.setMargin(below, new Insets(look.em(0.5), 0, 0, 0));
    left.getChildren().add(below);
    grid.columns(31, 22, 11, 11, 22).rows(42, 42, 17);
    grid.put(left, 0, 0, 1, 3);
    grid.put(groups.get(0), 1, 0, 2, 1);
    grid.put(groups.get(1), 3, 0, 2, 1);
    grid.put(groups.get(2), 1, 1, 2, 1);
    grid.put(groups.get(3), 3, 1, 2, 1);
    grid.put(help(), 1, 2);
    grid.put(about, 2, 2);
    grid.put(sources, 3, 2);
    grid.put(clear, 4, 2);
  }

  private void compact(Node hero, List<Touchable> groups, Node about, Node sources) {
    page.getChildren().remove(question);
    mark.getChildren().setAll(question);
    grid.columns(1, 1, 1, 1, 1, 1).rows(1, 1);
    grid.put(hero, 0, 0, 2, 1);
    grid.put(groups.get(0), 2, 0, 2, 1);
    grid.put(groups.get(1), 4, 0, 2, 1);
    grid.put(groups.get(2), 0, 1, 2, 1);
    grid.put(groups.get(3), 2, 1, 2, 1);
    grid.put(about, 4, 1);
    grid.put(sources, 5, 1);
  }

  private TouchButton help() {
    TouchButton help = new TouchButton("home-help", library.text("home.help"), "help");
    help.getStyleClass().addAll("ask", "big");
    help.onAction(() -> navigator.show(new Screen.Help(0)));
    return help;
  }

  private List<Touchable> groups(Typesetter typesetter, Look look) {
    List<Touchable> tiles = new ArrayList<>();
    for (Group group : Group.values()) {
      boolean flat = look.compact() || look.narrow();
      PictureTile tile =
          new PictureTile(
              "home-" + group.id(),
              flat ? PictureTile.Form.FLAT : PictureTile.Form.TALL,
              library.text("home.group." + group.id()),
              flat ? "" : library.text("home.group." + group.id() + ".line"),
              GroupPictures.panel(group),
              GroupPictures.of(group, typesetter, look));
      if (flat) {
        tile.panelSize(look.em(look.narrow() ? 4.5 : look.width() < look.em(40) ? 2.7 : 5));
      }
      tile.onAction(() -> navigator.show(new Screen.Decks(group)));
      tiles.add(tile);
    }
    return tiles;
  }

  private Touchable link(String id, String key, String icon, Screen target, Look look) {
    TouchButton button = new TouchButton(id, library.text(key), icon);
    button.setIconSide(look.narrow() ? Side.LEFT : Side.TOP);
    button.getStyleClass().add("link");
    button.onAction(() -> navigator.show(target));
    return button;
  }
}
