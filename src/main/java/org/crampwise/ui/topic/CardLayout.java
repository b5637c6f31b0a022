package org.crampwise.ui.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.content.Block;
import org.crampwise.content.Card;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.theme.Look;

/// Fits a card into the room a screen has: the largest text that fits, with its picture above
/// (portrait) or at its left; in reach mode the picture is not on the page. A card too long for the
/// room is set on several pages.
final class CardLayout {
  private static final List<Double> TEXT_EM = List.of(1.8, 1.6, 1.4, 1.2, 1.0);

  private final Look look;
  private final Navigator navigator;
  private final Pane bench;
  private final double width;
  private final double height;
  private final boolean simpler;

  /// @param bench an unseen pane in the scene, on which text is measured
  /// @param width of the room, in pixels
  /// @param height of the room, in pixels
  /// @param simpler whether red-flag cards are said simpler
  CardLayout(
      Look look, Navigator navigator, Pane bench, double width, double height, boolean simpler) {
    this.look = look;
    this.navigator = navigator;
    this.bench = bench;
    this.width = width;
    this.height = height;
    this.simpler = simpler;
  }

  /// One page of a card.
  ///
  /// @param figureSize the picture's height (portrait) or width (beside), in pixels
  record Page(List<Node> pieces, Optional<StackPane> figure, double figureSize) {}

  /// Text larger than this would make a tablet's card a shout.
  private double mostTextEm(boolean beside) {
    return look.compact() ? (look.width() < look.em(40) ? 1.2 : beside ? 1.4 : 1.6) : 1.8;
  }

  /// The smallest size of a picture that still shows something, and the largest that is calm.
  private double leastFigure() {
    return look.em(look.portrait() ? 8 : look.compact() ? 6.5 : 14);
  }

  /// What a picture keeps before the text grows beyond its usual size.
  private double comfortableFigure() {
    return look.em(look.portrait() ? 16 : 22);
  }

  private double mostFigure() {
    return look.portrait()
        ? Math.min(look.em(20), width * 0.62)
        : Math.min(width * (look.compact() ? 0.4 : 0.44), look.em(30));
  }

  double gap() {
    return look.em(look.compact() ? 0.2 : 0.75);
  }

  double figureGap() {
    return look.em(look.compact() ? 0.75 : 1.5);
  }

  /// The card's pages; one, if it fits at any text size. Strips it opens with otherwise stand on a
  /// page before it, so that the rest looks as it always does.
  ///
  /// @param dress the drawing for a card of words alone
  List<Page> pages(Card card, Optional<String> dress, Typesetter typesetter) {
    if (look.reach()) {
      return fitted(card, Optional.empty(), typesetter);
    }
    Optional<StackPane> own = figure(card, typesetter);
    if (own.isEmpty() && !look.compact() && isText(card)) {
      Optional<Page> dressed = dress.flatMap(drawing -> dressed(card, drawing, typesetter));
      if (dressed.isPresent()) {
        return List.of(dressed.orElseThrow());
      }
    }
    return fitted(card, own, typesetter);
  }

  private List<Page> fitted(Card card, Optional<StackPane> figure, Typesetter typesetter) {
    for (double em : TEXT_EM) {
      if (em > mostTextEm(figure.isPresent())) {
        continue;
      }
      List<Node> pieces = pieces(card, typesetter, em);
      double room = figureRoom(pieces, figure.isPresent());
      double least = em > 1.4 ? comfortableFigure() : leastFigure();
      if (figure.isEmpty() ? room >= 0 : room >= least) {
        return List.of(new Page(pieces, figure, Math.min(room, mostFigure())));
      }
    }
    List<Block> opening =
        card.blocks().stream().takeWhile(Block.CautionNote.class::isInstance).toList();
    if (!opening.isEmpty() && opening.size() < card.blocks().size()) {
      List<Block> rest = card.blocks().subList(opening.size(), card.blocks().size());
      return Stream.of(opening, rest)
          .map(blocks -> new Card(card.id(), card.title(), blocks, card.at()))
          .flatMap(part -> fitted(part, figure(part, typesetter), typesetter).stream())
          .toList();
    }
    return split(pieces(card, typesetter, 1), figure);
  }

