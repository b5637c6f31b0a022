package org.crampwise.ui.stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.content.AdviceTopic;
import org.crampwise.content.Cautions;
import org.crampwise.content.Stretch;
import org.crampwise.content.drawing.Illustration;
import org.crampwise.session.Session;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.EvidenceLabel;
import org.crampwise.ui.control.Swipe;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.control.drawing.PoseView;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;
import org.crampwise.ui.theme.Type;

/// A stretch, step by step: a figure that moves into the step's pose, what to do in words, and on a
/// step that is held a timer.
public final class StretchController implements ScreenController<Screen.Stretch> {
  private final Library library;
  private final Session session;
  private final Navigator navigator;
  private final Bubbles bubbles;
  private final LongSupplier nanos;
  private final Supplier<? extends HoldTimer.Ticker> tickers;
  private Optional<PoseView> figure = Optional.empty();
  private Optional<HoldView> hold = Optional.empty();
  private Optional<Screen> following = Optional.empty();

  @FXML private VBox page;
  @FXML private VBox side;
  @FXML private StackPane panel;
  @FXML private VBox words;
  @FXML private Label name;
  @FXML private Label place;
  @FXML private StepSegments segments;
  @FXML private VBox step;
  @FXML private StackPane evidence;
  @FXML private TouchButton previous;
  @FXML private TouchButton next;

  /// @param nanos a clock, such as `System::nanoTime`
  /// @param tickers makes what drives a timer
  public StretchController(
      Library library,
      Session session,
      Navigator navigator,
      Bubbles bubbles,
      LongSupplier nanos,
      Supplier<? extends HoldTimer.Ticker> tickers) {
    this.library = library;
    this.session = session;
    this.navigator = navigator;
    this.bubbles = bubbles;
    this.nanos = nanos;
    this.tickers = tickers;
  }

  @Override
  public void onShow(Screen.Stretch screen, Look look) {
    double margin = look.scale().margin();
    boolean slim = slim(look);
    if (slim) {
      page.getStyleClass().add("slim");
    }
    page.setPadding(
        look.compact()
            ? new Insets(look.em(0.4), margin, look.em(0.35), margin)
            : new Insets(look.em(slim ? 0.8 : 1.4), margin, look.em(slim ? 0.6 : 0.8), margin));
    Cautions cautions = new Cautions(session.cautions(), library.pack().cautionWords());
    if (cautions.hides(AdviceTopic.STRETCH)) {
      new SwollenLeg(
              cautions.against(AdviceTopic.STRETCH), session.simpler(), library, look, bubbles)
          .fill(page);
      return;
    }
    Stretch stretch =
        library
            .pack()
            .stretch(screen.stretch())
            .orElseThrow(() -> new IllegalArgumentException("no stretch " + screen.stretch()));
    int index = Math.clamp(screen.step(), 0, stretch.steps().size() - 1);
    name.setText(stretch.title());
    place.setText(library.text("stretch.place", index + 1, stretch.steps().size()));
    segments.show(stretch.steps().size(), index);
    turnPages(stretch, index);
    showFigure(stretch, index, look);
    showWords(stretch, index, look);
    boolean stands = look.still() || index == 0;
    figure.ifPresent(view -> move(view, stretch.steps().get(index), stands));
  }

  @Override
  public void onHide() {
    figure.ifPresent(PoseView::stop);
    hold.ifPresent(HoldView::close);
  }

  @Override
  public Optional<Screen> following() {
    return following;
  }

  /// Whether a page on its end has little width for its text size.
  private static boolean slim(Look look) {
    return look.portrait() && look.width() < look.em(30);
  }

  /// Whether seconds and two buttons have no room in one line.
  private static boolean narrowTimer(Look look) {
    return look.portrait() && look.width() < look.em(34);
  }

