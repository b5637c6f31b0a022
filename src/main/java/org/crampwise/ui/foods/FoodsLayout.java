package org.crampwise.ui.foods;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampwise.ui.theme.Look;

/// Puts the parts of the foods screen together as the room asks for.
final class FoodsLayout {
  /// What is looked at. Where there is room, the plate stands beside the foods all the time.
  enum View {
    FOODS,
    PLATE,
    GROUPS
  }

  /// What there is to place.
  ///
  /// @param sort the buttons that sort the chart
  /// @param plateTools the buttons about the plate
  record Parts(
      Node head,
      Region plate,
      Region sum,
      List<Region> plateTools,
      Region toPlate,
      Region toFoods,
      Node chartHead,
      Region rows,
      Region strips,
      List<Region> sort,
      Region previous,
      Region next,
      Region picker) {}

  private final Look look;
  private final FoodsForm form;

  FoodsLayout(Look look, FoodsForm form) {
    this.look = look;
    this.form = form;
  }

  private double gap() {
    return look.em(form == FoodsForm.LOW ? 0.5 : 0.75);
  }

  /// The page for a view; it fills what it is put into.
  Pane page(Parts parts, View view) {
    return switch (form) {
      case SIDES -> sides(parts, view);
      case TALL -> tall(parts, view);
      case LOW -> low(parts, view);
      case NARROW -> narrow(parts, view);
    };
  }

  private Pane sides(Parts parts, View view) {
    VBox left =
        column(parts.head(), parts.plate(), parts.sum(), even(parts.plateTools()), parts.strips());
    VBox.setVgrow(parts.plate(), Priority.ALWAYS);
    fix(left, look.em(22.5));
    VBox right = column();
    fillChart(right, parts, view);
    HBox page = new HBox(look.em(1.8), left, right);
    HBox.setHgrow(right, Priority.ALWAYS);
    return page;
  }

  private Pane tall(Parts parts, View view) {
    VBox beside = column(parts.sum(), even(parts.plateTools()));
    beside.setAlignment(Pos.CENTER_LEFT);
    fix(parts.plate(), look.em(14));
    parts.plate().setMinHeight(look.em(14));
    HBox table = new HBox(look.em(1.5), parts.plate(), beside);
    HBox.setHgrow(beside, Priority.ALWAYS);
    VBox page = column(parts.head(), table);
    page.setSpacing(look.em(1));
    VBox chart = column();
    fillChart(chart, parts, view);
    if (view != View.GROUPS) {
      chart.getChildren().add(chart.getChildren().size() - 1, parts.strips());
    }
    VBox.setVgrow(chart, Priority.ALWAYS);
    page.getChildren().add(chart);
    return page;
  }

  private void fillChart(VBox chart, Parts parts, View view) {
    if (view == View.GROUPS) {
      chart.getChildren().setAll(parts.picker());
      return;
    }
    chart.getChildren().setAll(parts.chartHead(), parts.rows(), paging(parts));
    VBox.setVgrow(parts.rows(), Priority.ALWAYS);
  }

  private HBox paging(Parts parts) {
    HBox sort = new HBox(look.em(0.5));
    sort.getChildren().addAll(parts.sort());
    sort.setAlignment(Pos.CENTER);
    HBox tools = new HBox(look.em(0.5), parts.previous(), space(), sort, space(), parts.next());
    tools.getStyleClass().add("foods-paging");
    tools.setAlignment(Pos.CENTER);
    return tools;
  }

  private Pane low(Parts parts, View view) {
    return switch (view) {
      case FOODS -> {
        VBox left = column(parts.chartHead(), parts.rows(), parts.strips());
        // Neither heading nor strip is touched: they may stand closer.
        left.setSpacing(look.em(0.2));
        VBox.setVgrow(parts.rows(), Priority.ALWAYS);
        VBox tools = column(parts.toPlate());
        tools.getChildren().addAll(parts.sort());
        tools.getChildren().addAll(parts.previous(), parts.next());
        tools.getStyleClass().add("low-tools");
        VBox.setVgrow(parts.toPlate(), Priority.ALWAYS);
        tools.getChildren().forEach(node -> ((Region) node).setMaxWidth(Double.MAX_VALUE));
        parts.toPlate().setMaxHeight(Double.MAX_VALUE);
        fix(
            tools,
            FoodsForm.tight(look) ? look.em(5.9) : Math.min(look.em(12), look.width() * 0.2));
        HBox page = new HBox(look.em(0.7), left, tools);
        HBox.setHgrow(left, Priority.ALWAYS);
        yield page;
      }
      case PLATE -> {
        VBox right = column(parts.sum(), parts.strips());
        right.setAlignment(Pos.CENTER_LEFT);
        fix(parts.plate(), Math.min(look.height() - look.em(5), look.width() * 0.38));
        HBox table = new HBox(look.em(1), parts.plate(), right);
        HBox.setHgrow(right, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        yield column(table, even(toolsWithWayBack(parts)));
      }
      case GROUPS -> column(parts.picker());
    };
  }

  private Pane narrow(Parts parts, View view) {
    return switch (view) {
      case FOODS -> {
        VBox page =
            column(parts.head(), parts.toPlate(), parts.chartHead(), parts.rows(), parts.strips());
        VBox.setVgrow(parts.rows(), Priority.ALWAYS);
        page.getChildren().add(even(inOrder(parts)));
        yield page;
      }
      case PLATE -> {
        VBox.setVgrow(parts.plate(), Priority.ALWAYS);
        yield column(
            parts.head(),
            parts.plate(),
            parts.sum(),
            parts.strips(),
            stacked(parts.plateTools(), parts.toFoods()));
      }
      case GROUPS -> column(parts.picker());
    };
  }

  /// The way back beside the last tool, the others above them: the names of groups are long.
  private VBox stacked(List<Region> tools, Region wayBack) {
    List<Region> last = List.of(wayBack, tools.getLast());
    VBox rows = new VBox(look.em(0.5));
    tools.subList(0, tools.size() - 1).forEach(tool -> rows.getChildren().add(even(List.of(tool))));
    rows.getChildren().add(even(last));
    return rows;
  }

  private static List<Region> inOrder(Parts parts) {
    List<Region> tools = new java.util.ArrayList<>();
    tools.add(parts.previous());
    tools.addAll(parts.sort());
    tools.add(parts.next());
    return tools;
  }

  private static List<Region> toolsWithWayBack(Parts parts) {
    List<Region> tools = new java.util.ArrayList<>();
    tools.add(parts.toFoods());
    tools.addAll(parts.plateTools());
    return tools;
  }

  private VBox column(Node... nodes) {
    return new VBox(gap(), nodes);
  }

  private EvenRow even(List<Region> buttons) {
    return new EvenRow(look.em(0.5), buttons);
  }

  private static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  private static void fix(Region region, double width) {
    region.setMinWidth(width);
    region.setPrefWidth(width);
    region.setMaxWidth(width);
  }
}