  /// A card of words alone, with the deck's own picture where there is plenty of room.
  private Optional<Page> dressed(Card card, String drawing, Typesetter typesetter) {
    Optional<StackPane> picture = typesetter.figure(drawing, "");
    if (picture.isEmpty()) {
      return Optional.empty();
    }
    for (double em : List.of(1.6, 1.4, 1.2)) {
      List<Node> pieces = pieces(card, typesetter, em);
      double room = figureRoom(pieces, true);
      if (room >= look.em(look.portrait() ? 12 : 20)) {
        return Optional.of(new Page(pieces, picture, Math.min(room, mostFigure())));
      }
    }
    return Optional.empty();
  }

  /// Whether it is made of words alone.
  static boolean isText(Card card) {
    return card.blocks().stream()
        .noneMatch(
            block ->
                block instanceof Block.FoodsChart
                    || block instanceof Block.DailyAmountsTable
                    || block instanceof Block.SafetyFigure
                    || block instanceof Block.Quiz);
  }

  private Optional<StackPane> figure(Card card, Typesetter typesetter) {
    return card.blocks().stream()
        .filter(Block.Drawing.class::isInstance)
        .map(Block.Drawing.class::cast)
        .findFirst()
        .flatMap(drawing -> typesetter.figure(drawing.name(), drawing.alternative()));
  }

  private List<Node> pieces(Card card, Typesetter typesetter, double em) {
    boolean notesAlone = card.blocks().stream().allMatch(Block.CautionNote.class::isInstance);
    double noteEm = notesAlone ? em : Math.min(em, 1);
    BlockViews views = new BlockViews(typesetter.again(), navigator, em, noteEm, simpler);
    return card.blocks().stream().flatMap(block -> views.of(block).stream()).toList();
  }

  /// How large a picture the pieces leave room for, in pixels; negative if they do not fit.
  private double figureRoom(List<Node> pieces, boolean hasFigure) {
    if (look.portrait()) {
      return height - heightOf(pieces, width) - (hasFigure ? figureGap() : 0);
    }
    if (!hasFigure) {
      return height - heightOf(pieces, width);
    }
    for (double size = mostFigure(); size >= leastFigure(); size -= look.em(0.5)) {
      if (heightOf(pieces, beside(size)) <= height) {
        return size;
      }
    }
    return -1;
  }

  /// The width of words beside a picture, in pixels; a layout gives whole ones, to the picture and
  /// the gap first.
  private double beside(double figureSize) {
    return Math.floor(width - Math.ceil(figureSize) - Math.ceil(figureGap()));
  }

  private double heightOf(List<Node> pieces, double columnWidth) {
    VBox column = column(pieces);
    bench.getChildren().setAll(column);
    column.applyCss();
    double needed = column.prefHeight(columnWidth);
    column.getChildren().clear();
    bench.getChildren().clear();
    return needed;
  }

  VBox column(List<Node> pieces) {
    VBox column = new VBox(gap());
    column.getStyleClass().add("column");
    column.getChildren().addAll(pieces);
    return column;
  }

  private List<Page> split(List<Node> pieces, Optional<StackPane> figure) {
    List<Page> pages = new ArrayList<>();
    List<Node> page = new ArrayList<>();
    Optional<StackPane> picture = figure;
    for (Node piece : pieces) {
      page.add(piece);
      double room = figureRoom(page, picture.isPresent());
      boolean fits = picture.isPresent() ? room >= leastFigure() : room >= 0;
      if (!fits && page.size() > 1) {
        page.removeLast();
        pages.add(page(page, picture));
        picture = Optional.empty();
        page = new ArrayList<>(List.of(piece));
      } else if (!fits && picture.isPresent()) {
        pages.add(page(List.of(), picture));
        picture = Optional.empty();
      }
    }
    pages.add(page(page, picture));
    return List.copyOf(pages);
  }

  private Page page(List<Node> pieces, Optional<StackPane> figure) {
    double room = figureRoom(pieces, figure.isPresent());
    return new Page(List.copyOf(pieces), figure, Math.min(room, mostFigure()));
  }

  /// How high the words of a page are, with the gap to a picture above them, in pixels. Only before
  /// they are shown: measuring takes them to the bench.
  double height(Page page) {
    if (page.figure().isEmpty()) {
      return heightOf(page.pieces(), width);
    }
    return look.portrait()
        ? heightOf(page.pieces(), width) + figureGap()
        : heightOf(page.pieces(), beside(page.figureSize()));
  }
}
