package org.crampwise.ui.selfcheck;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.crampwise.selfcheck.Answers;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.Value;

/// Which pane a question is answered on.
final class AnswerPanes {
  /// The question that has a body picture.
  private static final String WHERE = "cramp.where";

  private AnswerPanes() {}

  /// @param changed takes the answers after a tap
  /// @param answers those before it
  static AnswerPane of(Item item, Room room, Consumer<Answers> changed, Supplier<Answers> answers) {
    Choices choices = Choices.of(item, room.typesetter());
    Consumer<Value> tapped = value -> changed.accept(answers.get().toggled(item.linkId(), value));
    Optional<AnswerPane> body =
        item.linkId().equals(WHERE)
            ? BodyPane.of(choices, room, tapped).map(pane -> pane)
            : Optional.empty();
    return body.orElseGet(() -> new ChoicePane(choices, room, tapped));
  }
}
