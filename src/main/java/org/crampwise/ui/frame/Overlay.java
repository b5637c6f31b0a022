package org.crampwise.ui.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampwise.content.Source;
import org.crampwise.content.Term;
import org.crampwise.ui.control.Activation;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.Tongue;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Scale;

/// What lies over a page: a bubble beside a word, or a sheet from below. One at a time, inside the
/// one window; a tap beside it, or Escape, closes it, and the keyboard is where it was before.
final class Overlay implements Bubbles, Sheets {
  /// The id of a box that a touch anywhere closes.
  static final String BUBBLE = "bubble";

  /// The id of the button that closes a sheet.
  static final String CLOSE = "sheet-close";

  private static final double BUBBLE_EM = 24;
  private static final double SIDE_EM = 1.2;

  private final Pane layer;
  private final java.util.function.Supplier<Library> library;
  private final FrameDress dress;
  private Optional<Node> opener = Optional.empty();

  Overlay(Pane layer, java.util.function.Supplier<Library> library, FrameDress dress) {
    this.layer = layer;
    this.library = library;
    this.dress = dress;
    layer.setOnMouseClicked(
        event -> {
          if (event.getTarget() == layer) {
            close();
          }
        });
    FocusRound.keepIn(layer);
    layer.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
          }
        });
  }

  @Override
  public boolean isOpen() {
    return layer.isVisible();
  }

  @Override
  public void close() {
    layer.setVisible(false);
    layer.getChildren().clear();
    layer.getStyleClass().remove("scrim");
    opener.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    opener = Optional.empty();
  }

  @Override
  public void term(Term term, Node anchor) {
    bubble(term.title(), term.meaning(), anchor, box -> Tongue.follow(anchor, box));
  }

  @Override
  public void source(Source source, int number, Node anchor) {
    bubble(
        library.get().text("source.title", number),
        library.get().text("source.line", source.publisher(), source.title(), source.year()),
        anchor);
  }

  @Override
  public void reason(String why, Node anchor) {
    bubble("", why, anchor);
  }

  private void bubble(String title, String text, Node anchor) {
    bubble(title, text, anchor, _ -> {});
  }

  /// @param language says which one it is in, where that is not the page's
  private void bubble(String title, String text, Node anchor, Consumer<Parent> language) {
    close();
    double em = dress.page().em();
    VBox box = new VBox();
    box.setId(BUBBLE);
    box.getStyleClass().add("bubble");
    language.accept(box);
    if (!title.isEmpty()) {
      Label head = new Label(title);
      head.setId("bubble-title");
      head.getStyleClass().add("strong");
      box.getChildren().add(head);
    }
    Label words = new Label(text);
    words.setId("bubble-text");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    box.getChildren().add(words);
    box.setAccessibleRole(AccessibleRole.DIALOG);
    box.setAccessibleText(title.isEmpty() ? text : title + ". " + text);
    box.setFocusTraversable(true);
    box.setOnMouseClicked(_ -> close());
    Activation.on(box, this::close);
    box.setStyle("-fx-font-size: " + em + "px");
    open(box);
    double width = Math.min(BUBBLE_EM * em, layer.getWidth() - 2 * em);
    box.applyCss();
    double height = box.prefHeight(width);
    Bounds at = layer.sceneToLocal(anchor.localToScene(anchor.getLayoutBounds()));
    double x = Math.clamp(at.getCenterX() - width / 2, em, layer.getWidth() - width - em);
    double below = at.getMaxY() + 0.5 * em;
    double y = below + height < layer.getHeight() - em ? below : at.getMinY() - height - 0.5 * em;
    box.resizeRelocate(x, Math.max(em, y), width, height);
    box.requestFocus();
  }

  /// The em of a sheet, in pixels.
  double em() {
    return dress.glass().barEm();
  }

  /// The width of what a sheet holds, in pixels.
  double width() {
    return dress.glass().width() - 2 * SIDE_EM * em();
  }

  /// Opens a sheet along the bottom with its own close button.
  void sheet(String id, String title, SheetBody body) {
    sheet(id, title, Sheets.CLOSE, body);
  }

  @Override
  public void sheet(String id, String title, String close, Node... content) {
    sheet(id, title, close, SheetBody.of(List.of(content)));
  }

  private void sheet(String id, String title, String close, SheetBody body) {
    close();
    VBox sheet = build(id, title, close, body);
    layer.getStyleClass().add("scrim");
    open(sheet);
    sheet.applyCss();
    double height = Math.max(body.least(), sheet.prefHeight(layer.getWidth()));
    sheet.resizeRelocate(0, layer.getHeight() - height, layer.getWidth(), height);
    Optional.ofNullable(sheet.lookup("#" + body.focus()))
        .or(() -> Optional.ofNullable(sheet.lookup("#" + CLOSE)))
        .ifPresent(Node::requestFocus);
  }

  /// How high a sheet would be, in pixels. It is not shown.
  double height(String id, String title, SheetBody body) {
    VBox sheet = build(id, title, Sheets.CLOSE, body);
    sheet.setManaged(false);
    boolean open = isOpen();
    layer.setVisible(true);
    layer.getChildren().add(sheet);
    sheet.applyCss();
    double height = sheet.prefHeight(dress.glass().width());
    layer.getChildren().remove(sheet);
    layer.setVisible(open);
    return height;
  }

  private VBox build(String id, String title, String close, SheetBody body) {
    double em = em();
    Label head = new Label(title);
    head.getStyleClass().addAll("sheet-title", "page-title");
    head.setWrapText(true);
    TouchButton done = new TouchButton(CLOSE, library.get().text(close), "close");
    done.onAction(this::close);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox top = new HBox(em * 0.5);
    top.getChildren().addAll(body.tabs().isEmpty() ? List.of(head) : body.tabs());
    top.getChildren().addAll(space, done);
    top.setAlignment(Pos.CENTER_LEFT);
    VBox sheet = new VBox(em * 0.75, top);
    sheet.setId(id);
    sheet.getStyleClass().add("sheet");
    sheet.getChildren().addAll(body.rows());
    sheet.setPadding(new Insets(em * 0.9, em * SIDE_EM, em * 1.1, em * SIDE_EM));
    sheet.setStyle("-fx-font-size: " + em + "px");
    sheet.setAccessibleRole(AccessibleRole.DIALOG);
    sheet.setAccessibleText(title);
    return sheet;
  }

  /// Places a box by hand: the layer must not give it its own idea of a size.
  private void open(Node box) {
    Scale now = dress.glass();
    opener = Optional.ofNullable(layer.getScene()).map(Scene::getFocusOwner);
    box.setManaged(false);
    layer.resizeRelocate(0, 0, now.width(), now.height());
    layer.getChildren().setAll(box);
    layer.setVisible(true);
  }
}
