package org.crampwise.ui.stretch;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crampwise.ui.theme.Look;

/// Shares the room between the figure and the words: the same share for every step of a stretch, so
/// that the figure does not jump when the page turns.
final class StretchLayout {
  /// Sizes of a step's heading and of its text, in em.
  record Size(double heading, double text) {}

  /// @param figure the height (above the words) or width (beside them) of the figure, in pixels
  /// @param timerBelow whether a timer stands under the figure, since the words leave no room
  record Share(Size size, double figure, boolean timerBelow) {}

  /// What one step has to say, in new nodes of a size.
  interface Instruction {
    List<Node> at(Size size, boolean timerBelow);
  }

  private final Look look;
  private final VBox words;
  private final VBox slot;
  private final double width;
  private final double height;

  /// @param words in the scene and styled, so that they can be measured
  /// @param slot the place among the words where a step's own stand
  /// @param width of the room, in pixels
  /// @param height of the room, in pixels
  StretchLayout(Look look, VBox words, VBox slot, double width, double height) {
    this.look = look;
    this.words = words;
    this.slot = slot;
    this.width = width;
    this.height = height;
  }

  /// The largest words that leave a figure its room, for all of these steps.
  Share share(List<Instruction> steps) {
    if (look.reach()) {
      return alone(steps);
    }
    List<Boolean> places = look.compact() ? List.of(false, true) : List.of(false);
    for (Size size : sizes()) {
      for (boolean timerBelow : places) {
        double figure = figure(steps, size, timerBelow);
        if (figure >= least()) {
          return new Share(size, figure, timerBelow);
        }
      }
    }
    Size last = sizes().getLast();
    return new Share(last, Math.max(0, figure(steps, last, look.compact())), look.compact());
  }

  /// The largest words that fit where the figure is not on the page.
  private Share alone(List<Instruction> steps) {
    List<Size> sizes =
        List.of(
            new Size(2.8, 1.6),
            new Size(2.4, 1.4),
            new Size(2, 1.4),
            new Size(1.4, 1.2),
            new Size(1.2, 1));
    return sizes.stream()
        .filter(size -> steps.stream().allMatch(step -> fits(step, size)))
        .findFirst()
        .map(size -> new Share(size, 0, false))
        .orElseGet(() -> new Share(sizes.getLast(), 0, false));
  }

  private boolean fits(Instruction step, Size size) {
    slot.getChildren().setAll(step.at(size, false));
    words.applyCss();
    return words.prefHeight(width) <= height;
  }

  /// How large the figure can be with these words, in pixels; 0 where one step leaves it no room.
  private double figure(List<Instruction> steps, Size size, boolean timerBelow) {
    double figure = most();
    for (Instruction step : steps) {
      slot.getChildren().setAll(step.at(size, timerBelow));
      words.applyCss();
      figure = look.portrait() ? above(figure) : beside(figure);
      if (figure <= 0) {
        return 0;
      }
    }
    return figure;
  }

  /// Puts the figure and the words of this step on the page.
  void lay(VBox page, VBox side, List<Node> said, Share share) {
    slot.getChildren().setAll(said);
    if (look.reach()) {
      page.getChildren().setAll(words);
    } else if (look.portrait()) {
      side.setMinHeight(share.figure());
      side.setMaxHeight(share.figure());
      page.setSpacing(gap());
    } else {
      side.setMinWidth(share.figure());
      side.setMaxWidth(share.figure());
      HBox row = new HBox(gap(), side, words);
      HBox.setHgrow(words, Priority.ALWAYS);
      VBox.setVgrow(row, Priority.ALWAYS);
      page.getChildren().setAll(row);
    }
  }

  private double gap() {
    return look.em(look.compact() ? 0.75 : look.portrait() ? 1 : 1.6);
  }

  private boolean narrow() {
    return look.width() < look.em(30);
  }

  private List<Size> sizes() {
    return switch (look.scale().composition()) {
      case PORTRAIT ->
          narrow()
              ? List.of(new Size(2, 1.2), new Size(1.6, 1.2), new Size(1.4, 1))
              : List.of(new Size(2.8, 1.6), new Size(2.4, 1.4), new Size(2, 1.2));
      case LANDSCAPE -> List.of(new Size(2.8, 1.6), new Size(2.4, 1.4), new Size(2, 1.2));
      case COMPACT -> List.of(new Size(2, 1.4), new Size(1.4, 1.2), new Size(1.2, 1));
    };
  }

  private double most() {
    return switch (look.scale().composition()) {
      case PORTRAIT -> Math.min(height * 0.6, width * 1.1);
      case LANDSCAPE -> Math.min(width * 0.48, height);
      case COMPACT -> Math.min(width * 0.475, height * 1.05);
    };
  }

  private double least() {
    return switch (look.scale().composition()) {
      case PORTRAIT -> look.em(narrow() ? 11 : 18);
      case LANDSCAPE -> look.em(24);
      case COMPACT -> look.em(13);
    };
  }

  /// The height that the words leave a figure above them.
  private double above(double limit) {
    return Math.min(limit, height - gap() - words.prefHeight(width));
  }

  /// The width, to a quarter of an em, that the words can spare for a figure beside them.
  private double beside(double limit) {
    if (leaves(limit)) {
      return limit;
    }
    double fits = least();
    double tooWide = limit;
    if (!leaves(fits)) {
      return 0;
    }
    while (tooWide - fits > look.em(0.25)) {
      double middle = (fits + tooWide) / 2;
      if (leaves(middle)) {
        fits = middle;
      } else {
        tooWide = middle;
      }
    }
    return fits;
  }

  private boolean leaves(double figure) {
    double room = width - gap() - figure;
    return room >= words.minWidth(-1) && words.prefHeight(room) <= height;
  }
}
