package org.crampwise.ui.control;

import java.util.Arrays;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/// How wide a label has to be so that no word of it is broken.
public final class LongestWord {
  private LongestWord() {}

  /// The width of its longest word in its own font, in pixels; it has to be styled.
  public static double of(Labeled label) {
    return Arrays.stream(label.getText().split("[\\s\\u200B-]+", -1))
        .mapToDouble(word -> width(word, label))
        .max()
        .orElse(0);
  }

  private static double width(String word, Labeled label) {
    Text ruler = new Text(word);
    ruler.setFont(label.getFont());
    return ruler.getLayoutBounds().getWidth();
  }
}