  private void showFigure(Stretch stretch, int index, Look look) {
    Optional<Illustration> here = drawing(stretch.steps().get(index));
    Optional<Illustration> before = drawing(stretch.steps().get(Math.max(0, index - 1)));
    if (here.isEmpty()) {
      return;
    }
    List<Illustration> poses = List.of(before.orElseGet(here::get), here.get());
    PoseView view = new PoseView(poses, look.palette()::color);
    panel.getChildren().setAll(view);
    figure = Optional.of(view);
  }

  /// Moves the figure into the pose of this step. Last of all: a figure that changes its place on
  /// the page stands still.
  private static void move(PoseView view, Stretch.Step into, boolean stands) {
    if (stands) {
      view.jumpTo(1);
    } else {
      view.setPose(1);
    }
    view.setAlternative(into.drawing().alternative());
  }

  private Optional<Illustration> drawing(Stretch.Step of) {
    return library.illustrations().find(of.drawing().name());
  }

  private void showWords(Stretch stretch, int index, Look look) {
    evidence.getChildren().setAll(new EvidenceLabel(stretch.evidence(), library.messages()));
    double width = look.width() - page.getPadding().getLeft() - page.getPadding().getRight();
    double height = look.height() - page.getPadding().getTop() - page.getPadding().getBottom();
    StretchLayout layout = new StretchLayout(look, words, step, width, height);
    StretchLayout.Share share =
        layout.share(stretch.steps().stream().map(each -> instruction(each, look)).toList());
    Stretch.Step here = stretch.steps().get(index);
    hold = timer(here, look, share.timerBelow() || narrowTimer(look));
    List<Node> said = new ArrayList<>(instruction(here, look).at(share.size(), true));
    hold.ifPresent((share.timerBelow() ? side.getChildren() : said)::add);
    layout.lay(page, side, said, share);
    look.above()
        .ifPresent(
            above -> {
              above.words(name);
              figure.ifPresent(above::picture);
            });
  }

  private StretchLayout.Instruction instruction(Stretch.Step of, Look look) {
    return (size, timerBelow) -> {
      Typesetter typesetter = new Typesetter(library, look, bubbles);
      List<Node> nodes = new ArrayList<>();
      Label heading = typesetter.heading(of.title(), size.heading(), Type.BOLD);
      heading.setId("step-title");
      heading.setAccessibleRole(AccessibleRole.TEXT);
      nodes.add(heading);
      of.text().forEach(text -> nodes.add(typesetter.text(text, size.text())));
      if (!timerBelow) {
        timer(of, look, narrowTimer(look)).ifPresent(nodes::add);
      }
      return nodes;
    };
  }

  private Optional<HoldView> timer(Stretch.Step of, Look look, boolean narrow) {
    return of.holdSeconds() == 0
        ? Optional.empty()
        : Optional.of(new HoldView(of.holdSeconds(), narrow, library, look, nanos, tickers.get()));
  }

  private void turnPages(Stretch stretch, int index) {
    boolean first = index == 0;
    boolean last = index == stretch.steps().size() - 1;
    Screen.Stretch before = new Screen.Stretch(stretch.id(), Math.max(0, index - 1));
    Screen.Stretch after = new Screen.Stretch(stretch.id(), index + 1);
    following = last ? Optional.empty() : Optional.of(after);
    Runnable back = () -> navigator.replace(before);
    Runnable forward = () -> navigator.replace(after);

    previous.setUnavailable(first);
    previous.setText(library.text(first ? "stretch.first" : "stretch.step", index));
    previous.onAction(
        first ? () -> bubbles.reason(library.text("stretch.first.why"), previous) : back);
    next.setText(library.text(last ? "stretch.done" : "stretch.step", index + 2));
    next.setIcon(last ? "check" : "next");
    next.onAction(last ? this::leave : forward);
    if (!first) {
      previous.setAccessibleText(library.text("stretch.previous.spoken", index));
    }
    if (!last) {
      next.setAccessibleText(library.text("stretch.next.spoken", index + 2));
    }
    Swipe.on(page, first ? () -> {} : back, last ? () -> {} : forward);
  }

  private void leave() {
    if (navigator.canGoBack()) {
      navigator.back();
    } else {
      navigator.home();
    }
  }
}
