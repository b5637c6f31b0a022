package org.crampwise.ui.control;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crampwise.content.SafetyCard;
import org.crampwise.content.Urgency;
import org.crampwise.ui.theme.Look;
import org.crampwise.ui.theme.Type;

/// A red-flag card: how soon before the sign and what to do. Each level differs in its word, its
/// icon and the weight of its flag, so it reads without colour.
public final class CareCard extends HBox {
  public CareCard(SafetyCard card, Typesetter typesetter, double em) {
    this(card, typesetter, em, "");
  }

  /// @param why what led to it, as the last line; may be empty
  public CareCard(SafetyCard card, Typesetter typesetter, double em, String why) {
    getStyleClass().addAll("care", card.urgency().id());
    setId(typesetter.unique("care-" + card.code().toLowerCase(Locale.ROOT)));
    VBox what = new VBox(typesetter.look().em(typesetter.look().compact() ? 0.1 : 0.25));
    what.getStyleClass().add("what");
    what.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(what, Priority.ALWAYS);
    Pane flag = flag(card.urgency(), typesetter);
    Label title = typesetter.heading(card.title(), em * 1.2, Type.BOLD);
    if (isChip(typesetter.look())) {
      HBox.setHgrow(title, Priority.ALWAYS);
      HBox head = new HBox(typesetter.look().em(0.5), flag, title);
      head.setAlignment(Pos.CENTER_LEFT);
      head.setFillHeight(false);
      what.getChildren().add(head);
      getChildren().add(what);
    } else {
      what.getChildren().add(title);
      getChildren().addAll(flag, what);
    }
    card.sign().forEach(sign -> what.getChildren().add(typesetter.text(sign, em)));
    if (card.urgency() == Urgency.EMERGENCY) {
      Label call =
          typesetter.heading(typesetter.library().text("care.emergency.do"), em, Type.BOLD);
      call.getStyleClass().remove("page-heading");
      what.getChildren().add(call);
    }
    card.todo().forEach(todo -> what.getChildren().add(typesetter.text(todo, em)));
    if (!why.isEmpty()) {
      Label reason = typesetter.heading(why, 1, Type.SEMIBOLD);
      what.getChildren().add(reason);
    }
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

  /// Whether there is too little height, or width, for a flag beside the words.
  private static boolean isChip(Look look) {
    return look.compact() || look.narrow();
  }

  /// The flag: a column beside the words, or a chip before the title.
  private static Pane flag(Urgency urgency, Typesetter typesetter) {
    Icon icon = new Icon(icon(urgency));
    Label word = new Label(typesetter.library().text("care." + urgency.id()));
    word.setMinHeight(USE_PREF_SIZE);
    word.setAlignment(Pos.CENTER);
    Pane flag;
    if (isChip(typesetter.look())) {
      word.setMinWidth(USE_PREF_SIZE);
      HBox chip = new HBox(icon, word);
      chip.setAlignment(Pos.CENTER);
      chip.setMinWidth(USE_PREF_SIZE);
      flag = chip;
    } else {
      word.setWrapText(true);
      VBox column = new VBox(icon, word);
      column.setAlignment(Pos.CENTER);
      flag = column;
    }
    flag.getStyleClass().add("when");
    return flag;
  }
}
