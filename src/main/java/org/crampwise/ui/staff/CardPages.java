package org.crampwise.ui.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampwise.ui.control.TouchButton;

/// Lays cards in as many columns as there is room for, and over as many pages as they need: a page
/// of the staff area never scrolls.
final class CardPages {
  private static final double LEAST_EM = 17;

  private final StaffRoom room;
  private final VBox box;
  private final TouchButton previous;
  private final TouchButton next;
  private final Label place = new Label();
  private final HBox turning;
  private List<List<List<Region>>> pages = List.of();
  private double gap;
  private int at;

  /// @param box takes the cards, and below them what turns the page
  CardPages(StaffRoom room, VBox box) {
    this.room = room;
    this.box = box;
    this.gap = room.gap();
    this.previous = new TouchButton("cards-previous", room.text("topic.previous"), "previous");
    this.next = new TouchButton("cards-next", room.text("topic.next"), "next");
    this.turning = new HBox(previous, place, next);
    turning.getStyleClass().add("staff-turning");
    place.setId("cards-place");
    place.setMinWidth(Region.USE_PREF_SIZE);
    place.setMaxWidth(Double.MAX_VALUE);
    place.setAlignment(Pos.CENTER);
    HBox.setHgrow(place, Priority.ALWAYS);
  }

  /// From now on they stand close together, as the lines of a list do.
  CardPages tight() {
    gap = 0;
    return this;
  }

  void show(List<? extends Region> cards) {
    show(cards, LEAST_EM);
  }

  /// @param least the width of a card at least, in em
  void show(List<? extends Region> cards, double least) {
    double width = room.look().width();
    int columns = (int) Math.max(1, Math.floor((width + gap) / (room.em(least) + gap)));
    columns = Math.min(columns, Math.max(1, cards.size()));
    double each = Math.floor((width - (columns - 1) * gap) / columns);
    VBox measured = new VBox();
    measured.getChildren().addAll(cards);
    measured.getChildren().add(turning);
    box.getChildren().setAll(measured);
    box.applyCss();
    List<Double> heights = cards.stream().map(card -> card.prefHeight(each)).toList();
    double below = turning.prefHeight(width) + room.gap();
    pages = fill(cards, heights, columns, room.look().height(), gap);
    if (pages.size() > 1) {
      pages = fill(cards, heights, columns, room.look().height() - below, gap);
    }
    at = 0;
    turn(0, each);
  }

  /// The columns of each page: a card goes to the column that is shortest yet, or to the next page.
  private static List<List<List<Region>>> fill(
      List<? extends Region> cards, List<Double> heights, int columns, double room, double gap) {
    List<List<List<Region>>> pages = new ArrayList<>();
    double[] used = new double[0];
    for (int i = 0; i < cards.size(); i++) {
      int shortest = shortest(used);
      if (used.length == 0 || (used[shortest] > 0 && used[shortest] + heights.get(i) > room)) {
        pages.add(
            Stream.generate(() -> (List<Region>) new ArrayList<Region>()).limit(columns).toList());
        used = new double[columns];
        shortest = 0;
      }
      used[shortest] += heights.get(i) + gap;
      pages.getLast().get(shortest).add(cards.get(i));
    }
    return pages;
  }

  private static int shortest(double... used) {
    int shortest = 0;
    for (int i = 1; i < used.length; i++) {
      shortest = used[i] < used[shortest] ? i : shortest;
    }
    return shortest;
  }

  private void turn(int to, double each) {
    at = Math.clamp(to, 0, pages.size() - 1);
    HBox row = new HBox(room.gap());
    for (List<Region> column : pages.get(at)) {
      VBox stack = new VBox(gap);
      stack.getChildren().addAll(column);
      stack.setMinWidth(each);
      stack.setMaxWidth(each);
      row.getChildren().add(stack);
    }
    VBox.setVgrow(row, Priority.ALWAYS);
    box.setSpacing(room.gap());
    box.getChildren().setAll(row);
    if (pages.size() > 1) {
      place.setText(room.text("help.place", at + 1, pages.size()));
      previous.setUnavailable(at == 0);
      previous.onAction(at == 0 ? () -> {} : () -> turn(at - 1, each));
      next.setUnavailable(at == pages.size() - 1);
      next.onAction(at == pages.size() - 1 ? () -> {} : () -> turn(at + 1, each));
      box.getChildren().add(turning);
    }
  }
}
