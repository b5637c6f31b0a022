package org.crampwise.ui.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.ui.control.InStep;
import org.crampwise.ui.control.Lane;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.theme.Look;

/// A card in two languages, block by block in step: beside each other on a page that is wider than
/// high, one above the other on any other. Its picture stands once. A card too long for the room is
/// set on several pages, each with the same blocks in both.
final class PairedCard implements CardPages {
  private static final List<Double> TEXT_EM = List.of(1.6, 1.4, 1.2, 1.0);

  /// The least width of a language beside a picture: a label on advice is nearly as wide.
  private static final double LEAST_LANE_EM = 15;

  private final Look look;
  private final CardPlace place;
  private final CardPlace.Room room;
  private final double width;
  private final CardPlace.Side first;
  private final CardPlace.Side second;
  private final Optional<CardPlace.Figure> picture;
  private final List<Page> pages;

  /// Some rows of both.
  ///
  /// @param figure the size of the picture, in pixels; 0 for none
  private record Page(double em, int from, int to, double figure) {}

  PairedCard(
      CardPlace.Side first,
      CardPlace.Side second,
      Optional<CardPlace.Figure> picture,
      CardPlace place) {
    this.look = place.look();
    this.place = place;
    this.room = place.room();
    // The page's margins are set in whole pixels.
    this.width = Math.floor(room.width()) - 1;
    this.first = first;
    this.second = second;
    this.picture = picture;
    this.pages = layOut();
  }

  /// Whether no block is higher than a page.
  boolean fits() {
    return pages.stream().allMatch(page -> height(page) <= room.height());
  }

  @Override
  public int count() {
    return pages.size();
  }

  @Override
  public void show(int number, StackPane body, VBox sources) {
    Page page = pages.get(number);
    InStep words = words(page);
    double height = height(page);
    double listed = SourceList.fill(sources, first.typesetter(), room.width());
    double left = room.height() - height;
    boolean listing =
        listed > 0 && (look.reach() || !look.compact()) && left >= listed + room.spacing();
    SingleCard.show(sources, listing);
    Optional<StackPane> drawing = page.figure() > 0 ? figure() : Optional.empty();
    if (drawing.isEmpty()) {
      body.getChildren().setAll(words);
    } else if (look.portrait()) {
      StackPane figure = drawing.orElseThrow();
      figure.setMinHeight(page.figure());
      figure.setPrefHeight(page.figure());
      figure.setMaxHeight(page.figure());
      body.getChildren().setAll(new VBox(figureGap(), figure, words));
    } else {
      words.figure(drawing.orElseThrow(), page.figure());
      body.getChildren().setAll(words);
    }
  }

  private List<Page> layOut() {
    List<Double> sizes = TEXT_EM.stream().filter(em -> em <= mostEm()).toList();
    if (picture.isPresent()) {
      for (double em : sizes) {
        double figure = figureRoom(em);
        if (figure > 0) {
          return List.of(new Page(em, 0, rows(em), figure));
        }
      }
    }
    for (double em : sizes) {
      Page whole = new Page(em, 0, rows(em), 0);
      if (height(whole) <= room.height()) {
        return List.of(whole);
      }
    }
    return split();
  }

  private List<Page> split() {
    List<Page> split = new ArrayList<>();
    int rows = rows(1);
    int from = 0;
    for (int to = 1; to <= rows; to++) {
      if (to - from > 1 && height(new Page(1, from, to, 0)) > room.height()) {
        split.add(new Page(1, from, to - 1, 0));
        from = to - 1;
      }
    }
    split.add(new Page(1, from, rows, 0));
    return List.copyOf(split);
  }

  private double mostEm() {
    return !look.compact() ? 1.6 : look.width() < look.em(40) ? 1.0 : 1.2;
  }

  /// The size of the picture that words of a size leave room for, in pixels; 0 for none.
  private double figureRoom(double em) {
    boolean spare = picture.orElseThrow().spare();
    InStep words = words(new Page(em, 0, rows(em), 0));
    place.bench().getChildren().setAll(words);
    words.applyCss();
    double found = 0;
    if (look.portrait()) {
      double left = room.height() - figureGap() - words.height(width, 0);
      found = left >= look.em(spare ? 12 : 8) ? Math.min(left, look.em(16)) : 0;
    } else {
      double lanes = 2 * look.em(LEAST_LANE_EM) + 2 * look.em(2);
      double most = Math.min(look.em(look.compact() ? 14 : 22), width - lanes);
      double least = look.em(look.compact() ? 6.5 : spare ? 16 : 12);
      for (double size = most; size >= least && found == 0; size -= look.em(0.5)) {
        boolean fits =
            words.isWideEnough(width, size) && words.height(width, size) <= room.height();
        found = fits ? size : 0;
      }
    }
    place.bench().getChildren().clear();
    return found;
  }

  private double height(Page page) {
    InStep words = words(page);
    place.bench().getChildren().setAll(words);
    words.applyCss();
    boolean above = look.portrait() && page.figure() > 0;
    double beside = look.portrait() ? 0 : page.figure();
    double height =
        words.isWideEnough(width, beside) ? words.height(width, beside) : Double.MAX_VALUE;
    place.bench().getChildren().clear();
    return above ? height + figureGap() + page.figure() : height;
  }

  private int rows(double em) {
    return rows(first, second, em).size();
  }

  private InStep words(Page page) {
    return new InStep(
        lane(first, second, page, true),
        lane(second, first, page, false),
        look.portrait(),
        rowGap(),
        look.em(look.compact() ? 1.2 : 2));
  }

  /// @param called whether the page is called by this side's title
  private Lane lane(CardPlace.Side side, CardPlace.Side other, Page page, boolean called) {
    List<Node> all = new ArrayList<>();
    all.add(CardTitle.head(side.card(), side.typesetter(), called));
    all.addAll(rows(side, other, page.em()).subList(page.from(), page.to()));
    return new Lane(
        all,
        rowGap(),
        side.typesetter().library().messages(),
        first.typesetter().library().messages());
  }

  /// The rows of one side: a row for each piece, or for each block where the pieces do not match.
  private List<Node> rows(CardPlace.Side side, CardPlace.Side other, double em) {
    List<List<Node>> own = pieces(side, em);
    List<List<Node>> theirs = pieces(other, em);
    List<Node> rows = new ArrayList<>();
    for (int i = 0; i < Math.max(own.size(), theirs.size()); i++) {
      List<Node> block = i < own.size() ? own.get(i) : List.of();
      int count = i < theirs.size() ? theirs.get(i).size() : 0;
      if (block.size() == count) {
        rows.addAll(block);
      } else {
        VBox row = new VBox(look.em(0.2));
        row.getChildren().setAll(block);
        rows.add(row);
      }
    }
    return rows;
  }

  private List<List<Node>> pieces(CardPlace.Side side, double em) {
    Typesetter part = side.typesetter().again().within(laneWidth());
    BlockViews views =
        new BlockViews(part, place.navigator(), em, Math.min(em, 1), place.simpler());
    return side.card().blocks().stream().map(views::of).toList();
  }

  private double rowGap() {
    return look.em(look.compact() ? 0.2 : 0.7);
  }

  private double laneWidth() {
    return look.portrait() ? look.width() : look.width() / 2;
  }

  private double figureGap() {
    return look.em(look.compact() ? 0.6 : 1);
  }

  private Optional<StackPane> figure() {
    return picture.flatMap(
        figure -> first.typesetter().again().figure(figure.drawing(), figure.alternative()));
  }
}
