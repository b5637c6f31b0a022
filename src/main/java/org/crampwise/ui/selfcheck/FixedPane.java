package org.crampwise.ui.selfcheck;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampwise.selfcheck.Answers;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.Value;

/// An answer that is given and can't be changed: it is shown, and that it is so.
final class FixedPane implements AnswerPane {
  private final Room room;
  private final Item item;
  private final Label value = new Label();
  private final Label line = new Label();

  FixedPane(Item item, Room room) {
    this.item = item;
    this.room = room;
    value.setId("check-fixed");
    value.getStyleClass().add("fixed-value");
    line.getStyleClass().add("entry-line");
    for (Label label : List.of(value, line)) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
  }

  @Override
  public int parts() {
    return 1;
  }

  @Override
  public Region page(int part) {
    VBox page = new VBox(room.look().em(0.6), value, line);
    page.setAlignment(Pos.TOP_LEFT);
    return page;
  }

  @Override
  public void show(Answers answers) {
    List<Value> given = answers.of(item.linkId());
    ValueWords words = new ValueWords(room.typesetter().library());
    value.setText(
        given.stream().map(answer -> words.of(item, answer)).collect(Collectors.joining(" · ")));
    value.setVisible(!given.isEmpty());
    value.setManaged(!given.isEmpty());
    line.setText(room.text(given.isEmpty() ? "check.fixed.none" : "check.fixed"));
  }
}
