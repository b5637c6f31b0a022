package org.crampwise.ui.topic;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampwise.content.Block;
import org.crampwise.content.Card;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.theme.Look;
import org.crampwise.ui.theme.Type;

/// What a card is called on its page.
final class CardTitle {
  private CardTitle() {}

  /// The card's title; on a quiz card with little height the question itself.
  static String words(Card card, Look look) {
    return card.blocks().stream()
        .filter(block -> look.compact() && block instanceof Block.Quiz)
        .map(block -> ((Block.Quiz) block).question())
        .findFirst()
        .orElse(card.title());
  }

  /// The title of a page that has one language.
  static Label of(Card card, Typesetter typesetter, Look look) {
    double size =
        switch (look.scale().composition()) {
          case PORTRAIT -> card.title().length() > 44 || look.width() < look.em(30) ? 2 : 2.8;
          case LANDSCAPE -> 2.2;
          case COMPACT -> look.reach() ? look.upperEm(2.4) / look.em(1) : 1.4;
        };
    return isTitle(typesetter.heading(words(card, look), size, Type.BOLD));
  }

  /// The title, under the name of its language where there is height for it.
  ///
  /// @param first whether the page is called so
  static VBox head(Card card, Typesetter typesetter, boolean first) {
    Look look = typesetter.look();
    String language = typesetter.library().messages().languageName();
    Label name = typesetter.heading(language, 1, Type.SEMIBOLD);
    name.getStyleClass().add("lane-name");
    double size = look.portrait() ? 2 : look.compact() ? 1.2 : 1.7;
    Label title = typesetter.heading(words(card, look), size, Type.BOLD);
    VBox head = new VBox(first ? isTitle(title) : title);
    if (!look.compact() && !look.narrow()) {
      head.getChildren().addFirst(name);
    }
    return head;
  }

  /// Makes it what the page is called.
  static Label isTitle(Label title) {
    title.setId("card-title");
    title.getStyleClass().add("page-title");
    title.setAccessibleRole(AccessibleRole.TEXT);
    return title;
  }
}
