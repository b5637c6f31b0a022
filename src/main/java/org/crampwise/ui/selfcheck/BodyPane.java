package org.crampwise.ui.selfcheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampwise.content.drawing.Illustration;
import org.crampwise.selfcheck.Answers;
import org.crampwise.selfcheck.Value;
import org.crampwise.ui.control.TileGrid;

/// The body, front and back, to tap where it cramps; the names below are its equal, and both change
/// together.
final class BodyPane implements AnswerPane {
  private static final List<String> SIDES = List.of("body-front", "body-back");

  private final Room room;
  private final Choices choices;
  private final Map<String, Value> values;
  private final List<BodyMap> maps = new ArrayList<>();
  private final List<AnswerTile> names = new ArrayList<>();
  private final double gap;
  private final int nameColumns;
  private final double nameHeight;

  private BodyPane(Choices choices, Room room, List<Illustration> sides, Consumer<Value> tapped) {
    this.room = room;
    this.choices = choices;
    this.gap = room.look().em(0.5);
    this.values = codes(choices);
    for (Illustration side : sides) {
      maps.add(
          new BodyMap(
              side,
              values.keySet(),
              room.look().palette(),
              room.look().scale().touch(),
              code -> Optional.ofNullable(values.get(code)).ifPresent(tapped)));
    }
    for (Choices.Choice choice : choices.all()) {
      AnswerTile name =
          new AnswerTile(
              choice.id(),
              new AnswerTile.Face(
                  choice.face().words(), "", Optional.empty(), choice.face().chosenWord()),
              choices.one());
      name.onAction(() -> tapped.accept(choice.value()));
      names.add(name);
    }
    // Measured once, before they stand on the page: a node stands in one place only.
    this.nameColumns = readableColumns();
    this.nameHeight = tallestName();
  }

  /// The body picture for a question, where its parts are large enough to touch; empty elsewhere.
  static Optional<BodyPane> of(Choices choices, Room room, Consumer<Value> tapped) {
    List<Illustration> sides =
        SIDES.stream()
            .flatMap(side -> room.typesetter().library().illustrations().find(side).stream())
            .toList();
    if (sides.size() < SIDES.size() || room.look().compact()) {
      return Optional.empty();
    }
    BodyPane pane = new BodyPane(choices, room, sides, tapped);
    return pane.isTouchable(sides) ? Optional.of(pane) : Optional.empty();
  }

  private static Map<String, Value> codes(Choices choices) {
    return choices.all().stream()
        .filter(choice -> choice.value() instanceof Value.Coding)
        .collect(
            Collectors.toMap(
                choice -> ((Value.Coding) choice.value()).code(), Choices.Choice::value));
  }

  private boolean isTouchable(List<Illustration> sides) {
    double width = (picturesWidth() - gap) / 2 - 2 * inset();
    double height = picturesHeight() - 2 * inset() - room.look().em(1.8);
    return sides.stream()
        .allMatch(
            side -> {
              double factor =
                  Math.min(width / side.viewBox().width(), height / side.viewBox().height());
              return BodyMap.leastApart(side, values.keySet()) * factor
                  >= room.look().scale().touch();
            });
  }

  private boolean upright() {
    return room.look().portrait();
  }

  /// As many as leave every name its words whole.
  private int readableColumns() {
    double least = names.stream().mapToDouble(name -> name.leastWidth(room)).max().orElse(0);
    int most = upright() ? 4 : 2;
    while (most > 1 && (namesWidth() - gap * (most - 1)) / most < least) {
      most /= 2;
    }
    return most;
  }

  private int nameRows() {
    return (names.size() + nameColumns - 1) / nameColumns;
  }

  private double namesWidth() {
    return upright() ? room.width() : room.width() * 0.42;
  }

  private double tallestName() {
    double width = (namesWidth() - gap * (nameColumns - 1)) / nameColumns;
    return names.stream().mapToDouble(name -> name.heightAt(width, room)).max().orElse(0);
  }

  private double namesHeight() {
    return upright() ? nameHeight * nameRows() + gap * (nameRows() - 1) : room.height();
  }

  private double picturesWidth() {
    return upright() ? room.width() : room.width() - namesWidth() - room.look().em(1);
  }

  private double picturesHeight() {
    return upright() ? room.height() - namesHeight() - room.look().em(0.75) : room.height();
  }

  private double inset() {
    return room.look().em(0.6);
  }

  @Override
  public int parts() {
    return 1;
  }

  @Override
  public Region page(int part) {
    HBox pictures = new HBox(room.look().em(0.75));
    for (int i = 0; i < maps.size(); i++) {
      Label side = new Label(room.text("check." + SIDES.get(i)));
      side.getStyleClass().add("body-side");
      VBox panel = new VBox(side, maps.get(i));
      panel.getStyleClass().add("body-panel");
      panel.setPadding(new Insets(inset()));
      VBox.setVgrow(maps.get(i), Priority.ALWAYS);
      HBox.setHgrow(panel, Priority.ALWAYS);
      panel.setPrefWidth(0);
      pictures.getChildren().add(panel);
    }
    set(pictures, picturesWidth(), picturesHeight());
    double[] even = Collections.nCopies(nameColumns, 1.0).stream().mapToDouble(it -> it).toArray();
    double[] rows = Collections.nCopies(nameRows(), 1.0).stream().mapToDouble(it -> it).toArray();
    TileGrid grid = new TileGrid().gap(gap).columns(even).rows(rows);
    for (int i = 0; i < names.size(); i++) {
      grid.put(names.get(i), i % nameColumns, i / nameColumns);
    }
    set(grid, namesWidth(), namesHeight());
    return upright()
        ? new VBox(room.look().em(0.75), pictures, grid)
        : new HBox(room.look().em(1), pictures, grid);
  }

  private static void set(Region region, double width, double height) {
    region.setMinSize(width, height);
    region.setPrefSize(width, height);
    region.setMaxSize(width, height);
  }

  @Override
  public void show(Answers answers) {
    List<Value> chosen = answers.of(choices.linkId());
    Set<String> codes =
        chosen.stream()
            .filter(Value.Coding.class::isInstance)
            .map(value -> ((Value.Coding) value).code())
            .collect(Collectors.toSet());
    maps.forEach(map -> map.show(codes));
    for (int i = 0; i < names.size(); i++) {
      names.get(i).mark(chosen.contains(choices.all().get(i).value()));
    }
  }
}
