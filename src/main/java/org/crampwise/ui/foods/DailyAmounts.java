package org.crampwise.ui.foods;

import java.util.List;
import java.util.Optional;
import org.crampwise.content.ContentPack;
import org.crampwise.content.DailyAmount;
import org.crampwise.session.Eater;

/// The daily amounts of one nutrient in one country, to choose from.
record DailyAmounts(List<DailyAmount> rows) {
  static final int YEAR = 12;
  static final int ADULT = 19 * YEAR;

  /// The kinds of people one can choose from, in the order they are offered.
  enum Kind {
    WOMEN,
    MEN,
    PREGNANT,
    BREASTFEEDING,
    CHILDREN,
    EVERYONE
  }

  DailyAmounts {
    rows = List.copyOf(rows);
  }

  /// The rows of a nutrient; none for a site whose country has no figures.
  static DailyAmounts of(ContentPack pack, String nutrient, Optional<String> country) {
    return new DailyAmounts(
        pack.dailyAmounts().stream()
            .filter(row -> row.nutrient().equals(nutrient))
            .filter(row -> country.equals(Optional.of(row.country())))
            .toList());
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /// The groups of one kind to choose from. Babies have none: the foods of the charts are not for
  /// them.
  List<DailyAmount> groups(Kind kind) {
    return rows.stream()
        .filter(row -> row.fromMonths() >= YEAR)
        .filter(row -> kindOf(row) == kind)
        .toList();
  }

  static Kind kindOf(DailyAmount row) {
    return switch (row.who()) {
      case FEMALE -> Kind.WOMEN;
      case MALE -> Kind.MEN;
      case PREGNANT -> Kind.PREGNANT;
      case BREASTFEEDING -> Kind.BREASTFEEDING;
      case ALL -> row.toMonths() <= ADULT ? Kind.CHILDREN : Kind.EVERYONE;
    };
  }

  /// The row for a group; empty where this table has no single figure for it.
  Optional<DailyAmount> rowFor(Optional<Eater> eater) {
    return eater.flatMap(group -> rows.stream().filter(group::in).findFirst());
  }

  /// What to hold a plate against: the group's figure, else the range over all adults, pregnancy
  /// and breastfeeding left out.
  Optional<Goal> goal(Optional<Eater> eater) {
    Optional<DailyAmount> row = rowFor(eater);
    List<DailyAmount> counted =
        row.map(List::of)
            .orElseGet(
                () ->
                    rows.stream()
                        .filter(r -> r.toMonths() > ADULT)
                        .filter(
                            r ->
                                r.who() != DailyAmount.Who.PREGNANT
                                    && r.who() != DailyAmount.Who.BREASTFEEDING)
                        .toList());
    if (counted.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Goal(
            counted.stream().mapToDouble(DailyAmount::amount).min().orElseThrow(),
            counted.stream().mapToDouble(DailyAmount::amount).max().orElseThrow(),
            counted.stream().map(DailyAmount::source).distinct().toList()));
  }
}
