package org.crampwise.ui.counting;

import org.crampwise.ui.text.Messages;
import org.crampwise.usage.Figure;

/// Figures in words.
public record FigureWords(Messages messages) {
  public String of(Figure figure) {
    return switch (figure) {
      case Figure.Exactly(int number) -> messages.text("staff.counts.number", number);
      case Figure.Few _ -> messages.text("staff.counts.few", Figure.LEAST);
      case Figure.AtLeast(int number) -> messages.text("staff.counts.at-least", number);
    };
  }
}
