package org.crampwise.session;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.crampwise.content.Food;

/// The foods a visitor has put together, by their ids, in the order they were put there.
public record Plate(List<String> foods) {
  public static final Plate EMPTY = new Plate(List.of());

  public Plate {
    foods = List.copyOf(foods);
  }

  public boolean isEmpty() {
    return foods.isEmpty();
  }

  public boolean holds(Food food) {
    return foods.contains(food.id());
  }

  /// The plate with this food put on it, or taken off it where it was there.
  public Plate toggled(Food food) {
    return new Plate(
        holds(food)
            ? foods.stream().filter(id -> !id.equals(food.id())).toList()
            : Stream.concat(foods.stream(), Stream.of(food.id())).toList());
  }

  /// What lies on it of these foods, in the order it was put there.
  public List<Food> of(List<Food> chart) {
    return foods.stream()
        .flatMap(id -> chart.stream().filter(food -> food.id().equals(id)).limit(1))
        .toList();
  }

  /// What they hold together, in the chart's unit, exact to the digits the chart gives.
  public double sum(List<Food> chart) {
    return of(chart).stream()
        .map(food -> BigDecimal.valueOf(food.amount()))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .doubleValue();
  }
}
