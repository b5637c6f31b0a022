package org.crampwise.ui.foods;

import java.util.Locale;
import org.crampwise.ui.theme.Look;

/// How the foods screen is put together on a glass.
enum FoodsForm {
  /// Plate at the left, chart at the right.
  SIDES,
  /// Plate above, chart below.
  TALL,
  /// Little height: chart with its buttons at the right; the plate is a view of its own.
  LOW,
  /// Little width: chart with its buttons below; the plate is a view of its own.
  NARROW;

  static FoodsForm of(Look look) {
    return switch (look.scale().composition()) {
      case LANDSCAPE -> SIDES;
      case COMPACT -> LOW;
      case PORTRAIT -> look.width() >= look.em(34) ? TALL : NARROW;
    };
  }

  /// Whether there is so little width and height that icons stand above their words.
  static boolean tight(Look look) {
    return look.compact() && look.width() < look.em(40);
  }

  /// Whether plate and foods are seen together.
  boolean together() {
    return this == SIDES || this == TALL;
  }

  /// As a style class: `foods-low`.
  String styleClass() {
    return "foods-" + name().toLowerCase(Locale.ROOT);
  }

  /// How a food of the chart is set.
  FoodLine.Form line(Look look) {
    return switch (this) {
      case SIDES -> new FoodLine.Form(FoodBar.Form.BESIDE, look.em(3), look.em(13.5), true);
      case TALL -> new FoodLine.Form(FoodBar.Form.ABOVE, look.em(3), look.em(13.5), true);
      case LOW ->
          tight(look)
              ? new FoodLine.Form(FoodBar.Form.ABOVE, look.em(2.2), 0, true)
              : new FoodLine.Form(
                  look.width() >= look.em(44) ? FoodBar.Form.BESIDE : FoodBar.Form.ABOVE,
                  look.em(2.4),
                  look.em(12.5),
                  true);
      case NARROW -> new FoodLine.Form(FoodBar.Form.AROUND, look.em(2.4), 0, true);
    };
  }

  /// How the way to the plate is set, where the plate is a view of its own.
  PlateButton.Form plateButton(Look look) {
    return this != LOW
        ? PlateButton.Form.FLAT
        : look.height() >= look.em(19) ? PlateButton.Form.TALL : PlateButton.Form.SMALL;
  }
}
