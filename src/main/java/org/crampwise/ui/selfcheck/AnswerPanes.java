package org.crampwise.ui.selfcheck;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.crampwise.selfcheck.Answers;
import org.crampwise.selfcheck.Control;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.SliderScale;
import org.crampwise.selfcheck.Value;

/// Which pane a question is answered on.
final class AnswerPanes {
  /// The question that has a body picture.
  private static final String WHERE = "cramp.where";

  private AnswerPanes() {}

  /// @param changed takes the answers after a tap
  /// @param answers those before it
  static AnswerPane of(Item item, Room room, Consumer<Answers> changed, Supplier<Answers> answers) {
    if (item.asked().readOnly()) {
      return new FixedPane(item, room);
    }
    Consumer<Optional<Value>> typed =
        value -> changed.accept(answers.get().with(item.linkId(), value.stream().toList()));
    return switch (item.type()) {
      case GROUP, DISPLAY -> TextPane.of(item, room);
      case BOOLEAN, CHOICE, OPEN_CHOICE ->
          choice(item, room, value -> changed.accept(answers.get().toggled(item.linkId(), value)));
      case INTEGER, DECIMAL, QUANTITY -> number(item, room, typed);
      case DATE -> new DatePane(item, room, typed);
      case STRING, TEXT -> new KeyboardPane(item, room, typed);
    };
  }

  private static AnswerPane number(Item item, Room room, Consumer<Optional<Value>> typed) {
    return Optional.of(item)
        .filter(asked -> asked.is(Control.SLIDER))
        .flatMap(SliderScale::of)
        .<AnswerPane>map(scale -> new SliderPane(item, scale, room, typed))
        .orElseGet(() -> new NumberPane(item, room, typed));
  }

  private static AnswerPane choice(Item item, Room room, Consumer<Value> tapped) {
    Choices choices = Choices.of(item, room.typesetter());
    Optional<AnswerPane> body =
        item.linkId().equals(WHERE)
            ? BodyPane.of(choices, room, tapped).map(pane -> pane)
            : Optional.empty();
    return body.orElseGet(() -> new ChoicePane(choices, room, tapped));
  }
}
