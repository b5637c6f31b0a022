package org.crampwise.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A nutrient with a chart of foods and a table of daily amounts.
public enum Nutrient {
  MAGNESIUM("magnesium", "mg", 420),
  VITAMIN_D("vitamin-d", "mcg", 20),
  VITAMIN_B12("vitamin-b12", "mcg", 2.4);

  private final String id;
  private final String unit;
  private final double dailyValue;

  Nutrient(String id, String unit, double dailyValue) {
    this.id = id;
    this.unit = unit;
    this.dailyValue = dailyValue;
  }

  public static Optional<Nutrient> of(String id) {
    return Arrays.stream(values()).filter(nutrient -> nutrient.id.equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Nutrient::id).toList();
  }

  /// The name in files, and of its deck: `vitamin-d`.
  public String id() {
    return id;
  }

  /// `mg` or `mcg`.
  public String unit() {
    return unit;
  }

  /// The Daily Value of US food labels, in `unit`.
  public double dailyValue() {
    return dailyValue;
  }
}
