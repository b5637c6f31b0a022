package org.crampwise.ui.stretch;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampwise.content.CautionWords;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.CareCard;
import org.crampwise.ui.control.CautionStrip;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;
import org.crampwise.ui.theme.Type;

/// What stands in place of a stretch where stretching may do harm: why, and the card of one swollen
/// or sore leg, as large as fits.
final class SwollenLeg {
  private static final String CARD = "U1";
  private static final List<Double> TEXT_EM = List.of(1.6, 1.4, 1.2, 1.0);

  private final List<CautionWords> why;
  private final boolean simpler;
  private final Library library;
  private final Look look;
  private final Bubbles bubbles;

  /// @param simpler whether the card is said simpler
  SwollenLeg(List<CautionWords> why, boolean simpler, Library library, Look look, Bubbles bubbles) {
    this.why = why;
    this.simpler = simpler;
    this.library = library;
    this.look = look;
    this.bubbles = bubbles;
  }

  /// Puts the card on a page instead of whatever stood there.
  void fill(VBox page) {
    page.setSpacing(look.em(look.compact() ? 0.5 : 1));
    for (double em : TEXT_EM) {
      page.getChildren().setAll(nodes(em));
      page.applyCss();
      if (page.prefHeight(look.width()) <= look.height()) {
        return;
      }
    }
    // On the smallest screen the card stands alone; it says all.
    page.getChildren().removeFirst();
  }

  private List<Node> nodes(double em) {
    Typesetter typesetter = new Typesetter(library, look, bubbles);
    Label title =
        typesetter.heading(library.text("stretch.caution"), look.compact() ? 1.4 : 2.4, Type.BOLD);
    title.setId("stretch-caution");
    title.getStyleClass().add("page-title");
    title.setAccessibleRole(AccessibleRole.TEXT);
    List<Node> nodes = new ArrayList<>(List.of(title));
    why.forEach(words -> nodes.add(CautionStrip.of(words, typesetter, Math.min(em, 1.2))));
    library.pack().safetyCard(CARD).stream()
        .map(card -> new CareCard(card.worded(simpler), typesetter, em))
        .forEach(nodes::add);
    return nodes;
  }
}
