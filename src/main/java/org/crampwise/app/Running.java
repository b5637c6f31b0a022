package org.crampwise.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.crampwise.content.reader.Assets;
import org.crampwise.station.KioskConfig;

/// What runs in the window: one composition at a time, in one scene. With other settings or other
/// words it is made anew, and takes the old one's place between two frames.
final class Running {
  private static final Logger LOG = Logger.getLogger(Running.class.getName());

  private final Supplier<KioskConfig> settings;
  private final Supplier<Assets> content;
  private final BiFunction<Basis, Scene, Composition> maker;
  private final Scene scene;
  private final Between between = new Between(() -> now().reception().isAttended());
  private final Between underStaff = new Between(() -> now().isVisited());
  private final List<Consumer<Composition>> watchers = new ArrayList<>();
  private final AtomicInteger readings = new AtomicInteger();
  private int shown;
  private Composition now;

  /// What a composition is made of.
  record Basis(KioskConfig config, Assets assets, FirstScreen first) {
    static Basis read(KioskConfig config, Assets assets) {
      return new Basis(config, assets, FirstScreen.read(config, assets));
    }
  }

  /// @param settings reads anew what holds from now on
  /// @param content finds anew what visitors read from now on; whoever opens it closes it at the
  ///   end
  /// @param maker makes a composition for this scene; on the toolkit's thread
  Running(
      Supplier<KioskConfig> settings,
      Supplier<Assets> content,
      BiFunction<Basis, Scene, Composition> maker,
      Composition first,
      Scene scene) {
    this.settings = settings;
    this.content = content;
    this.maker = maker;
    this.scene = scene;
    this.now = first;
    first.reception().onFinish(this::ended);
  }

  Composition now() {
    return now;
  }

  /// From now on this is told of what is shown, and each time that is another. On the toolkit's
  /// thread.
  void onChange(Consumer<Composition> watcher) {
    watchers.add(watcher);
    watcher.accept(now);
  }

  /// For what may not happen under the hands of a visitor or of staff.
  Between between() {
    return between;
  }

  private void ended() {
    underStaff.ended();
    between.ended();
  }

  /// Reads settings and words anew and shows them, when nobody is there. If something is wrong with
  /// them, the log says so, and everything stays as it is.
  ///
  /// @return done when they have been read and will be shown; failed if something is wrong with
  ///   them
  CompletableFuture<Void> renew() {
    return renew(between);
  }

  /// The same for staff who ask for it: at once, and they stay where they are.
  CompletableFuture<Void> renewForStaff() {
    return renew(underStaff);
  }

  private CompletableFuture<Void> renew(Between when) {
    CompletableFuture<Void> taken = new CompletableFuture<>();
    Thread.ofPlatform().name("renewal").daemon().start(() -> read(when, taken));
    return taken;
  }

  private void read(Between when, CompletableFuture<Void> taken) {
    int reading = readings.incrementAndGet();
    try {
      Basis basis = Basis.read(settings.get(), content.get());
      Platform.runLater(
          () -> {
            when.run(() -> replace(reading, basis));
            taken.complete(null);
          });
    } catch (WrongUse e) {
      LOG.warning(() -> "Nothing was changed: " + e.getMessage());
      taken.completeExceptionally(e);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "Nothing was changed", e);
      taken.completeExceptionally(e);
    }
  }

  /// What was read before that which is shown has waited too long: it holds no more.
  private void replace(int reading, Basis basis) {
    if (reading < shown) {
      return;
    }
    shown = reading;
    Composition next = maker.apply(basis, scene);
    Composition old = now;
    old.close();
    now = next;
    next.reception().onFinish(this::ended);
    next.moveInto(scene);
    next.reception().goOnFrom(old.reception());
    next.findVoice();
    watchers.forEach(each -> each.accept(next));
  }
}
