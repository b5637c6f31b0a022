package org.crampwise.ui.topic;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.content.Card;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.theme.Look;

/// A card in one language.
final class SingleCard implements CardPages {
  private final CardLayout layout;
  private final Typesetter typesetter;
  private final CardPlace.Room room;
  private final List<CardLayout.Page> pages;

  /// @param dress the drawing for a card of words alone
  SingleCard(
      Card card,
      Optional<String> dress,
      CardLayout layout,
      Typesetter typesetter,
      CardPlace.Room room) {
    this.layout = layout;
    this.typesetter = typesetter;
    this.room = room;
    this.pages = layout.pages(card, dress, typesetter);
  }

  /// Whether what it shows is no higher than the room.
  boolean fits() {
    return pages.stream()
        .filter(page -> page.figure().isEmpty())
        .allMatch(page -> layout.height(page) <= room.height());
  }

  @Override
  public int count() {
    return pages.size();
  }

  @Override
  public void show(int number, StackPane body, VBox sources) {
    CardLayout.Page page = pages.get(number);
    Look look = typesetter.look();
    double sourced = SourceList.fill(sources, typesetter, room.width());
    double listed = sourced > 0 ? sourced + room.spacing() : 0;
    double height = room.height();
    if (page.figure().isEmpty()) {
      boolean roomForSources = height - layout.height(page) >= listed;
      body.getChildren().setAll(layout.column(page.pieces()));
      show(sources, (look.reach() || !look.compact()) && roomForSources);
      return;
    }
    StackPane figure = page.figure().orElseThrow();
    if (look.portrait()) {
      double left = height - layout.height(page);
      boolean roomForSources = left - listed >= look.em(9);
      double tall = Math.min(page.figureSize(), roomForSources ? left - listed : left);
      figure.setPrefHeight(tall);
      figure.setMaxHeight(tall);
      body.getChildren().setAll(new VBox(layout.figureGap(), figure, layout.column(page.pieces())));
      show(sources, roomForSources);
    } else {
      boolean roomForSources = !look.compact() && height - layout.height(page) >= listed;
      figure.setPrefWidth(page.figureSize());
      figure.setMinWidth(page.figureSize());
      VBox column = layout.column(page.pieces());
      column.setAlignment(look.compact() ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
      HBox.setHgrow(column, Priority.ALWAYS);
      body.getChildren().setAll(new HBox(layout.figureGap(), figure, column));
      show(sources, roomForSources);
    }
  }

  static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
