package org.crampwise.ui.staff;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

/// How the machine stands, at a glance: a card for each part that has something to tell.
public final class OverviewController implements StaffPane {
  private final Supplier<List<Facts>> facts;
  private final Consumer<Runnable> asking;
  private boolean left;

  @FXML private VBox overview;

  /// @param facts of each part, as they are now
  /// @param asking asks for what is not known at once, and runs this once it is
  public OverviewController(Supplier<List<Facts>> facts, Consumer<Runnable> asking) {
    this.facts = facts;
    this.asking = asking;
  }

  @Override
  public void onShow(StaffRoom room) {
    show(room);
    asking.accept(
        () -> {
          if (!left) {
            show(room);
          }
        });
  }

  @Override
  public void onHide() {
    left = true;
  }

  private void show(StaffRoom room) {
    List<FactsCard> cards =
        facts.get().stream().map(each -> new FactsCard(each, room.go())).toList();
    new CardPages(room, overview).show(cards);
  }
}
