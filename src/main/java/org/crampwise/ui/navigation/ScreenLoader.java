package org.crampwise.ui.navigation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Loads a screen's FXML and gives it a controller from the composition root.
public final class ScreenLoader {
  private final Map<Class<?>, Supplier<?>> controllers;
  private final Supplier<ResourceBundle> words;

  public ScreenLoader(Map<Class<?>, Supplier<?>> controllers, Supplier<ResourceBundle> words) {
    this.controllers = Map.copyOf(controllers);
    this.words = words;
  }

  /// A loaded screen.
  public record Loaded(Parent root, Object controller) {}

  /// Loads the FXML file that stands beside a controller: `HomeController` has `home.fxml`.
  public Loaded load(Class<?> controllerType) {
    String file =
        controllerType
            .getSimpleName()
            .replace("Controller", "")
            .replaceAll("([a-z])([A-Z])", "$1-$2")
            .toLowerCase(java.util.Locale.ROOT);
    URL fxml =
        Objects.requireNonNull(
            controllerType.getResource(file + ".fxml"), () -> "no FXML for " + controllerType);
    FXMLLoader loader = new FXMLLoader(fxml, words.get());
    loader.setControllerFactory(this::controller);
    try {
      Parent root = Objects.requireNonNull(loader.<Parent>load());
      return new Loaded(root, loader.getController());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Object controller(Class<?> type) {
    Supplier<?> supplier = controllers.get(type);
    if (supplier == null) {
      throw new IllegalStateException("the composition root makes no " + type.getName());
    }
    return supplier.get();
  }
}
