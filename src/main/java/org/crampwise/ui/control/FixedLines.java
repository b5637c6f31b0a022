package org.crampwise.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;
import org.crampwise.ui.theme.Type;

/// The line that says what this is and what it is not, the same everywhere; and, while anything
/// shown is unsigned, one that says so.
public final class FixedLines {
  private final Library library;
  private final Look look;

  public FixedLines(Library library, Look look) {
    this.library = library;
    this.look = look;
  }

  public List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    boolean unsigned = library.unsigned();
    TextFlow line = new TextFlow();
    line.setId("fixed-line");
    line.getStyleClass().add("fixed-line");
    line.getChildren().add(run(library.text("fixed.head") + " ", Type.SEMIBOLD));
    line.getChildren().add(run(library.text("fixed.line"), Type.REGULAR));
    String spoken = library.text("fixed.head") + " " + library.text("fixed.line");
    if (unsigned) {
      line.getChildren().add(run(" " + library.text("fixed.unsigned"), Type.REGULAR));
      spoken += " " + library.text("fixed.unsigned");
    }
    line.setAccessibleText(spoken);
    line.setLineSpacing(look.em(look.compact() ? 0.02 : 0.12));
    nodes.add(line);
    return nodes;
  }

  private Text run(String words, Type type) {
    Text text = new Text(words);
    type.set(text, look.em(1));
    text.getStyleClass().add("run-quiet");
    return text;
  }
}
