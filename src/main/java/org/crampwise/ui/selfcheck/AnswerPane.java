package org.crampwise.ui.selfcheck;

import javafx.scene.layout.Region;
import org.crampwise.selfcheck.Answers;

/// Where a question is answered. It may need several pages.
interface AnswerPane {
  /// How many pages it needs in the room it was given.
  int parts();

  /// One of its pages, which fills the room.
  ///
  /// @param part from 0
  Region page(int part);

  /// Shows what is answered now.
  void show(Answers answers);
}
