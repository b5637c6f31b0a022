package org.crampwise.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crampwise.content.SafetyCard;
import org.crampwise.content.Urgency;
import org.crampwise.ui.theme.Type;

/// A red-flag card: how soon on the left; the sign and what to do on the right. Each level differs
/// in its word, its icon and the weight of its flag, so it reads without colour.
public final class CareCard extends HBox {
  public CareCard(SafetyCard card, Typesetter typesetter, double em) {
    getStyleClass().addAll("care", card.urgency().id());
    setId(typesetter.unique("care-" + card.code().toLowerCase(java.util.Locale.ROOT)));
    VBox what = new VBox();
    what.getStyleClass().add("what");
    what.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(what, Priority.ALWAYS);
    what.getChildren().add(typesetter.heading(card.title(), em * 1.2, Type.BOLD));
    card.sign().forEach(sign -> what.getChildren().add(typesetter.text(sign, em)));
    if (card.urgency() == Urgency.EMERGENCY) {
      Label call =
          typesetter.heading(typesetter.library().text("care.emergency.do"), em, Type.BOLD);
      call.getStyleClass().add("todo");
      what.getChildren().add(call);
    }
    card.todo().forEach(todo -> what.getChildren().add(typesetter.text(todo, em)));
    what.setSpacing(typesetter.look().em(0.25));
    getChildren().addAll(flag(card.urgency(), typesetter), what);
  }

  /// The icon of a level.
  public static String icon(Urgency urgency) {
    return switch (urgency) {
      case EMERGENCY -> "phone";
      case SAME_DAY -> "today";
      case SOON -> "clock";
      case ROUTINE -> "calendar";
    };
  }

  private static VBox flag(Urgency urgency, Typesetter typesetter) {
    Icon icon = new Icon(icon(urgency));
    Label word = new Label(typesetter.library().text("care." + urgency.id()));
    word.setWrapText(true);
    word.setMinHeight(USE_PREF_SIZE);
    word.setAlignment(Pos.CENTER);
    VBox flag = new VBox(icon, word);
    flag.getStyleClass().add("when");
    flag.setAlignment(Pos.CENTER);
    return flag;
  }
}
