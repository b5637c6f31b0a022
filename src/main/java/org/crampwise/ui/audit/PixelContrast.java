package org.crampwise.ui.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.crampwise.session.Theme;
import org.crampwise.ui.control.Touchable;

/// Measures the contrast of text on the pixels that were really painted: the strongest pixel of a
/// text's box against the colour that fills most of it.
public final class PixelContrast {
  private static final double TEXT = 10;
  private static final double HIGH_CONTRAST_TEXT = 15;
  private static final double UNAVAILABLE = 7;

  /// Thin strokes are blended with the ground at their edges.
  private static final double BLENDING = 0.9;

  private PixelContrast() {}

  /// Texts on the shown page that are too faint, in words.
  public static List<String> faults(Scene scene, Theme theme) {
    WritableImage image =
        scene.snapshot(new WritableImage((int) scene.getWidth(), (int) scene.getHeight()));
    List<Node> texts = new ArrayList<>();
    collect(scene.getRoot(), texts);
    List<String> faults = new ArrayList<>();
    for (Node text : texts) {
      double needed =
          unavailable(text) ? UNAVAILABLE : theme == Theme.CONTRAST ? HIGH_CONTRAST_TEXT : TEXT;
      double found = contrast(image, text.localToScene(text.getLayoutBounds()));
      if (found > 0 && found < needed * BLENDING) {
        faults.add("contrast %.1f, needs %.0f: %s".formatted(found, needed, words(text)));
      }
    }
    return List.copyOf(faults);
  }

  private static void collect(Node node, List<Node> texts) {
    if (!node.isVisible()) {
      return;
    }
    boolean words =
        (node instanceof Labeled label && !label.getText().isBlank())
            || (node instanceof Text text && !text.getText().isBlank());
    if (words) {
      texts.add(node);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
    }
  }

  private static boolean unavailable(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up instanceof Touchable touchable && touchable.isUnavailable()) {
        return true;
      }
    }
    return false;
  }

  private static String words(Node node) {
    return node instanceof Labeled label ? label.getText() : ((Text) node).getText();
  }

  /// The contrast of the box's strongest pixel against its ground; 0 where the box is not on the
  /// picture.
  private static double contrast(WritableImage image, Bounds box) {
    PixelReader pixels = image.getPixelReader();
    int left = (int) Math.max(0, box.getMinX());
    int top = (int) Math.max(0, box.getMinY());
    int right = (int) Math.min(image.getWidth(), box.getMaxX());
    int bottom = (int) Math.min(image.getHeight(), box.getMaxY());
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        counts.merge(pixels.getArgb(x, y), 1, Integer::sum);
      }
    }
    if (counts.isEmpty()) {
      return 0;
    }
    int ground =
        counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    double behind = luminance(ground);
    double strongest = 1;
    for (int argb : counts.keySet()) {
      double own = luminance(argb);
      strongest =
          Math.max(strongest, (Math.max(own, behind) + 0.05) / (Math.min(own, behind) + 0.05));
    }
    return strongest;
  }

  private static double luminance(int argb) {
    Color color = Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
