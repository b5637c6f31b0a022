package org.crampwise.ui.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.content.Group;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.FixedLines;
import org.crampwise.ui.control.PageRoom;
import org.crampwise.ui.control.PictureTile;
import org.crampwise.ui.control.TileGrid;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.control.Wordmark;
import org.crampwise.ui.control.drawing.DrawingView;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Above;
import org.crampwise.ui.theme.Look;

/// What would you like to know? A stranger finds any deck in two touches.
public final class HomeController implements ScreenController<Screen.Home> {
  private static final PageRoom ROOM =
      new PageRoom(new PageRoom.Free(1.2, 0.7, 0.7), new PageRoom.Free(0.35, 0.2, Look.APART_EM));

  /// Who looks down from the upper half in reach mode.
  private static final String PERSON = "stretch-calf-3";

  private final Library library;
  private final Navigator navigator;
  private final Bubbles bubbles;
  private final Runnable finish;
  private final Optional<SelfCheckDoor> selfCheck;

  @FXML private VBox page;
  @FXML private HBox top;
  @FXML private StackPane mark;
  @FXML private TouchButton clear;
  @FXML private Label question;
  @FXML private TileGrid grid;
  @FXML private VBox lines;

  /// @param finish ends the visit and forgets it
  /// @param selfCheck empty where the site has none
  public HomeController(
      Library library,
      Navigator navigator,
      Bubbles bubbles,
      Runnable finish,
      Optional<SelfCheckDoor> selfCheck) {
    this.library = library;
    this.navigator = navigator;
    this.bubbles = bubbles;
    this.finish = finish;
    this.selfCheck = selfCheck;
  }

  @Override
  public void onShow(Screen.Home screen, Look look) {
    Typesetter typesetter = new Typesetter(library, look, bubbles);
    ROOM.give(page, look);
    clear.onAction(finish);
    grid.gap(look.em(look.compact() || look.narrow() ? 0.5 : 0.9));
    Touchable hero = new HeroTile(typesetter);
    hero.onAction(() -> navigator.show(new Screen.Topic("during-a-cramp")));
    List<Touchable> groups = groups(typesetter, look);
    Optional<Touchable> check =
        selfCheck.map(
            door ->
                look.compact()
                    ? door.picture(library, bubbles, panelWidth(look))
                    : door.tile(library, bubbles, !look.narrow()));
    List<Touchable> links =
        List.of(
            link("home-about", "home.about", "info", new Screen.Topic("about"), look),
            link("home-sources", "home.sources", "list", new Screen.Sources(0), look));
    switch (look.scale().composition()) {
      case PORTRAIT -> {
        mark.getChildren().setAll(new Wordmark(look, library.text("product.name")));
        if (look.narrow()) {
          narrow(hero, groups, check, links, look);
        } else {
          portrait(hero, groups, check, links, look);
        }
      }
      case LANDSCAPE -> landscape(hero, groups, check, links, look);
      case COMPACT -> compact(hero, groups, check, links, look);
    }
    lines.getChildren().setAll(new FixedLines(library, look).nodes());
  }

  private void portrait(
      Node hero,
      List<Touchable> groups,
      Optional<Touchable> check,
      List<Touchable> links,
      Look look) {
    atTheTop(links, look);
    question.setMaxWidth(look.width() * 0.66);
    grid.columns(1, 1).rows(26, 31, 31, 13);
    grid.put(hero, 0, 0, 2, 1);
    for (int i = 0; i < groups.size(); i++) {
      grid.put(groups.get(i), i % 2, 1 + i / 2);
    }
    check.ifPresent(tile -> grid.put(tile, 0, 3));
    grid.put(help(look), check.isPresent() ? 1 : 0, 3, check.isPresent() ? 1 : 2, 1);
  }

  /// Larger text on a portrait screen: one tile a row.
  private void narrow(
      Node hero,
      List<Touchable> groups,
      Optional<Touchable> check,
      List<Touchable> links,
      Look look) {
    grid.columns(1, 1).rows(1, 1, 1, 1, 1, 1, 1);
    grid.put(hero, 0, 0, 2, 1);
    for (int i = 0; i < groups.size(); i++) {
      grid.put(groups.get(i), 0, 1 + i, 2, 1);
    }
    check.ifPresent(tile -> grid.put(tile, 0, 5));
    grid.put(help(look), check.isPresent() ? 1 : 0, 5, check.isPresent() ? 1 : 2, 1);
    grid.put(links.getFirst(), 0, 6);
    grid.put(links.getLast(), 1, 6);
  }

