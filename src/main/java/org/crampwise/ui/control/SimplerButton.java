package org.crampwise.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import org.crampwise.session.Session;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// "Explain it simpler", and back. The words say what a touch brings; what is shown now is told to
/// those who hear the button.
public final class SimplerButton extends TouchButton {
  public SimplerButton() {
    setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    getStyleClass().add("simpler");
  }

  /// Shows what a touch brings.
  ///
  /// @param session keeps the choice, for every card until it ends
  /// @param again lays the page out anew
  public void show(Library library, Session session, Runnable again) {
    boolean simpler = session.simpler();
    String words = library.text(simpler ? "simpler.off" : "simpler.on");
    setText(words);
    setAccessibleText(library.text(simpler ? "simpler.is-on" : "simpler.is-off", words));
    setIcon(simpler ? "full" : "simpler");
    setChosen(simpler);
    onAction(
        () -> {
          session.simpler(!session.simpler());
          again.run();
        });
  }

  /// Stands where the thumb is on a page wider than high: at the bottom, before Next. On any other
  /// it stays at the top.
  public void stand(HBox paging, TouchButton next, Look look) {
    if (!look.portrait() && getParent() != paging) {
      paging.getChildren().add(paging.getChildren().indexOf(next), this);
    }
  }
}
