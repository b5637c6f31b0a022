package org.crampwise.ui.control;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.crampwise.content.Evidence;
import org.crampwise.ui.text.Messages;

/// How sure a piece of advice is: three dots or a sign, always with the word.
public final class EvidenceLabel extends HBox {
  public EvidenceLabel(Evidence evidence, Messages messages) {
    getStyleClass().add("evidence");
    setAlignment(Pos.CENTER_LEFT);
    setMaxWidth(USE_PREF_SIZE);
    String word = messages.text("evidence." + evidence.id());
    Label label = new Label(word);
    label.setMinWidth(USE_PREF_SIZE);
    switch (evidence) {
      case STRONG -> dots(3);
      case SOME -> dots(2);
      case WEAK -> dots(1);
      case UNKNOWN -> getChildren().add(new Icon("question"));
      case NO_HELP -> getChildren().add(new Icon("minus"));
      case DISPUTED -> getChildren().add(new Icon("disputed"));
    }
    getChildren().add(label);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(messages.text("evidence.spoken", word));
  }

  private void dots(int on) {
    HBox dots = new HBox();
    dots.getStyleClass().add("dots");
    dots.setAlignment(Pos.CENTER);
    for (int i = 0; i < 3; i++) {
      Region dot = new Region();
      dot.getStyleClass().add(i < on ? "on" : "off");
      dots.getChildren().add(dot);
    }
    getChildren().add(dots);
  }
}
