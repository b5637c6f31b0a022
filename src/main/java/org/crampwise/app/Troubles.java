package org.crampwise.app;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javafx.application.Platform;
import org.crampwise.ui.navigation.Screen.Trouble;

/// What comes of errors nobody caught: a visitor sees one calm page and a code; the log has the
/// rest. A trouble that comes again and again ends the program, but never under a visitor's hands.
final class Troubles {
  private static final Logger LOG = Logger.getLogger(Troubles.class.getName());

  /// So many of one kind, and the program is started anew when nobody is there.
  static final int MANY = 5;

  /// So many of one kind, and nobody can use it any more: the visit ends.
  static final int TOO_MANY = 20;

  private static final int KINDS = 100;
  private static final int FRAMES = 8;

  private final Supplier<Composition> shown;
  private final Consumer<String> told;
  private final Runnable anew;
  private final Runnable end;
  private final Map<String, Integer> seen = new LinkedHashMap<>();
  private String last = "";
  private boolean showing;

  /// @param told takes the code of each
  /// @param anew has the program started anew when nobody is there
  /// @param end ends it at once: not even trouble can be shown
  Troubles(Supplier<Composition> shown, Consumer<String> told, Runnable anew, Runnable end) {
    this.shown = shown;
    this.told = told;
    this.anew = anew;
    this.end = end;
  }

  /// Whatever this thread, that of the screens, and all others fail to catch from now on comes
  /// here. What breaks elsewhere is seen by no visitor.
  void watch() {
    Thread.currentThread().setUncaughtExceptionHandler((_, error) -> onScreen(error));
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, error) -> {
          log(error, " in " + thread.getName());
          Platform.runLater(() -> count(kind(error)));
        });
  }

  /// On the thread of the screens.
  void onScreen(Throwable error) {
    if (showing) {
      return;
    }
    showing = true;
    try {
      show(error);
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      LOG.log(Level.SEVERE, "Trouble can't be shown", e);
      end.run();
    } finally {
      showing = false;
    }
  }

  private void show(Throwable error) {
    String kind = kind(error);
    if (kind.equals(last) && isShown()) {
      // The page says it already. What comes with each frame must not fill the log.
      return;
    }
    last = kind;
    String code = log(error, "");
    int times = count(kind);
    shown.get().navigator().restart(new Trouble(code));
    if (times == TOO_MANY) {
      shown.get().finish();
    }
  }

  private boolean isShown() {
    return shown.get().navigator().current().filter(Trouble.class::isInstance).isPresent();
  }

  private String log(Throwable error, String where) {
    String code = code();
    LOG.log(Level.SEVERE, error, () -> "Trouble " + code + where);
    told.accept(code);
    return code;
  }

  private int count(String kind) {
    if (seen.size() >= KINDS) {
      seen.clear();
    }
    int times = seen.merge(kind, 1, Integer::sum);
    if (times == MANY) {
      LOG.severe("This trouble comes again and again: starting anew when nobody is there.");
      anew.run();
    }
    return times;
  }

  /// Errors of one kind come from the same place.
  private static String kind(Throwable error) {
    return Arrays.stream(error.getStackTrace())
        .limit(FRAMES)
        .map(StackTraceElement::toString)
        .collect(Collectors.joining("\n", error.getClass().getName() + "\n", ""));
  }

  private static String code() {
    int letters = 36;
    int least = letters * letters * letters;
    return Integer.toString(ThreadLocalRandom.current().nextInt(least, least * letters), letters)
        .toUpperCase(Locale.ROOT);
  }
}
