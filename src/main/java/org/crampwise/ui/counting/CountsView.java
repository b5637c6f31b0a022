package org.crampwise.ui.counting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampwise.ui.staff.Facts;
import org.crampwise.ui.staff.Facts.Fact;
import org.crampwise.ui.staff.FactsCard;
import org.crampwise.ui.staff.StaffRoom;
import org.crampwise.usage.Figure;
import org.crampwise.usage.UsageReport;

/// A report as cards: visits as bars, languages, and as many of the pages as there is room for.
final class CountsView {
  private static final int WEEK = 7;

  /// Of the width, where the pages stand beside the chart.
  private static final double CHART_WIDTH = 0.6;

  /// Of the height, where they stand below it.
  private static final double CHART_HEIGHT = 0.4;

  private final StaffRoom room;
  private final VBox content;
  private final double height;
  private final UnaryOperator<String> languageNames;
  private final FigureWords figures;
  private final Locale locale;

  /// @param content takes the cards
  /// @param height there is for them, in pixels
  /// @param languageNames the name of each language by its tag
  CountsView(StaffRoom room, VBox content, double height, UnaryOperator<String> languageNames) {
    this.room = room;
    this.content = content;
    this.height = Math.floor(height);
    this.languageNames = languageNames;
    this.figures = new FigureWords(room.library().messages());
    this.locale = room.library().messages().locale();
  }

  void show(UsageReport report, int span) {
    double gap = room.gap();
    double width = room.look().width();
    VBox visits = visits(report, span);
    if (room.look().portrait()) {
      double chart = Math.floor(height * CHART_HEIGHT);
      double each = Math.floor((width - gap) / 2);
      fix(visits, width, chart);
      HBox below =
          new HBox(gap, pages(report, each, height - chart - gap), fixed(languages(report), each));
      below.setFillHeight(false);
      content.setSpacing(gap);
      content.getChildren().setAll(visits, below);
      return;
    }
    double chart = Math.floor((width - gap) * CHART_WIDTH);
    double side = width - gap - chart;
    VBox beside = new VBox(gap);
    if (room.look().compact()) {
      visits.getChildren().add(1, languagesInALine(report));
      beside.getChildren().add(pages(report, side, height));
    } else {
      FactsCard languages = fixed(languages(report), side);
      double used = measured(languages, side);
      beside.getChildren().addAll(pages(report, side, height - used - gap), languages);
    }
    fix(visits, chart, height);
    content.getChildren().setAll(new HBox(gap, visits, beside));
  }

  private VBox visits(UsageReport report, int span) {
    Label title = label("staff-card-title", "staff.counts.visits", figures.of(report.visits()));
    List<LocalDate> dates = report.from().datesUntil(report.to().plusDays(1)).toList();
    List<DayBars.Day> days = new ArrayList<>();
    for (LocalDate date : dates) {
      Figure figure = report.days().getOrDefault(date, new Figure.Exactly(0));
      String value = figures.of(figure);
      days.add(new DayBars.Day(name(date, span), figure, value, spoken(date, value)));
    }
    DayBars bars = new DayBars(days, room.em(1));
    VBox.setVgrow(bars, Priority.ALWAYS);
    VBox card = new VBox(title);
    if (!room.look().compact()) {
      card.getChildren().add(label("counts-note", "staff.counts.promise"));
    }
    card.getChildren().add(bars);
    card.getStyleClass().add("staff-card");
    card.setId("card-visits");
    if (span > WEEK && report.days().containsValue(new Figure.Few())) {
      card.getChildren().add(label("counts-note", "staff.counts.pale", Figure.LEAST));
    }
    return card;
  }

  /// Each day of a week; of longer times each Monday.
  private Optional<String> name(LocalDate date, int span) {
    if (span <= WEEK) {
      return Optional.of(date.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, locale));
    }
    return Optional.of(date)
        .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
        .map(DateTimeFormatter.ofLocalizedPattern("MMMd").localizedBy(locale)::format);
  }

  private String spoken(LocalDate date, String value) {
    DateTimeFormatter day = DateTimeFormatter.ofLocalizedPattern("MMMMd").localizedBy(locale);
    return room.text("staff.counts.spoken", day.format(date), value);
  }

  private FactsCard languages(UsageReport report) {
    List<Fact> facts =
        report.languages().entrySet().stream()
            .map(each -> new Fact(languageNames.apply(each.getKey()), figures.of(each.getValue())))
            .toList();
    return card(
        "languages",
        "staff.counts.languages",
        facts.isEmpty() ? List.of(new Fact(room.text("staff.counts.untold"), "")) : facts);
  }

  private Label languagesInALine(UsageReport report) {
    String told =
        report.languages().entrySet().stream()
            .map(
                each ->
                    room.text(
                        "staff.counts.language",
                        languageNames.apply(each.getKey()),
                        figures.of(each.getValue())))
            .collect(Collectors.joining(room.text("staff.fact.between")));
    return label(
        "counts-note",
        "staff.counts.languages.line",
        told.isEmpty() ? room.text("staff.counts.untold") : told);
  }

  /// As many as fit, and how many more there are.
  private Region pages(UsageReport report, double width, double most) {
    List<Map.Entry<String, Figure>> pages = List.copyOf(report.pages().entrySet());
    if (pages.isEmpty()) {
      return fixed(
          card(
              "pages",
              "staff.counts.pages",
              List.of(new Fact(room.text("staff.counts.untold"), ""))),
          width);
    }
    for (int shown = pages.size(); shown > 1; shown--) {
      FactsCard card = pages(pages, shown);
      if (measured(card, width) <= most) {
        return fixed(card, width);
      }
    }
    return fixed(pages(pages, 1), width);
  }

  private FactsCard pages(List<Map.Entry<String, Figure>> pages, int shown) {
    PageWords words = new PageWords(room.library());
    List<Fact> facts = new ArrayList<>();
    for (Map.Entry<String, Figure> page : pages.subList(0, shown)) {
      facts.add(new Fact(words.of(page.getKey()), figures.of(page.getValue())));
    }
    if (shown < pages.size()) {
      facts.add(new Fact(room.text("staff.counts.more", pages.size() - shown), ""));
    }
    return card("pages", "staff.counts.pages", facts);
  }

  private FactsCard card(String id, String title, List<Fact> facts) {
    return new FactsCard(new Facts(id, room.text(title), facts), room.go());
  }

  /// How high it is when it is so wide; it has to be in the scene for that.
  private double measured(Region card, double width) {
    content.getChildren().setAll(card);
    content.applyCss();
    return card.prefHeight(width);
  }

  private Label label(String style, String key, Object... values) {
    Label label = new Label(room.text(key, values));
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static <R extends Region> R fixed(R card, double width) {
    card.setMinWidth(width);
    card.setMaxWidth(width);
    return card;
  }

  private static void fix(Region card, double width, double height) {
    fixed(card, width);
    card.setMinHeight(height);
    card.setMaxHeight(height);
  }
}
