package org.crampwise.ui.selfcheck;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampwise.selfcheck.Answers;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.SliderScale;
import org.crampwise.selfcheck.Value;
import org.crampwise.ui.control.KeyPad;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.theme.Look;

/// An answer on a scale: a line to touch, and plus and minus. Nothing is chosen before a touch.
final class SliderPane implements AnswerPane {
  private static final String ASKING = "slider-ask";
  private static final String ANSWER = "slider-value";

  private final Room room;
  private final Item item;
  private final SliderScale scale;
  private final Consumer<Optional<Value>> changed;
  private final ValueWords words;
  private final Label value = new Label();
  private final SliderTrack track;
  private Optional<Integer> place = Optional.empty();

  /// @param changed takes the answer after a touch
  SliderPane(Item item, SliderScale scale, Room room, Consumer<Optional<Value>> changed) {
    this.item = item;
    this.scale = scale;
    this.room = room;
    this.changed = changed;
    this.words = new ValueWords(room.typesetter().library());
    this.track = new SliderTrack(scale.last(), side(room.look()), this::moved);
    value.setId("slider-value");
    value.setWrapText(true);
    value.setMinHeight(Region.USE_PREF_SIZE);
  }

  @Override
  public int parts() {
    return 1;
  }

  @Override
  public Region page(int part) {
    Look look = room.look();
    double gap = look.em(look.compact() ? 0.5 : 0.8);
    TouchButton less =
        KeyPad.iconKey("slider-less", "less", room.text("entry.slider.less"), () -> by(-1));
    TouchButton more =
        KeyPad.iconKey("slider-more", "plus", room.text("entry.slider.more"), () -> by(1));
    double side = side(look);
    for (TouchButton button : List.of(less, more)) {
      button.setStyle("-fx-min-width: %1$.0fpx; -fx-min-height: %1$.0fpx;".formatted(side));
      button.setMaxSize(side, side);
    }
    double line = Math.max(valueHeight(ANSWER), valueHeight(ASKING));
    // As high as either, so that the line does not move under the finger that has touched it.
    value.setStyle("-fx-min-height: %1$.0fpx; -fx-max-height: %1$.0fpx;".formatted(line));
    HBox.setHgrow(track, Priority.ALWAYS);
    HBox row = new HBox(gap, less, track, more);
    row.setAlignment(Pos.CENTER);
    HBox ends = new HBox(end(0, Pos.CENTER_LEFT), end(scale.last(), Pos.CENTER_RIGHT));
    ends.setMaxWidth(Double.MAX_VALUE);
    VBox page = new VBox(gap, value, row, ends);
    page.getStyleClass().add("slider-page");
    page.setAlignment(look.compact() ? Pos.CENTER : Pos.TOP_CENTER);
    page.setMaxWidth(Double.MAX_VALUE);
    return page;
  }

  /// How large the thumb and the buttons are.
  private static double side(Look look) {
    return KeyPad.least(look) * (look.compact() ? 1 : 1.3);
  }

  private double valueHeight(String style) {
    value.setText(
        style.equals(ASKING)
            ? room.text("entry.slider.touch")
            : words.of(item, scale.at(scale.last())));
    value.getStyleClass().setAll("label", style);
    return Math.ceil(room.heightOf(value, room.width()));
  }

  private Region end(int at, Pos side) {
    Label label = new Label(words.of(item, scale.at(at)));
    label.getStyleClass().add("slider-end");
    label.setAlignment(side);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setWrapText(true);
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setPrefWidth(room.width() / 2);
    return label;
  }

  /// The first touch of plus or minus starts in the middle, where the hand is led nowhere.
  private void by(int step) {
    moved(place.map(at -> at + step).orElse(scale.last() / 2));
  }

  private void moved(int to) {
    changed.accept(Optional.of(scale.at(to)));
  }

  @Override
  public void show(Answers answers) {
    Optional<Value> given = answers.of(item.linkId()).stream().findFirst();
    place = given.map(scale::place);
    String said = given.map(answer -> words.of(item, answer)).orElse("");
    value.getStyleClass().setAll("label", said.isEmpty() ? ASKING : ANSWER);
    value.setText(said.isEmpty() ? room.text("entry.slider.touch") : said);
    track.show(place);
    String name = room.text("entry.slider");
    track.setAccessibleText(
        said.isEmpty()
            ? room.text("entry.spoken.none", name)
            : room.text("entry.spoken", name, said));
  }
}
