package org.crampwise.ui.frame;

import java.lang.reflect.Field;
import org.crampwise.ui.FxTest;

/// How many animations and animation timers the toolkit runs. It tells nobody, so this looks.
final class Animations extends FxTest {
  private Animations() {}

  static int running() {
    return fx(
        () -> {
          Class<?> toolkits = Class.forName("com.sun.javafx.tk.Toolkit");
          Object toolkit = toolkits.getMethod("getToolkit").invoke(null);
          Object timer = toolkits.getMethod("getPrimaryTimer").invoke(toolkit);
          return count(timer, "receiversLength") + count(timer, "animationTimersLength");
        });
  }

  private static int count(Object timer, String name) throws ReflectiveOperationException {
    Field field =
        Class.forName("com.sun.scenario.animation.AbstractPrimaryTimer").getDeclaredField(name);
    field.setAccessible(true);
    return field.getInt(timer);
  }
}
