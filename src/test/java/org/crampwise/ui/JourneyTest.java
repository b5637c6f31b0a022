package org.crampwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.crampwise.app.Aids;
import org.crampwise.app.Backstage;
import org.crampwise.app.Composition;
import org.crampwise.app.OwnCheck;
import org.crampwise.session.Session;
import org.crampwise.station.KioskConfig;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.frame.FrameController;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A whole walk through the shown program, by finger. Each walk begins at the poster, with a new
/// visit. The toolkit's own screen is 1000 x 1000, so the glass is the portrait one, scaled to it.
@TestInstance(Lifecycle.PER_CLASS)
public abstract class JourneyTest extends FxTest {
  private static final double SCALE = 1000.0 / ReferenceScreen.PORTRAIT.height();
  private static final int PATIENCE_SECONDS = 30;

  /// The places that a moving finger is felt at on its way.
  private static final int GLIDE = 40;

  protected final HandClock clock = new HandClock();
  private final FxRobot robot = new FxRobot();
  private Optional<Shown> shown = Optional.empty();
  private Point2D finger = Point2D.ZERO;

  private record Shown(Composition composition, Scene scene, Stage stage) {}

  @BeforeAll
  void open() {
    shown =
        Optional.of(
            fx(
                () -> {
                  Composition composition =
                      Glass.of(ReferenceScreen.PORTRAIT, SCALE)
                          .with(clock)
                          .still(still())
                          .compose(this::settings, own(), aids(), backstage());
                  prepare(composition);
                  Stage stage = new Stage(StageStyle.UNDECORATED);
                  stage.setX(0);
                  stage.setY(0);
                  Scene scene = composition.scene();
                  stage.setScene(scene);
                  composition.navigator().restart(new Screen.Attract());
                  stage.show();
                  stage.requestFocus();
                  return new Shown(composition, scene, stage);
                }));
  }

  @AfterAll
  void close() {
    fx(
        () -> {
          composition().close();
          shown.orElseThrow().stage().close();
        });
  }

  @BeforeEach
  void begin() {
    clock.run();
    fx(composition()::finish);
    settle();
  }

  /// The site's own questionnaire, in place of the self-check; empty for the self-check.
  protected Optional<OwnCheck> own() {
    return Optional.empty();
  }

  /// What is done before the scene is made.
  protected void prepare(Composition composition) {}

  /// The site's settings, from a plain site's.
  protected KioskConfig settings(KioskConfig plain) {
    return plain;
  }

  /// What the kiosk speaks with; nothing unless a walk is listened to.
  protected Aids aids() {
    return Aids.silent();
  }

  /// What staff have; none unless a walk is that of staff.
  protected Backstage backstage() {
    return Backstage.none();
  }

  /// Whether nothing moves by itself.
  protected boolean still() {
    return true;
  }

  protected Composition composition() {
    return shown.orElseThrow().composition();
  }

  protected Scene scene() {
    return shown.orElseThrow().scene();
  }

  protected Session session() {
    return fx(composition()::session);
  }

  /// Where the visitor is.
  protected Screen here() {
    return fx(() -> composition().navigator().current().orElseThrow());
  }

  /// The controller behind the screen that is shown. The frame keeps it to itself, so this looks.
  protected Object controller() {
    FrameController frame = composition().frame();
    try {
      Field shown = FrameController.class.getDeclaredField("shown");
      shown.setAccessible(true);
      return fx(() -> ((Optional<?>) shown.get(frame)).orElseThrow());
    } catch (NoSuchFieldException e) {
      throw new LinkageError("FrameController has no field \"shown\"", e);
    }
  }

  /// Goes somewhere as a button of the program would.
  protected void go(Screen screen) {
    fx(() -> composition().navigator().show(screen));
    settle();
  }

  /// Waits until what was begun on the toolkit's thread is done.
  protected static void settle() {
    WaitForAsyncUtils.waitForFxEvents(2);
  }

