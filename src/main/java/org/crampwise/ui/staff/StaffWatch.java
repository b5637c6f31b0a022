package org.crampwise.ui.staff;

import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.crampwise.station.AuditKind;
import org.crampwise.ui.frame.Companion;
import org.crampwise.ui.keys.CornerHold;
import org.crampwise.ui.keys.SceneFilters;
import org.crampwise.ui.keys.Waits;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.theme.Scale;

/// Opens the gate for whoever holds the corner of staff or presses their key, and locks the staff
/// area when nobody touches it, or when something for visitors is shown.
public final class StaffWatch implements Companion {
  /// The key that does what holding the corner does.
  public static final KeyCode KEY = KeyCode.F12;

  private static final Duration TICK = Duration.ofSeconds(1);

  private final Scene scene;
  private final SceneFilters filters;
  private final Navigator navigator;
  private final StaffArea area;
  private final Waits waits;
  private final Runnable locked;
  private Optional<Waits.Wait> tick = Optional.empty();

  /// @param locked shows what visitors see
  private StaffWatch(
      Scene scene, Navigator navigator, StaffArea area, Waits waits, Runnable locked) {
    this.scene = scene;
    this.filters = new SceneFilters(scene);
    this.navigator = navigator;
    this.area = area;
    this.waits = waits;
    this.locked = locked;
  }

  /// Watches over a scene from now on.
  ///
  /// @param millimeter how many pixels one has now
  /// @param locked shows what visitors see
  public static StaffWatch on(
      Scene scene,
      Navigator navigator,
      StaffArea area,
      Waits waits,
      DoubleSupplier millimeter,
      Runnable locked) {
    StaffWatch watch = new StaffWatch(scene, navigator, area, waits, locked);
    DoubleSupplier corner = () -> Scale.TOUCH_MM * millimeter.getAsDouble();
    watch.filters.before(MouseEvent.MOUSE_PRESSED, _ -> area.finger());
    watch.filters.before(MouseEvent.MOUSE_DRAGGED, _ -> area.finger());
    watch.filters.before(KeyEvent.KEY_PRESSED, watch::pressed);
    CornerHold.on(watch.filters, CornerHold.Corner.TOP_RIGHT, corner, waits, watch::openGate);
    return watch;
  }

  /// Watches over it no more.
  public void leave() {
    tick.ifPresent(Waits.Wait::stop);
    tick = Optional.empty();
    filters.stop();
  }

  private void pressed(KeyEvent event) {
    area.touch();
    if (event.getCode() == KEY) {
      event.consume();
      openGate();
    }
  }

  private void openGate() {
    boolean there =
        area.isOpen() || navigator.current().filter(Screen.StaffGate.class::isInstance).isPresent();
    if (!there) {
      navigator.show(new Screen.StaffGate());
    }
  }

  private void count() {
    tick = Optional.empty();
    if (!area.isOpen()) {
      return;
    }
    if (area.left().isZero()) {
      area.close(AuditKind.LOCKED);
      locked.run();
      return;
    }
    tick = Optional.of(waits.after(TICK, this::count));
    scene.getRoot().lookupAll("." + LockButton.STYLE).stream()
        .filter(LockButton.class::isInstance)
        .map(LockButton.class::cast)
        .forEach(button -> button.show(area.left()));
  }

  @Override
  public void leaves() {}

  @Override
  public void shows(Screen screen) {
    if (!isForStaff(screen)) {
      area.close(AuditKind.LEFT);
    }
    tick.ifPresent(Waits.Wait::stop);
    count();
  }

  private static boolean isForStaff(Screen screen) {
    return screen instanceof Screen.Staff
        || screen instanceof Screen.Calibration
        || screen instanceof Screen.DisplayTest
        || screen instanceof Screen.TouchTest;
  }
}
