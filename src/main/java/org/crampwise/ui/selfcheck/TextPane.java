package org.crampwise.ui.selfcheck;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.crampwise.content.RichText;
import org.crampwise.selfcheck.Answers;
import org.crampwise.selfcheck.Item;
import org.crampwise.ui.control.ColumnFlow;
import org.crampwise.ui.theme.Look;

/// A text to read, over as many pages as it needs. There is nothing to answer.
final class TextPane implements AnswerPane {
  private final ColumnFlow flow;
  private final List<ColumnFlow.Entry> entries;
  private final List<Integer> starts;

  TextPane(List<RichText> text, Room room) {
    Look look = room.look();
    double em = look.compact() ? 1.1 : look.narrow() ? 1.2 : 1.4;
    double width = Math.min(room.width(), look.em(em * 34));
    this.flow =
        new ColumnFlow(room.bench(), room.typesetter(), width, room.height(), 1, look.em(em * 0.6));
    this.entries =
        text.stream()
            .map(words -> new ColumnFlow.Entry(typesetter -> typesetter.text(words, em)))
            .toList();
    this.starts = flow.starts(entries);
  }

  /// The words of a text to read.
  static TextPane of(Item item, Room room) {
    return new TextPane(Prose.of(item, room.typesetter().library().pack().language()), room);
  }

  @Override
  public int parts() {
    return Math.max(1, starts.size());
  }

  @Override
  public Region page(int part) {
    HBox row = new HBox();
    row.setId("check-text");
    if (!starts.isEmpty()) {
      int end = part + 1 < starts.size() ? starts.get(part + 1) : entries.size();
      flow.lay(row, entries.subList(starts.get(part), end));
    }
    return row;
  }

  @Override
  public void show(Answers answers) {
    // It says the same whatever is answered.
  }
}
