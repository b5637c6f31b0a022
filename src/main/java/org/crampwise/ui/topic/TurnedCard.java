package org.crampwise.ui.topic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.ui.control.Tongue;
import org.crampwise.ui.text.Messages;

/// A card in two languages that needs the whole width, as a chart does: first it stands in the one,
/// and Next turns to the other.
final class TurnedCard implements CardPages {
  private final Messages page;
  private final double spacing;
  private final List<Part> parts;

  /// The card in one of the languages.
  private record Part(CardPlace.Side side, VBox head, SingleCard card, boolean fits) {}

  TurnedCard(CardPlace.Side first, CardPlace.Side second, CardPlace place) {
    this.page = first.typesetter().library().messages();
    this.spacing = place.look().em(0.4);
    this.parts = Stream.of(first, second).map(side -> part(side, place)).toList();
  }

  private Part part(CardPlace.Side side, CardPlace place) {
    CardPlace.Room room = place.room();
    VBox head = CardTitle.head(side.card(), side.typesetter(), true);
    Pane bench = new Pane(head);
    Tongue.mark(bench, side.typesetter().library().messages(), page);
    place.bench().getChildren().setAll(bench);
    bench.applyCss();
    double left = room.height() - Math.ceil(head.prefHeight(room.width())) - spacing;
    bench.getChildren().clear();
    CardPlace below =
        new CardPlace(
            place.look(),
            place.navigator(),
            bench,
            new CardPlace.Room(room.width(), left, room.spacing()),
            place.simpler());
    SingleCard card = below.single(side, Optional.empty());
    boolean fits = card.fits();
    place.bench().getChildren().clear();
    return new Part(side, head, card, fits);
  }

  /// Whether what it shows is no higher than the room.
  boolean fits() {
    return parts.stream().allMatch(part -> part.fits());
  }

  @Override
  public int count() {
    return parts.stream().mapToInt(part -> part.card().count()).sum();
  }

  @Override
  public void show(int number, StackPane body, VBox sources) {
    int before = parts.getFirst().card().count();
    Part part = parts.get(number < before ? 0 : 1);
    StackPane own = new StackPane();
    VBox whole = new VBox(spacing, part.head(), own);
    VBox.setVgrow(own, Priority.ALWAYS);
    Tongue.mark(whole, part.side().typesetter().library().messages(), page);
    body.getChildren().setAll(whole);
    part.card().show(number < before ? number : number - before, own, sources);
  }
}
