package org.crampwise.ui.selfcheck;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampwise.ui.control.KeyPad;
import org.crampwise.ui.theme.Look;

/// Lays what is typed and the keys on a page: below each other on a high page, beside each other on
/// a wide one.
final class EntryLayout {
  private final Room room;
  private final double gap;

  EntryLayout(Room room) {
    this.room = room;
    this.gap = room.look().em(room.look().compact() ? 0.46 : 0.8);
  }

  /// What is typed, and its line.
  ///
  /// @param leastWidth what it needs beside the keys, in pixels
  /// @param leastHeight what it needs above them, in pixels
  record Top(Region entry, Region line, double leastWidth, double leastHeight) {}

  private record Plan(KeyPad pad, boolean beside) {}

  /// @param pads that would do, the one to prefer first
  Region lay(Top top, List<KeyPad> pads) {
    Look look = room.look();
    List<Boolean> ways = look.portrait() ? List.of(false, true) : List.of(true, false);
    Optional<Plan> plan =
        pads.stream()
            .flatMap(pad -> ways.stream().map(beside -> new Plan(pad, beside)))
            .filter(tried -> fits(tried, top))
            .findFirst();
    Plan chosen = plan.orElseGet(() -> new Plan(pads.getLast(), !look.portrait()));
    return chosen.beside() ? beside(top, chosen.pad()) : above(top, chosen.pad());
  }

  private boolean fits(Plan plan, Top top) {
    return plan.beside()
        ? plan.pad().leastHeight() <= room.height()
            && top.leastWidth() + gap + plan.pad().leastWidth() <= room.width()
        : top.leastHeight() + gap + plan.pad().leastHeight() <= room.height()
            && plan.pad().leastWidth() <= room.width();
  }

  private Region beside(Top top, KeyPad pad) {
    double free = room.width() - gap - top.leastWidth();
    double width = pad.width(Math.min(free, Math.max(pad.leastWidth(), room.width() * 0.5)));
    double height = pad.height(room.height());
    VBox left = new VBox(gap, top.entry(), top.line());
    left.setAlignment(room.look().compact() ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox row = new HBox(gap, left, pad.lay(width, height));
    row.setAlignment(Pos.TOP_LEFT);
    left.setMinHeight(height);
    left.setMaxHeight(height);
    return row;
  }

  private Region above(Top top, KeyPad pad) {
    double width = pad.width(room.width());
    double height = pad.height(room.height() - gap - top.leastHeight());
    boolean low = room.look().compact();
    Region head =
        low ? new HBox(gap, top.entry(), top.line()) : new VBox(gap / 2, top.entry(), top.line());
    if (head instanceof HBox row) {
      row.setAlignment(Pos.CENTER_LEFT);
      HBox.setHgrow(top.entry(), Priority.ALWAYS);
      top.line().setMaxWidth(room.width() * 0.45);
      top.line().setPrefWidth(room.width() * 0.4);
    }
    head.setMaxWidth(low ? room.width() : width);
    // What is said grows and shrinks; the keys under the finger stay where they are.
    head.setMinHeight(top.leastHeight());
    VBox page = new VBox(gap, head, pad.lay(width, height));
    page.setAlignment(Pos.TOP_CENTER);
    return page;
  }
}
