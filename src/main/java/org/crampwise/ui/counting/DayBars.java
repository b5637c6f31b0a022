package org.crampwise.ui.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.crampwise.usage.Figure;

/// A bar for each day, in the order of reading. A few have a pale bar of one height, whichever of
/// one to four they are.
final class DayBars extends Region {
  private static final double BAR_PART = 0.6;
  private static final double WIDEST_EM = 3.2;
  private static final double LEAST_EM = 0.3;
  private static final double APART_EM = 0.25;

  private final List<Day> days;
  private final double em;
  private final List<Region> bars = new ArrayList<>();
  private final List<Label> values = new ArrayList<>();
  private final List<Optional<Label>> names = new ArrayList<>();
  private final Region line = new Region();

  /// @param name below its bar; empty where the day has none
  /// @param value its figure in words
  /// @param spoken the same with its date, for whoever can't see where it stands
  record Day(Optional<String> name, Figure figure, String value, String spoken) {}

  DayBars(List<Day> days, double em) {
    this.days = List.copyOf(days);
    this.em = em;
    getStyleClass().add("day-bars");
    line.getStyleClass().add("day-line");
    for (Day day : days) {
      Region bar = new Region();
      bar.getStyleClass().add("day-bar");
      if (day.figure() instanceof Figure.Few) {
        bar.getStyleClass().add("few");
      }
      bars.add(bar);
      Label value = label(day.value(), "day-value");
      value.setAccessibleText(day.spoken());
      values.add(value);
      names.add(day.name().map(name -> label(name, "day-name")));
    }
    getChildren().addAll(bars);
    getChildren().add(line);
    getChildren().addAll(values);
    names.forEach(name -> name.ifPresent(getChildren()::add));
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    return label;
  }

  private int most() {
    return days.stream().mapToInt(day -> height(day.figure())).max().orElse(0);
  }

  /// A few are drawn as if they were in the middle.
  private static int height(Figure figure) {
    return switch (figure) {
      case Figure.Exactly(int number) -> number;
      case Figure.AtLeast(int number) -> number;
      case Figure.Few _ -> Figure.LEAST / 2;
    };
  }

  /// Whether each day has room for its figure.
  boolean showsEachFigure(double width) {
    double slot = width / days.size();
    return values.stream().allMatch(value -> value.prefWidth(-1) + em * APART_EM <= slot);
  }

  @Override
  protected double computePrefHeight(double width) {
    return em * 10;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double slot = width / days.size();
    boolean each = showsEachFigure(width);
    double above = values.stream().mapToDouble(value -> value.prefHeight(-1)).max().orElse(0);
    double below =
        names.stream()
            .flatMap(Optional::stream)
            .mapToDouble(name -> name.prefHeight(-1))
            .max()
            .orElse(0);
    double ground = Math.floor(getHeight() - below - em * APART_EM);
    double room = ground - above - em * APART_EM;
    int most = Math.max(most(), 1);
    boolean mostIsTold = false;
    double told = Double.NEGATIVE_INFINITY;
    double barWidth = Math.floor(Math.min(slot * BAR_PART, em * WIDEST_EM));
    for (int i = 0; i < days.size(); i++) {
      double middle = slot * (i + 0.5);
      int number = height(days.get(i).figure());
      double tall = number == 0 ? 0 : Math.max(em * LEAST_EM, Math.floor(room * number / most));
      Region bar = bars.get(i);
      bar.setVisible(tall > 0);
      bar.resizeRelocate(Math.floor(middle - barWidth / 2), ground - tall, barWidth, tall);
      Label value = values.get(i);
      value.setVisible(each || (number == most && !mostIsTold));
      mostIsTold |= number == most;
      place(value, middle, ground - tall - em * APART_EM / 2 - value.prefHeight(-1), width);
      if (names.get(i).isPresent()) {
        Label name = names.get(i).get();
        place(name, middle, ground + em * APART_EM, width);
        name.setVisible(name.getLayoutX() >= told);
        told = name.isVisible() ? name.getLayoutX() + name.getWidth() + em * APART_EM : told;
      }
    }
    line.resizeRelocate(0, ground, width, Math.max(1, Math.rint(em * 0.08)));
  }

  /// In the middle of its day, but within the chart.
  private static void place(Label label, double middle, double top, double width) {
    double wide = Math.ceil(label.prefWidth(-1));
    double left = Math.clamp(middle - wide / 2, 0, Math.max(0, width - wide));
    label.resizeRelocate(Math.rint(left), Math.rint(top), wide, label.prefHeight(-1));
  }
}