  private void landscape(
      Node hero,
      List<Touchable> groups,
      Optional<Touchable> check,
      List<Touchable> links,
      Look look) {
    page.getChildren().removeAll(top, question);
    HBox above = new HBox(look.em(0.5), new Wordmark(look, library.text("product.name")));
    above.getStyleClass().add("home-top");
    above.setAlignment(Pos.CENTER_LEFT);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    above.getChildren().add(between);
    above.getChildren().addAll(links);
    VBox left = new VBox(look.em(0.4), above, question);
    question.setMinHeight(Label.USE_PREF_SIZE);
    StackPane below = new StackPane(hero);
    VBox.setVgrow(below, Priority.ALWAYS);
    VBox.setMargin(below, new Insets(look.em(0.5), 0, 0, 0));
    left.getChildren().add(below);
    grid.columns(32, 33, 33).rows(42, 42, 17);
    grid.put(left, 0, 0, 1, 3);
    for (int i = 0; i < groups.size(); i++) {
      grid.put(groups.get(i), 1 + i % 2, i / 2);
    }
    TileGrid low = new TileGrid().columns(28, 22, 14).gap(look.em(0.9));
    check.ifPresent(tile -> low.put(tile, 0, 0));
    low.put(help(look), check.isPresent() ? 1 : 0, 0, check.isPresent() ? 1 : 2, 1);
    low.put(clear, 2, 0);
    grid.put(low, 1, 2, 2, 1);
  }

  /// The bar has the help button already.
  private void compact(
      Node hero,
      List<Touchable> groups,
      Optional<Touchable> check,
      List<Touchable> links,
      Look look) {
    page.getChildren().remove(question);
    look.above()
        .ifPresentOrElse(
            above -> {
              mark.getChildren().setAll(new Wordmark(look, library.text("product.name")));
              above.words(question);
              new Typesetter(library, look, bubbles)
                  .drawing(PERSON)
                  .ifPresent(person -> stand(person, above));
            },
            () -> {
              mark.getChildren().setAll(question);
              HBox.setHgrow(mark, Priority.ALWAYS);
              mark.setMinWidth(0);
            });
    atTheTop(links, look);
    List<Node> tiles = new ArrayList<>(groups);
    check.ifPresent(tile -> tiles.add(2, tile));
    boolean five = check.isEmpty();
    grid.columns(1, 1, 1).rows(1, 1);
    grid.put(hero, 0, 0, five ? 2 : 1, 1);
    for (int i = 0; i < tiles.size(); i++) {
      int cell = i + (five ? 2 : 1);
      grid.put(tiles.get(i), cell % 3, cell / 3);
    }
  }

  /// At ease: nothing pulls on this page.
  private static void stand(DrawingView person, Above above) {
    for (String part : List.of("lean-arrow", "pull-marks")) {
      person.part(part).ifPresent(shape -> shape.setVisible(false));
    }
    person.setAccessibleRole(AccessibleRole.NODE);
    above.picture(person);
  }

  private void atTheTop(List<Touchable> links, Look look) {
    top.setSpacing(look.em(0.5));
    clear.setIcon("");
    links.forEach(link -> top.getChildren().add(top.getChildren().indexOf(clear), link));
  }

  private TouchButton help(Look look) {
    TouchButton help = new TouchButton("home-help", library.text("home.help"), "help");
    help.getStyleClass().add("ask");
    if (!look.narrow()) {
      help.getStyleClass().add("big");
    }
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
        tile.panelSize(panelWidth(look));
      }
      tile.onAction(() -> navigator.show(new Screen.Decks(group)));
      tiles.add(tile);
    }
    return tiles;
  }

  private static double panelWidth(Look look) {
    return look.em(look.narrow() ? 4.5 : look.width() < look.em(40) ? 2.7 : 5);
  }

  private Touchable link(String id, String key, String icon, Screen target, Look look) {
    TouchButton button = new TouchButton(id, library.text(key), icon);
    button.setIconSide(look.portrait() ? Side.LEFT : Side.TOP);
    if (look.compact()) {
      button.setIcon("");
    }
    button.getStyleClass().add("link");
    button.onAction(() -> navigator.show(target));
    return button;
  }
}
