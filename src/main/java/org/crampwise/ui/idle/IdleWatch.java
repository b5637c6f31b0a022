package org.crampwise.ui.idle;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.Pane;
import org.crampwise.session.IdleTimer;
import org.crampwise.session.IdleTimer.State;
import org.crampwise.session.IdleTimes;
import org.crampwise.ui.frame.Companion;
import org.crampwise.ui.keys.KeypadKeys;
import org.crampwise.ui.keys.KeypadKeys.Meaning;
import org.crampwise.ui.keys.SceneFilters;
import org.crampwise.ui.keys.Waits;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.voice.Heard.Area;
import org.crampwise.ui.voice.ReadingOrder;

/// Watches whether anybody is still there, asks, and ends a visit that nobody answers for.
///
/// Any touch, drag or key is somebody. While it asks, a touch anywhere means "I am still here" and
/// does nothing else; only the button that starts over does what it says, and not in the first
/// second, when a finger may have been on its way to something else. Keys that move go from one
/// button to the other, and the question stands its whole time again.
public final class IdleWatch implements Companion {
  private static final Duration LOOK = Duration.ofSeconds(1);

  /// A finger that was on its way has come down by then.
  private static final Duration ON_ITS_WAY = Duration.ofSeconds(1);

  /// What moves the keyboard, and what is held down with it.
  private static final Set<KeyCode> MOVING =
      EnumSet.of(
          KeyCode.TAB,
          KeyCode.SHIFT,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.KP_UP,
          KeyCode.KP_DOWN,
          KeyCode.KP_LEFT,
          KeyCode.KP_RIGHT);

  private final Scene scene;
  private final SceneFilters filters;
  private final WatchedVisit visit;
  private final IdleTimes times;
  private final Waits waits;
  private final IdleTimer timer;
  private final WarningLayer layer;
  private final KeypadKeys keys = KeypadKeys.standard();
  private Optional<Waits.Wait> looking = Optional.empty();
  private long asked;
  private boolean swallowing;

  private IdleWatch(Scene scene, WatchedVisit visit, IdleTimes times, Waits waits) {
    this.scene = scene;
    this.filters = new SceneFilters(scene);
    this.visit = visit;
    this.times = times;
    this.waits = waits;
    this.timer = new IdleTimer(visit.nanos(), times.warning());
    this.layer = new WarningLayer(visit.library(), visit.scale());
  }

  /// Watches a scene from now on. It has to come before whoever else listens to its keys.
  public static IdleWatch on(Scene scene, WatchedVisit visit, IdleTimes times, Waits waits) {
    IdleWatch watch = new IdleWatch(scene, visit, times, waits);
    ObservableList<Node> layers = ((Pane) scene.getRoot()).getChildren();
    layers.add(1 + layers.indexOf(scene.lookup("#overlay")), watch.layer);
    watch.filters.before(InputEvent.ANY, watch::noticed);
    return watch;
  }

  /// Asks now.
  public void ask() {
    int whole = (int) times.warning().toSeconds();
    asked = visit.nanos().getAsLong();
    layer.open(whole, this::stay, this::end);
    visit.asks().run();
  }

  /// Watches no more: the scene is another's.
  public void leave() {
    stop();
    filters.stop();
  }

  private void stop() {
    looking.ifPresent(Waits.Wait::stop);
    looking = Optional.empty();
  }

  @Override
  public void leaves() {}

  @Override
  public void shows(Screen screen) {
    timer.rule(IdlePages.rule(screen, times));
    stop();
    if (IdlePages.rule(screen, times).isPresent()) {
      look();
    }
    if (timer.isWarning()) {
      layer.open((int) times.warning().toSeconds(), this::stay, this::end);
    } else if (layer.isOpen()) {
      layer.close();
    }
  }

  private void look() {
    switch (timer.look(visit.speaking().getAsBoolean(), this::words)) {
      case State.Here _ -> lookAgain();
      case State.Warning(int left) -> {
        if (!layer.isOpen()) {
          ask();
        }
        layer.count(left);
        lookAgain();
      }
      case State.Over _ -> end();
    }
  }

  private void lookAgain() {
    looking = Optional.of(waits.after(LOOK, this::look));
  }

  /// The words of the page, and of what lies over it.
  private int words() {
    return ReadingOrder.of(scene).stream()
        .filter(heard -> heard.area() == Area.PAGE || heard.area() == Area.OVERLAY)
        .mapToInt(heard -> heard.name().split("\\s+").length)
        .sum();
  }

  private void stay() {
    timer.present();
    layer.close();
    visit.asks().run();
  }

  private void end() {
    stop();
    timer.present();
    layer.close();
    visit.over().run();
  }

  private void noticed(InputEvent event) {
    boolean press = event.getEventType() == MouseEvent.MOUSE_PRESSED;
    swallowing &= !press;
    if (layer.isOpen()) {
      answered(event, press);
    } else if (swallowing && isTouch(event.getEventType())) {
      event.consume(); // the rest of the touch that answered
    } else if (isSomebody(event)) {
      timer.present();
    }
  }

  private void answered(InputEvent event, boolean press) {
    boolean key = event.getEventType() == KeyEvent.KEY_PRESSED;
    if (visit.oneSwitch().getAsBoolean()) {
      // The switch selects what is framed, wherever it is.
      if (press || key) {
        timer.answering();
      }
    } else if (event instanceof MouseEvent) {
      touched(event, press);
    } else if (event instanceof KeyEvent pressed && key) {
      pressed(pressed);
    }
  }

  private void touched(Event event, boolean press) {
    boolean meant = visit.nanos().getAsLong() - asked >= ON_ITS_WAY.toNanos();
    if (meant && layer.startsOver(event.getTarget())) {
      return;
    }
    event.consume();
    if (press) {
      swallowing = true;
      stay();
    }
  }

  private void pressed(KeyEvent event) {
    Optional<Meaning> meaning = keys.of(event.getCode());
    boolean moves =
        MOVING.contains(event.getCode())
            || meaning.filter(it -> it == Meaning.NEXT || it == Meaning.PREVIOUS).isPresent();
    boolean startsOver =
        meaning.filter(it -> it == Meaning.SELECT).isPresent()
            && Optional.ofNullable(scene.getFocusOwner()).filter(layer::startsOver).isPresent();
    if (moves) {
      timer.answering();
    } else if (!startsOver) {
      event.consume();
      stay();
    }
  }

  /// A pointer that wanders is nobody: a mouse on a shaking table does.
  private static boolean isSomebody(InputEvent event) {
    return isTouch(event.getEventType())
        || event.getEventType() == KeyEvent.KEY_PRESSED
        || event instanceof ScrollEvent
        || event instanceof TouchEvent;
  }

  private static boolean isTouch(EventType<?> type) {
    return type == MouseEvent.MOUSE_PRESSED
        || type == MouseEvent.MOUSE_RELEASED
        || type == MouseEvent.MOUSE_CLICKED
        || type == MouseEvent.MOUSE_DRAGGED;
  }
}
