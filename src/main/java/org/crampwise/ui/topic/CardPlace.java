package org.crampwise.ui.topic;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import org.crampwise.content.Block;
import org.crampwise.content.Card;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.theme.Look;

/// Where a card is set, and what it is measured on.
///
/// @param bench an unseen pane in the scene
/// @param simpler whether red-flag cards are said simpler
record CardPlace(Look look, Navigator navigator, Pane bench, Room room, boolean simpler) {

  /// The room that a card has, in pixels.
  ///
  /// @param spacing between the body and the sources
  record Room(double width, double height, double spacing) {}

  /// A card in one language.
  record Side(Card card, Typesetter typesetter) {
    /// Charts and tables need the whole width, and so do the answers of a quiz that stand abreast.
    boolean isWide() {
      return card.blocks().stream()
          .anyMatch(
              block ->
                  block instanceof Block.FoodsChart
                      || block instanceof Block.DailyAmountsTable
                      || (block instanceof Block.Quiz && typesetter.look().compact()));
    }
  }

  /// @param dress the drawing for a card of words alone
  SingleCard single(Side side, Optional<String> dress) {
    CardLayout layout =
        new CardLayout(look, navigator, bench, room.width(), room.height(), simpler);
    return new SingleCard(side.card(), dress, layout, side.typesetter(), room);
  }

  /// The same card in two languages. Red-flag cards too high for it are said simpler; what is still
  /// too high stands in one language after the other.
  CardPages paired(Side first, Side second, Optional<String> dress) {
    if (first.isWide()) {
      return turned(first, second);
    }
    Optional<Figure> figure = figure(first.card(), dress);
    return Stream.of(simpler, true)
        .map(simple -> new CardPlace(look, navigator, bench, room, simple))
        .map(place -> new PairedCard(first, second, figure, place))
        .filter(PairedCard::fits)
        .<CardPages>map(card -> card)
        .findFirst()
        .orElseGet(() -> turned(first, second));
  }

  private CardPages turned(Side first, Side second) {
    TurnedCard usual = new TurnedCard(first, second, this);
    return usual.fits()
        ? usual
        : new TurnedCard(first, second, new CardPlace(look, navigator, bench, room, true));
  }

  private Optional<Figure> figure(Card card, Optional<String> dress) {
    if (look.reach()) {
      return Optional.empty();
    }
    return card.blocks().stream()
        .filter(Block.Drawing.class::isInstance)
        .map(Block.Drawing.class::cast)
        .map(drawing -> new Figure(drawing.name(), drawing.alternative(), false))
        .findFirst()
        .or(
            () ->
                dress
                    .filter(_ -> !look.compact() && CardLayout.isText(card))
                    .map(drawing -> new Figure(drawing, "", true)));
  }

  /// The drawing of a card.
  ///
  /// @param spare whether it only dresses a card of words
  record Figure(String drawing, String alternative, boolean spare) {}
}
