package org.crampwise.ui.selfcheck;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampwise.selfcheck.Answers;
import org.crampwise.selfcheck.Value;
import org.crampwise.ui.control.TileGrid;
import org.crampwise.ui.theme.Look;

/// Answers to pick, as tiles. Those that exclude the others stand apart, on the last page.
final class ChoicePane implements AnswerPane {
  /// The style of tiles with a larger picture.
  private static final String ROOMY = "large";

  /// Rows of tiles are stretched to at most this many times the height they need.
  private static final double STRETCH = 1.35;

  private final Room room;
  private final String linkId;
  private final Map<Value, AnswerTile> tiles = new LinkedHashMap<>();
  private final List<AnswerTile> main;
  private final List<AnswerTile> apart;
  private final boolean explained;
  private final Layout layout;

  /// How the tiles are laid out.
  ///
  /// @param heights of the rows, in pixels
  /// @param apart the height of the row that stands apart, in pixels; 0 for none
  private record Layout(
      int columns, List<Double> heights, double apart, List<RowPages.Span> pages) {}

  /// @param tapped what a tap on an answer does
  ChoicePane(Choices choices, Room room, Consumer<Value> tapped) {
    this.room = room;
    this.linkId = choices.linkId();
    for (Choices.Choice choice : choices.all()) {
      AnswerTile tile = new AnswerTile(choice.id(), choice.face(), choices.one());
      tile.onAction(() -> tapped.accept(choice.value()));
      tiles.put(choice.value(), tile);
    }
    this.explained = choices.all().stream().anyMatch(it -> !it.face().helper().isEmpty());
    this.main = tiles(choices.main());
    this.apart = tiles(choices.apart());
    apart.forEach(tile -> tile.getStyleClass().add("slim"));
    Layout usual = layout();
    main.forEach(tile -> tile.getStyleClass().add(ROOMY));
    Layout roomy = layout();
    boolean large = roomy.pages().size() <= usual.pages().size();
    if (!large) {
      main.forEach(tile -> tile.getStyleClass().remove(ROOMY));
    }
    this.layout = large ? roomy : usual;
  }

  private List<AnswerTile> tiles(List<Choices.Choice> choices) {
    return choices.stream()
        .map(choice -> Objects.requireNonNull(tiles.get(choice.value())))
        .toList();
  }

  private double gap() {
    Look look = room.look();
    return look.em(look.compact() || look.narrow() ? 0.5 : 0.75);
  }

  private double tileWidth(int across) {
    return (room.width() - gap() * (across - 1)) / across;
  }

  /// With the columns that need the fewest pages; of those the most readable.
  private Layout layout() {
    Layout best = layout(1);
    int fewest = Integer.MAX_VALUE;
    double least = leastWidth();
    for (int tried : preferred(main.size())) {
      Layout layout = layout(tried);
      boolean readable =
          tried == 1
              || (tileWidth(tried) >= least
                  && layout.heights().stream().allMatch(height -> height <= room.height()));
      if (readable && layout.pages().size() < fewest) {
        fewest = layout.pages().size();
        best = layout;
      }
    }
    return best;
  }

  private Layout layout(int across) {
    double below = apart.isEmpty() ? 0 : tallest(apart, tileWidth(apart.size()));
    List<Double> heights = heights(across);
    return new Layout(
        across, heights, below, new RowPages(room.height(), gap(), below).of(heights));
  }

  /// Narrower tiles break their words, or set them in too many lines.
  private double leastWidth() {
    Look look = room.look();
    double whole =
        tiles.values().stream().mapToDouble(tile -> tile.leastWidth(room)).max().orElse(0);
    return Math.max(whole, look.em(!look.compact() ? 13 : explained ? 14 : 9.5));
  }

  private List<Integer> preferred(int count) {
    if (room.look().portrait()) {
      return room.look().narrow() ? List.of(1, 2) : List.of(2, 1);
    }
    return count % 3 == 0 ? List.of(3, 2, 4, 1) : List.of(2, 4, 3, 1);
  }

  private List<Double> heights(int across) {
    return IntStream.iterate(0, i -> i < main.size(), i -> i + across)
        .mapToObj(
            i -> tallest(main.subList(i, Math.min(i + across, main.size())), tileWidth(across)))
        .toList();
  }

  private double tallest(List<AnswerTile> row, double width) {
    return row.stream().mapToDouble(tile -> tile.heightAt(width, room)).max().orElse(0);
  }

  @Override
  public int parts() {
    return layout.pages().size();
  }

  @Override
  public Region page(int part) {
    RowPages.Span span = layout.pages().get(part);
    boolean withApart = part == parts() - 1 && !apart.isEmpty();
    double below = withApart ? layout.apart() : 0;
    double gaps = gap() * Math.max(0, span.count() - 1 + (withApart && span.count() > 0 ? 2 : 0));
    VBox page = new VBox(2 * gap());
    if (span.count() > 0) {
      int first = span.from() * layout.columns();
      int end = Math.min(span.to() * layout.columns(), main.size());
      double[] rows = rows(span, room.height() - gaps - below);
      page.getChildren().add(grid(main.subList(first, end), layout.columns(), rows));
    }
    if (withApart) {
      page.getChildren().add(grid(apart, apart.size(), layout.apart()));
    }
    return page;
  }

  /// The heights of the rows of a page: all alike where there is room for it.
  private double[] rows(RowPages.Span span, double free) {
    List<Double> needed = layout.heights().subList(span.from(), span.to());
    double tallest = Collections.max(needed);
    double[] rows =
        tallest * needed.size() <= free
            ? needed.stream().mapToDouble(_ -> tallest).toArray()
            : needed.stream().mapToDouble(height -> height).toArray();
    double more = Math.clamp(free / Arrays.stream(rows).sum(), 1, STRETCH);
    return Arrays.stream(rows).map(height -> height * more).toArray();
  }

  private TileGrid grid(List<AnswerTile> shown, int across, double... rows) {
    double[] even = new double[across];
    Arrays.fill(even, 1);
    TileGrid grid = new TileGrid().gap(gap()).columns(even).rows(rows);
    for (int i = 0; i < shown.size(); i++) {
      grid.put(shown.get(i), i % across, i / across);
    }
    double height = Arrays.stream(rows).sum() + gap() * (rows.length - 1);
    grid.setMinHeight(height);
    grid.setPrefHeight(height);
    grid.setMaxHeight(height);
    return grid;
  }

  @Override
  public void show(Answers answers) {
    tiles.forEach((value, tile) -> tile.mark(answers.of(linkId).contains(value)));
  }
}
