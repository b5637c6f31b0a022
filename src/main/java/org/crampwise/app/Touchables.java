package org.crampwise.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import tools.jackson.databind.ObjectMapper;

/// Where everything that can be touched lies on a picture, for whoever drives the real program.
public final class Touchables {
  /// One thing to touch; bounds in pixels of the picture.
  public record Spot(String id, String text, double x, double y, double width, double height) {}

  private Touchables() {}

  static void write(Scene scene, Path file) throws IOException {
    List<Spot> spots = new ArrayList<>();
    collect(scene.getRoot(), spots);
    Files.writeString(file, new ObjectMapper().writeValueAsString(spots));
  }

  private static void collect(Node node, List<Spot> spots) {
    if (!node.isVisible()) {
      return;
    }
    if (node.isFocusTraversable() && node.getId() != null) {
      Bounds at = node.localToScene(node.getLayoutBounds());
      spots.add(
          new Spot(
              node.getId(),
              node.getAccessibleText() == null ? "" : node.getAccessibleText(),
              at.getMinX(),
              at.getMinY(),
              at.getWidth(),
              at.getHeight()));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, spots));
    }
  }
}
