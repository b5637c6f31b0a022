package org.crampwise.ui.handout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.content.Source;
import org.crampwise.handout.Handout;
import org.crampwise.handout.QrCodes;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.FixedLines;
import org.crampwise.ui.control.PageRoom;
import org.crampwise.ui.control.Paging;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// Ways to take a topic or a result home: a code to scan, paper, and the page to show across the
/// counter; on a laptop a file.
public final class HandOutController implements ScreenController<Screen.HandOut> {
  private static final PageRoom ROOM =
      new PageRoom(new PageRoom.Free(1.2, 0.8, 0.8), new PageRoom.Free(0.3, 0.3, 0.3));

  private static final double LEAST_ACTIONS_EM = 14;

  private final Library library;
  private final Slips slips;
  private final PrintDesk desk;
  private final Outlets outlets;
  private final Navigator navigator;
  private final Bubbles bubbles;
  private Optional<Screen> following = Optional.empty();

  @FXML private VBox page;
  @FXML private Label title;
  @FXML private StackPane body;
  @FXML private VBox code;
  @FXML private Label caption;
  @FXML private VBox actions;
  @FXML private TouchButton print;
  @FXML private TouchButton show;
  @FXML private TouchButton save;
  @FXML private TouchButton turn;

  public HandOutController(
      Library library,
      Slips slips,
      PrintDesk desk,
      Outlets outlets,
      Navigator navigator,
      Bubbles bubbles) {
    this.library = library;
    this.slips = slips;
    this.desk = desk;
    this.outlets = outlets;
    this.navigator = navigator;
    this.bubbles = bubbles;
  }

  /// A code, and the words below it.
  private record Code(QrCodes.Matrix matrix, String caption, String next) {}

  @Override
  public void onShow(Screen.HandOut screen, Look look) {
    Handout handout = slips.shown(screen.subject());
    ROOM.give(page, look);
    title.setText(library.text("handout.title", library.site().fill(handout.title())));
    new Typesetter(library, look, bubbles).lift("notebook", title);
    if (!look.compact() && !look.narrow()) {
      page.getChildren().addAll(new FixedLines(library, look).nodes());
    }
    offer(screen, handout);
    List<Code> codes = codes(handout);
    lay(screen, look, codes);
    desk.onChange(this::tellPrinting);
    tellPrinting();
    desk.look();
  }

  @Override
  public void onHide() {
    desk.onChange(() -> {});
  }

  @Override
  public Optional<Screen> following() {
    return following;
  }

  private void offer(Screen.HandOut screen, Handout handout) {
    print.onAction(() -> print(handout));
    show.onAction(() -> navigator.show(new Screen.Counter(screen.subject(), 0, false)));
    save.setManaged(outlets.store().isPresent());
    save.setVisible(outlets.store().isPresent());
    outlets.store().ifPresent(kept -> save.onAction(() -> save(kept, screen.slug(), handout)));
  }

