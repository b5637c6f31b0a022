package org.crampwise.ui.foods;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.crampwise.content.Food;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.control.drawing.DrawingView;
import org.crampwise.ui.text.Library;

/// A plate from above with the drawings of the foods on it, as large as there is room.
final class PlateView extends Region {
  /// The inner ring, as a part of the plate.
  private static final double INNER = 0.74;

  /// How far the foods reach; drawings have a margin of their own.
  private static final double FOODS = 0.88;

  private final Typesetter typesetter;
  private final Circle ledge = new Circle();
  private final Circle rim = new Circle();
  private final Circle well = new Circle();
  private final Label more = new Label();
  private final List<DrawingView> drawings = new ArrayList<>();
  private final boolean counting;
  private List<PlatePlaces.Spot> spots = List.of();

  /// @param counting whether it says how many foods it has no room for
  PlateView(String id, boolean counting, Typesetter typesetter) {
    this.counting = counting;
    this.typesetter = typesetter;
    setId(id);
    getStyleClass().add("plate");
    ledge.getStyleClass().add("plate-ledge");
    rim.getStyleClass().add("plate-rim");
    well.getStyleClass().add("plate-well");
    more.getStyleClass().add("plate-more");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMouseTransparent(true);
    setMinSize(0, 0);
    show(List.of());
  }

  /// Lays these foods on the plate.
  void show(List<Food> foods) {
    Library library = typesetter.library();
    List<Food> drawn = foods.stream().limit(PlatePlaces.MOST).toList();
    drawings.clear();
    drawn.stream()
        .flatMap(food -> typesetter.drawing(food.drawing()).stream())
        .forEach(drawings::add);
    drawings.forEach(drawing -> drawing.setAlignment(javafx.geometry.Pos.CENTER));
    spots = drawings.isEmpty() ? List.of() : PlatePlaces.of(drawings.size());
    int left = foods.size() - drawings.size();
    more.setText(library.text("foods.plate.more", left));
    more.setVisible(counting && left > 0);
    getChildren().setAll(ledge, rim, well);
    getChildren().addAll(drawings);
    getChildren().add(more);
    setAccessibleText(
        foods.isEmpty()
            ? library.text("foods.plate.empty")
            : library.text(
                "foods.plate.spoken",
                foods.stream().map(Food::name).collect(Collectors.joining("; "))));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double drop = Math.min(getWidth(), getHeight()) * 0.014;
    double radius = Math.max(0, Math.min(getWidth(), getHeight()) / 2 - drop);
    double x = getWidth() / 2;
    double y = getHeight() / 2 - drop / 2;
    place(ledge, x, y + drop, radius);
    place(rim, x, y, radius);
    place(well, x, y, radius * INNER);
    double inner = radius * FOODS;
    for (int i = 0; i < drawings.size(); i++) {
      PlatePlaces.Spot spot = spots.get(i);
      double side = spot.side() * inner;
      drawings
          .get(i)
          .resizeRelocate(
              x + spot.x() * inner - side / 2, y + spot.y() * inner - side / 2, side, side);
    }
    more.autosize();
    more.relocate(
        Math.min(x + radius * 0.5, getWidth() - more.getWidth()), y + radius - more.getHeight());
  }

  private static void place(Circle circle, double x, double y, double radius) {
    circle.setCenterX(x);
    circle.setCenterY(y);
    circle.setRadius(radius);
  }
}