  /// Waits until it is so.
  protected static void until(String what, BooleanSupplier so) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> fx(so::getAsBoolean));
    } catch (TimeoutException e) {
      throw new AssertionError("waited in vain until " + what, e);
    }
  }

  /// The node with an id that can be seen.
  protected Optional<Node> find(String id) {
    return fx(
        () -> visible(scene().getRoot(), node -> id.equals(node.getId())).stream().findFirst());
  }

  protected Node get(String id) {
    return find(id)
        .orElseThrow(() -> new AssertionError("nothing on " + here() + " has the id " + id));
  }

  /// The words a visitor reads on a node.
  protected String words(String id) {
    Node node = get(id);
    return fx(
        () ->
            switch (node) {
              case Labeled labeled -> labeled.getText();
              case TouchButton button -> button.getText();
              default -> String.valueOf(node.getAccessibleText());
            });
  }

  /// A finger goes down and up on the middle of a node.
  protected void tap(String id) {
    tap(middle(get(id)));
  }

  protected void tap(Point2D at) {
    press(at);
    hand().releaseMouse(MouseButton.PRIMARY);
    settle();
  }

  /// A finger goes down, and rests there while something passes.
  protected void hold(Point2D at, Runnable meanwhile) {
    press(at);
    settle();
    meanwhile.run();
    up();
  }

  /// A finger goes down on the middle of a node, and stays.
  protected void down(String id) {
    press(middle(get(id)));
    settle();
  }

  /// The finger moves to another place without going up.
  protected void wander(Point2D to) {
    glide(finger, to);
    settle();
  }

  private void press(Point2D at) {
    // A finger comes from above the glass: there is no path to it.
    hand().moveMouse(at);
    hand().pressMouse(MouseButton.PRIMARY);
    finger = at;
  }

  /// Does one thing after another without the rests that TestFX puts between them.
  private BaseRobot hand() {
    return robot.robotContext().getBaseRobot();
  }

  /// The finger goes up.
  protected void up() {
    hand().releaseMouse(MouseButton.PRIMARY);
    settle();
  }

  /// A finger goes down at one place, wanders, and goes up at another.
  protected void stroke(Point2D from, Point2D to) {
    press(from);
    glide(from, to);
    up();
  }

  private void glide(Point2D from, Point2D to) {
    for (int step = 1; step <= GLIDE; step++) {
      hand().moveMouse(from.interpolate(to, step / (double) GLIDE));
    }
    finger = to;
  }

  protected void key(KeyCode code) {
    hand().pressKeyboard(code);
    hand().releaseKeyboard(code);
    settle();
  }

  /// A key goes down, repeats while it is held, and goes up.
  protected void hold(KeyCode code, int times) {
    for (int i = 0; i < times; i++) {
      fx(() -> fire(KeyEvent.KEY_PRESSED, code));
      settle();
    }
    fx(() -> fire(KeyEvent.KEY_RELEASED, code));
    settle();
  }

  private void fire(EventType<KeyEvent> type, KeyCode code) {
    Event.fireEvent(
        Optional.ofNullable(scene().getFocusOwner()).orElseGet(scene()::getRoot),
        new KeyEvent(type, "", "", code, false, false, false, false));
  }

  /// A place on the glass: 0, 0 is the top left corner, 1, 1 the bottom right.
  protected Point2D at(double across, double down) {
    return new Point2D(across * scene().getWidth(), down * scene().getHeight());
  }

  /// The middle of a node on the screen, in pixels.
  protected static Point2D middle(Node node) {
    return fx(
        () -> {
          Bounds at = node.localToScreen(node.getLayoutBounds());
          return new Point2D(at.getCenterX(), at.getCenterY());
        });
  }

  /// The id of the node that has the keyboard; empty for none.
  protected String focused() {
    return fx(() -> Optional.ofNullable(scene().getFocusOwner()).map(Node::getId).orElse(""));
  }

  /// The style classes of the frame: theme and composition.
  protected List<String> look() {
    return fx(() -> List.copyOf(scene().getRoot().getStyleClass()));
  }

  protected void assertHere(Screen screen) {
    assertThat(here()).isEqualTo(screen);
  }
}
