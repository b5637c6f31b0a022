package org.crampwise.ui.frame;

import java.util.List;
import javafx.scene.Node;
import org.crampwise.ui.control.TileGrid;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.text.Language;
import org.crampwise.ui.text.Languages;

/// The languages by their own names, so that each visitor finds theirs whatever is shown.
final class LanguageSheet {
  private static final double TILE_EM = 11;
  private static final double TALL_EM = 3.6;

  private final Languages languages;
  private final double em;

  LanguageSheet(Languages languages, double em) {
    this.languages = languages;
    this.em = em;
  }

  /// @param width of the sheet's content, in pixels
  Node tiles(double width) {
    List<Language> offered = languages.offered();
    int columns = Math.clamp((int) (width / (TILE_EM * em)), 1, offered.size());
    int rows = Math.ceilDiv(offered.size(), columns);
    double gap = em * 0.75;
    TileGrid grid = new TileGrid().gap(gap).columns(even(columns)).rows(even(rows));
    for (int i = 0; i < offered.size(); i++) {
      grid.put(tile(offered.get(i)), i % columns, i / columns);
    }
    double tall = rows * TALL_EM * em + (rows - 1) * gap;
    grid.setMinHeight(tall);
    grid.setPrefHeight(tall);
    grid.setId("languages");
    return grid;
  }

  private TouchButton tile(Language language) {
    boolean shown = language.tag().equals(languages.chosen());
    TouchButton tile =
        new TouchButton("language-" + language.tag(), language.name(), shown ? "check" : "");
    tile.getStyleClass().add("language");
    tile.setChosen(shown);
    tile.onAction(() -> languages.choose(language.tag()));
    return tile;
  }

  private static double[] even(int count) {
    double[] shares = new double[count];
    java.util.Arrays.fill(shares, 1);
    return shares;
  }
}
