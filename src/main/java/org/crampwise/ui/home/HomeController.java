package org.crampwise.ui.home;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.content.Group;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.PictureTile;
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
  @FXML private StackPane mark;
  @FXML private TouchButton clear;
  @FXML private Label question;
  @FXML private GridPane grid;
  @FXML private VBox lines;

  /// @param finish ends the visit and forgets it
  public HomeController(
      Library library, Navigator navigator, Bubbles bubbles, Runnable finish) {
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
            ? new Insets(look.em(0.4), margin, look.em(0.3), margin)
            : new Insets(look.em(1.2), margin, look.em(0.7), margin));
    page.setSpacing(look.em(look.compact() ? 0.3 : 0.7));
    clear.onAction(finish);
    if (look.compact()) {
      page.getChildren().remove(question);
      mark.getChildren().setAll(question);
    } else {
      mark.getChildren().setAll(new Wordmark(look, library.text("product.name")));
    }
    tiles(typesetter, look);
    lines.getChildren().setAll(new FixedLines(library, look).nodes());
  }

  private void tiles(Typesetter typesetter, Look look) {
    Touchable hero = new HeroTile(typesetter);
    hero.onAction(() -> navigator.show(new Screen.Topic("during-a-cramp")));
    List<Touchable> groups = new ArrayList<>();
    for (Group group : Group.values()) {
      groups.add(group(group, typesetter, look));
    }
    Touchable help = new TouchButton("home-help", library.text("home.help"), "help");
    help.getStyleClass().addAll("ask", "big");
    help.onAction(() -> navigator.show(new Screen.Help(0)));
    Node about = link("home-about", "home.about", "info", new Screen.Topic("about"));
    Node sources = link("home-sources", "home.sources", "list", new Screen.Sources(0));
    grid.setHgap(look.em(look.compact() ? 0.5 : 0.9));
    grid.setVgap(look.em(look.compact() ? 0.5 : 0.9));
    switch (look.scale().composition()) {
      case PORTRAIT -> portrait(hero, groups, help, about, sources);
      case LANDSCAPE -> landscape(hero, groups, help, about, sources);
      case COMPACT -> compact(hero, groups, about, sources, look);
    }
  }

  private void portrait(
      Node hero, List<Touchable> groups, Node help, Node about, Node sources) {
    columns(25, 25, 25, 25);
    rows(26, 30, 30, 14);
    grid.add(hero, 0, 0, 4, 1);
    for (int i = 0; i < groups.size(); i++) {
      grid.add(groups.get(i), i % 2 * 2, 1 + i / 2, 2, 1);
    }
    grid.add(help, 0, 3, 2, 1);
    grid.add(about, 2, 3);
    grid.add(sources, 3, 3);
  }

  private void landscape(
      Node hero, List<Touchable> groups, Node help, Node about, Node sources) {
    columns(32, 17, 17, 17, 17);
    rows(40, 40, 20);
    grid.add(hero, 0, 0, 1, 3);
    for (int i = 0; i < groups.size(); i++) {
      grid.add(groups.get(i), 1 + i % 2 * 2, i / 2, 2, 1);
    }
    grid.add(help, 1, 2, 2, 1);
    grid.add(about, 3, 2);
    grid.add(sources, 4, 2);
  }

  private void compact(
      Node hero, List<Touchable> groups, Node about, Node sources, Look look) {
    columns(100 / 6.0, 100 / 6.0, 100 / 6.0, 100 / 6.0, 100 / 6.0, 100 / 6.0);
    rows(50, 50);
    grid.add(hero, 0, 0, 2, 1);
    grid.add(groups.get(0), 2, 0, 2, 1);
    grid.add(groups.get(1), 4, 0, 2, 1);
    grid.add(groups.get(2), 0, 1, 2, 1);
    grid.add(groups.get(3), 2, 1, 2, 1);
    HBox pair = new HBox(look.em(0.5), about, sources);
    HBox.setHgrow(about, Priority.ALWAYS);
    HBox.setHgrow(sources, Priority.ALWAYS);
    grid.add(pair, 4, 1, 2, 1);
  }

  private Touchable group(Group group, Typesetter typesetter, Look look) {
    PictureTile tile =
        new PictureTile(
            "home-" + group.id(),
            look.compact() ? PictureTile.Form.FLAT : PictureTile.Form.TALL,
            library.text("home.group." + group.id()),
            look.compact() ? "" : library.text("home.group." + group.id() + ".line"),
            GroupPictures.panel(group),
            GroupPictures.of(group, typesetter, look));
    if (look.compact()) {
      tile.panelSize(look.em(3.4));
    }
    tile.onAction(() -> navigator.show(new Screen.Decks(group)));
    return tile;
  }

  private Touchable link(String id, String key, String icon, Screen target) {
    TouchButton button = new TouchButton(id, library.text(key), icon);
    button.setIconSide(javafx.geometry.Side.TOP);
    button.onAction(() -> navigator.show(target));
    return button;
  }

  private void columns(double... percents) {
    for (double percent : percents) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(percent);
      grid.getColumnConstraints().add(column);
    }
  }

  private void rows(double... percents) {
    for (double percent : percents) {
      RowConstraints row = new RowConstraints();
      row.setPercentHeight(percent);
      row.setFillHeight(true);
      grid.getRowConstraints().add(row);
    }
  }
}
