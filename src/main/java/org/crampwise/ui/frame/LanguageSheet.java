package org.crampwise.ui.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampwise.ui.control.TileGrid;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.text.Language;
import org.crampwise.ui.text.Languages;
import org.crampwise.ui.text.Library;

/// The languages by their own names, so that each visitor finds theirs whatever is shown.
final class LanguageSheet {
  private static final double TILE_EM = 9;
  private static final double TALL_EM = 3.6;

  private final Library library;
  private final Languages languages;
  private final double em;

  LanguageSheet(Library library, Languages languages, double em) {
    this.library = library;
    this.languages = languages;
    this.em = em;
  }

  /// @param width of the sheet's content, in pixels
  List<Node> rows(double width) {
    boolean alone = languages.companion().isEmpty();
    TileGrid each =
        tiles("languages", languages.offered(), width, language -> tile(language, alone));
    Label title = new Label(library.text("together.title"));
    title.getStyleClass().add("strong");
    Label line = new Label(library.text("together.line"));
    line.getStyleClass().add("quiet");
    for (Label label : List.of(title, line)) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    TileGrid beside = tiles("companions", languages.others(), width, this::companion);
    return List.of(each, new VBox(em * 0.15, title, line), beside);
  }

  private TileGrid tiles(
      String id, List<Language> shown, double width, Function<Language, TouchButton> tile) {
    int columns = Math.clamp((int) (width / (TILE_EM * em)), 1, shown.size());
    int rows = Math.ceilDiv(shown.size(), columns);
    double gap = em * 0.75;
    TileGrid grid = new TileGrid().gap(gap).columns(even(columns)).rows(even(rows));
    for (int i = 0; i < shown.size(); i++) {
      grid.put(tile.apply(shown.get(i)), i % columns, i / columns);
    }
    double tall = rows * TALL_EM * em + (rows - 1) * gap;
    grid.setMinHeight(tall);
    grid.setPrefHeight(tall);
    grid.setId(id);
    return grid;
  }

  /// One language; alone, where there are two now.
  private TouchButton tile(Language language, boolean alone) {
    boolean shown = alone && language.tag().equals(languages.chosen());
    TouchButton tile = button("language-" + language.tag(), language, shown ? "check" : "");
    tile.setChosen(shown);
    tile.onAction(() -> languages.choose(language.tag()));
    return tile;
  }

  /// One to stand beside the visitor's; once more, and it is gone.
  private TouchButton companion(Language language) {
    Optional<String> tag = Optional.of(language.tag());
    boolean shown = languages.companion().equals(tag);
    TouchButton tile = button("together-" + language.tag(), language, shown ? "check" : "plus");
    tile.setAccessibleText(library.text("together.spoken", language.name()));
    tile.setChosen(shown);
    tile.onAction(() -> languages.together(shown ? Optional.empty() : tag));
    return tile;
  }

  private static TouchButton button(String id, Language language, String icon) {
    TouchButton button = new TouchButton(id, language.name(), icon);
    button.getStyleClass().add("language");
    return button;
  }

  private static double[] even(int count) {
    double[] shares = new double[count];
    java.util.Arrays.fill(shares, 1);
    return shares;
  }
}
