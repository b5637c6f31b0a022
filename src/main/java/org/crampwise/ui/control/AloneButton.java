package org.crampwise.ui.control;

import java.util.Optional;
import javafx.scene.layout.HBox;
import org.crampwise.session.Session;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// "English only": where two languages stand on a page, one touch takes the second away.
public final class AloneButton extends TouchButton {
  public AloneButton() {
    getStyleClass().add("simpler");
  }

  /// Is there where a touch changes something.
  ///
  /// @param again lays the page out anew
  public void show(Library library, Session session, Runnable again) {
    boolean together = session.companion().isPresent();
    setVisible(together);
    setManaged(together);
    setText(library.text("together.alone"));
    setIcon("language");
    onAction(
        () -> {
          session.companion(Optional.empty());
          again.run();
        });
  }

  /// Stands at the bottom, before Next, on a page wider than high; on any other at the top. Where
  /// large words leave no room at either, the sheet of languages has it.
  public void stand(HBox paging, TouchButton next, Look look) {
    if (look.narrow()) {
      setVisible(false);
      setManaged(false);
    } else if (isManaged() && !look.portrait() && getParent() != paging) {
      paging.getChildren().add(paging.getChildren().indexOf(next), this);
    } else {
      setMaxHeight(USE_PREF_SIZE);
    }
  }
}
