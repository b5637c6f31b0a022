package org.crampwise.ui.staff;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.TileGrid;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Wordmark;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.navigation.ScreenLoader;
import org.crampwise.ui.navigation.StaffPage;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// Round every page of the staff area: the list of pages, the way back to visitors, and when it
/// locks.
public final class StaffController implements ScreenController<Screen.Staff> {
  private static final double SIDE_EM = 11.5;
  private static final double ROW_EM = 2.8;
  private static final int ACROSS = 3;

  private final Library library;
  private final Optional<String> site;
  private final Navigator navigator;
  private final Bubbles bubbles;
  private final StaffArea area;
  private final List<StaffPage> pages;
  private final Function<StaffPage, ScreenLoader.Loaded> loader;
  private final Runnable leave;
  private Optional<StaffPane> shown = Optional.empty();

  @FXML private StackPane page;
  @FXML private VBox side;
  @FXML private HBox head;
  @FXML private Label title;
  @FXML private Label place;
  @FXML private TouchButton back;
  @FXML private StackPane body;

  /// @param site the name of the place, if it has one
  /// @param pages those there are, in their order
  /// @param loader makes one of them
  /// @param leave shows what visitors see
  public StaffController(
      Library library,
      Optional<String> site,
      Navigator navigator,
      Bubbles bubbles,
      StaffArea area,
      List<StaffPage> pages,
      Function<StaffPage, ScreenLoader.Loaded> loader,
      Runnable leave) {
    this.library = library;
    this.site = site;
    this.navigator = navigator;
    this.bubbles = bubbles;
    this.area = area;
    this.pages = List.copyOf(pages);
    this.loader = loader;
    this.leave = leave;
  }

  @Override
  public void onShow(Screen.Staff screen, Look visitors) {
    Look look = StaffLook.of(visitors);
    page.setStyle("-fx-font-size: " + look.scale().em() + "px");
    title.setText(library.text("staff.page." + screen.page().id()));
    site.ifPresentOrElse(place::setText, () -> hide(place));
    back.onAction(leave);
    LockButton lock = new LockButton(library, leave);
    lock.show(area.left());
    if (look.portrait()) {
      arrangeHigh(look, screen.page(), lock);
    } else {
      arrangeWide(look, screen.page(), lock);
    }
    page.applyCss();
    page.resize(look.width(), look.height());
    page.layout();
    ScreenLoader.Loaded loaded = loader.apply(screen.page());
    body.getChildren().setAll(loaded.root());
    page.applyCss();
    page.layout();
    StaffPane pane = (StaffPane) loaded.controller();
    shown = Optional.of(pane);
    Look room =
        new Look(look.scale(), body.getWidth(), body.getHeight(), look.palette(), look.still());
    pane.onShow(new StaffRoom(library, room, bubbles, area, this::go));
  }

  @Override
  public void onHide() {
    shown.ifPresent(StaffPane::onHide);
    shown = Optional.empty();
  }

  private void go(StaffPage other) {
    navigator.restart(new Screen.Staff(other));
  }

  private void arrangeWide(Look look, StaffPage here, LockButton lock) {
    double em = look.scale().em();
    boolean low = look.compact();
    if (!low) {
      side.getChildren().add(new Wordmark(look, library.text("product.name")));
    }
    side.setSpacing(em * 0.2);
    side.setPadding(new Insets(em * (low ? 0.5 : 1.2), em * 0.5, em * (low ? 0.5 : 1.2), em * 0.5));
    side.setMinWidth(em * SIDE_EM);
    side.setMaxWidth(em * SIDE_EM);
    pages.forEach(other -> side.getChildren().add(entry(other, here)));
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    side.getChildren().addAll(space, lock);
    VBox right = right(em * (low ? 0.7 : 1.2), em * (low ? 0.5 : 0.9));
    HBox.setHgrow(right, Priority.ALWAYS);
    page.getChildren().setAll(new HBox(side, right));
  }

  private void arrangeHigh(Look look, StaffPage here, LockButton lock) {
    double em = look.scale().em();
    TileGrid grid = new TileGrid().gap(em * 0.3);
    int rows = (pages.size() + 1 + ACROSS - 1) / ACROSS;
    double[] columns = new double[ACROSS];
    double[] lines = new double[rows];
    java.util.Arrays.fill(columns, 1);
    java.util.Arrays.fill(lines, 1);
    grid.columns(columns).rows(lines);
    double height = rows * em * ROW_EM + (rows - 1) * em * 0.3;
    grid.setMinHeight(height);
    grid.setPrefHeight(height);
    for (int i = 0; i < pages.size(); i++) {
      grid.put(entry(pages.get(i), here), i % ACROSS, i / ACROSS);
    }
    grid.put(lock, ACROSS - 1, rows - 1);
    side.setSpacing(em * 0.8);
    side.setPadding(new Insets(em));
    side.getChildren().add(grid);
    VBox below = right(em * 1.2, em);
    VBox.setVgrow(below, Priority.ALWAYS);
    page.getChildren().setAll(new VBox(side, below));
  }

  private VBox right(double edge, double gap) {
    VBox right = new VBox(gap, head, body);
    right.setPadding(new Insets(edge));
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setMinSize(0, 0);
    return right;
  }

  private TouchButton entry(StaffPage other, StaffPage here) {
    TouchButton entry =
        new TouchButton(
            "staff-page-" + other.id(), library.text("staff.page." + other.id()), other.icon());
    entry.getStyleClass().add("staff-entry");
    entry.setChosen(other == here);
    entry.setMaxWidth(Double.MAX_VALUE);
    entry.onAction(() -> go(other));
    return entry;
  }

  private static void hide(Region node) {
    node.setVisible(false);
    node.setManaged(false);
  }
}