  private List<Code> codes(Handout handout) {
    List<QrCodes.Matrix> words = slips.codes(handout);
    List<Code> codes = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      codes.add(
          new Code(
              words.get(i),
              words.size() == 1
                  ? library.text("handout.scan")
                  : library.text("handout.scan.part", i + 1, words.size()),
              library.text("handout.code.words", i + 1, words.size())));
    }
    slips.official(handout).flatMap(this::link).ifPresent(codes::add);
    return codes;
  }

  private Optional<Code> link(Source source) {
    return QrCodes.code(source.url())
        .map(
            matrix ->
                new Code(
                    matrix,
                    library.text("handout.scan.link", source.publisher()),
                    library.text("handout.code.link")));
  }

  /// Code and buttons side by side, or one above the other; where there is no room for both, the
  /// codes have pages of their own.
  private void lay(Screen.HandOut screen, Look look, List<Code> codes) {
    double width = look.width() - 2 * look.scale().margin();
    double gap = look.em(look.compact() ? Look.APART_EM : 0.8);
    double room = Paging.room(page, body, width, look.height());
    boolean across = !look.portrait();
    double side = across ? Math.max(look.em(LEAST_ACTIONS_EM), width * 0.42) : width;
    place(actions, gap);
    place(code, look.em(0.3));
    turn.setText(codes.getFirst().next());
    Code first = codes.get(Math.min(screen.step(), codes.size() - 1));
    double codeWidth = across ? width - side - gap : width;
    double actionsHeight = measured(actions, side);
    double codeRoom = across ? room : room - actionsHeight - gap;
    boolean both = actionsHeight <= room && codeSide(first, look, codeWidth, codeRoom) >= 0;
    int pages = both ? codes.size() : codes.size() + 1;
    int step = Math.clamp(screen.step(), 0, pages - 1);
    following = step + 1 < pages ? Optional.of(to(screen, step + 1)) : Optional.empty();
    turn.onAction(() -> navigator.replace(to(screen, (step + 1) % pages)));
    if (both) {
      turn.setText(codes.get((step + 1) % pages).next());
      keep(turn, pages > 1);
      Pane row = across ? new HBox(gap, code, actions) : new VBox(gap, code, actions);
      actions.setPrefWidth(side);
      actions.setMinWidth(across ? side : 0);
      HBox.setHgrow(code, Priority.ALWAYS);
      VBox.setVgrow(code, Priority.ALWAYS);
      draw(codes.get(step), look, codeWidth, codeRoom);
      body.getChildren().setAll(row);
    } else if (step == 0) {
      turn.setText(library.text("handout.code"));
      keep(code, false);
      body.getChildren().setAll(actions);
    } else {
      turn.setText(step + 1 < pages ? codes.get(step).next() : library.text("handout.code.back"));
      VBox alone = new VBox(gap, code, turn);
      alone.setAlignment(Pos.CENTER);
      VBox.setVgrow(code, Priority.ALWAYS);
      draw(codes.get(step - 1), look, width, room - measured(turn, width) - gap);
      body.getChildren().setAll(alone);
    }
  }

  private static Screen.HandOut to(Screen.HandOut screen, int step) {
    return new Screen.HandOut(screen.subject(), step);
  }

  private static void place(VBox box, double spacing) {
    box.setSpacing(spacing);
    box.setAlignment(Pos.CENTER);
    keep(box, true);
    box.getChildren().stream()
        .filter(TouchButton.class::isInstance)
        .forEach(button -> ((TouchButton) button).setMaxWidth(Double.MAX_VALUE));
  }

  private static void keep(javafx.scene.Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }

  private static double measured(javafx.scene.layout.Region region, double width) {
    region.applyCss();
    return Math.ceil(region.prefHeight(width));
  }

  /// The room of a code on a side, in pixels; negative where the code would be too fine.
  private double codeSide(Code shown, Look look, double width, double height) {
    caption.setText(shown.caption());
    double left = Math.min(width, height - measured(caption, width) - code.getSpacing());
    int across = shown.matrix().side() + 2 * QrCodes.Matrix.QUIET;
    return across * Math.ceil(CodeView.LEAST_MM * look.scale().pxPerMm()) <= left ? left : -1;
  }

  private void draw(Code shown, Look look, double width, double height) {
    double side = Math.max(0, codeSide(shown, look, width, height));
    CodeView view = new CodeView(shown.matrix(), side, look.scale());
    view.setId("handout-qr");
    code.getChildren().setAll(view, caption);
  }

  private void print(Handout handout) {
    desk.hindrance()
        .ifPresentOrElse(
            why -> bubbles.reason(library.text("print.why." + why.id()), print),
            () -> {
              if (desk.isAtWork()) {
                bubbles.reason(library.text("print.at-work"), print);
              } else {
                desk.print(slips.page(handout));
              }
            });
  }

  private void tellPrinting() {
    print.setUnavailable(desk.hindrance().isPresent() || desk.isAtWork());
    print.setText(
        desk.printing()
            .map(now -> PrintingWords.of(now, library))
            .orElseGet(() -> library.text("handout.print")));
  }

  private void save(PdfStore kept, String name, Handout handout) {
    try {
      Optional<Path> file = kept.ask(name + ".pdf");
      if (file.isPresent()) {
        Files.write(file.get(), slips.page(handout).on(outlets.paper()));
        bubbles.reason(library.text("handout.saved", file.get().getFileName()), save);
      }
    } catch (IOException e) {
      bubbles.reason(library.text("handout.unsaved"), save);
    }
  }
}
