package org.crampwise.ui.keys;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.util.Subscription;

/// What listens at one scene, and can all stop: the scene outlives what is shown in it.
public final class SceneFilters {
  private final Scene scene;
  private final List<Subscription> added = new ArrayList<>();

  public SceneFilters(Scene scene) {
    this.scene = scene;
  }

  public Scene scene() {
    return scene;
  }

  /// Hears of events before anything in the scene does.
  public <T extends Event> void before(EventType<T> type, EventHandler<? super T> handler) {
    scene.addEventFilter(type, handler);
    added.add(() -> scene.removeEventFilter(type, handler));
  }

  /// Hears of events that nothing in the scene has taken.
  public <T extends Event> void after(EventType<T> type, EventHandler<? super T> handler) {
    scene.addEventHandler(type, handler);
    added.add(() -> scene.removeEventHandler(type, handler));
  }

  public void keep(Subscription other) {
    added.add(other);
  }

  /// Hears of nothing more.
  public void stop() {
    added.forEach(Subscription::unsubscribe);
    added.clear();
  }
}
