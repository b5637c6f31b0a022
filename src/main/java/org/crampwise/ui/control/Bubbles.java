package org.crampwise.ui.control;

import javafx.scene.Node;
import org.crampwise.content.Source;
import org.crampwise.content.Term;

/// Opens the small boxes that explain a word or name a source; a tap anywhere closes them.
public interface Bubbles {
  void term(Term term, Node anchor);

  void source(Source source, int number, Node anchor);

  /// Says why something can't be used now.
  void reason(String why, Node anchor);
}
