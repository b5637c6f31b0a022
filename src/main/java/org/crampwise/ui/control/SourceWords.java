package org.crampwise.ui.control;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.text.TextAlignment;
import org.crampwise.ui.text.Library;

/// Where something comes from, in the words of its publisher: a paragraph from left to right, on
/// the side of the page where lines begin.
public final class SourceWords extends Label {
  public SourceWords(String words, Library library) {
    super(words);
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    if (library.messages().rightToLeft()) {
      setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
      setAlignment(Pos.CENTER_RIGHT);
      setTextAlignment(TextAlignment.RIGHT);
    }
  }
}
