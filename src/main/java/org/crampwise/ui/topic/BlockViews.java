package org.crampwise.ui.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.crampwise.content.Block;
import org.crampwise.ui.control.CareCard;
import org.crampwise.ui.control.CautionStrip;
import org.crampwise.ui.control.EvidenceLabel;
import org.crampwise.ui.control.QuestionLine;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.foods.DailyAmountsView;
import org.crampwise.ui.foods.FoodsChartView;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.stretch.StretchTile;
import org.crampwise.ui.stretch.StretchTiles;

/// Turns a card's blocks into nodes at one text size.
final class BlockViews {
  private final Typesetter typesetter;
  private final Navigator navigator;
  private final double em;
  private final double noteEm;
  private final boolean simpler;

  /// @param em the size of running text, in the page's em
  /// @param noteEm the size of caution strips
  /// @param simpler whether red-flag cards are said simpler
  BlockViews(
      Typesetter typesetter, Navigator navigator, double em, double noteEm, boolean simpler) {
    this.typesetter = typesetter;
    this.navigator = navigator;
    this.em = em;
    this.noteEm = noteEm;
    this.simpler = simpler;
  }

  /// The nodes of a block, in order; each can stand at the top of a page.
  List<Node> of(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> List.of(typesetter.text(paragraph.text(), em));
      case Block.Items items -> items(items);
      case Block.Advice advice -> List.of(advice(advice));
      case Block.CautionNote note -> List.of(caution(note));
      case Block.Ask ask ->
          ask.questions().stream()
              .<Node>map(question -> new QuestionLine(question, typesetter, em))
              .toList();
      case Block.Simple _, Block.Drawing _ -> List.of();
      case Block.FoodsChart chart ->
          List.of(new FoodsChartView(chart.nutrient(), typesetter, navigator));
      case Block.DailyAmountsTable table ->
          List.of(new DailyAmountsView(table.nutrient(), typesetter));
      case Block.StretchFigure figure -> stretch(figure).stream().<Node>map(t -> t).toList();
      case Block.SafetyFigure safety ->
          typesetter.library().pack().safetyCard(safety.code()).stream()
              .<Node>map(card -> new CareCard(card.worded(simpler), typesetter, em))
              .toList();
      case Block.Quiz quiz -> List.of(new QuizView(quiz, typesetter, em));
    };
  }

  private Optional<StretchTile> stretch(Block.StretchFigure figure) {
    return typesetter
        .library()
        .pack()
        .stretch(figure.stretch())
        .map(stretch -> new StretchTile(stretch, typesetter, navigator));
  }

  private List<Node> items(Block.Items items) {
    List<Node> rows = new ArrayList<>();
    for (int i = 0; i < items.items().size(); i++) {
      String mark = items.ordered() ? (i + 1) + "." : "•";
      rows.add(typesetter.item(mark, items.items().get(i), em));
    }
    return rows;
  }

  private Node advice(Block.Advice advice) {
    VBox box = new VBox();
    box.getStyleClass().add("advice");
    HBox label = new HBox(new EvidenceLabel(advice.evidence(), typesetter.library().messages()));
    box.getChildren().add(label);
    advice.blocks().stream()
        .filter(block -> !(block instanceof Block.StretchFigure))
        .forEach(block -> box.getChildren().addAll(of(block)));
    List<StretchTile> ways =
        advice.blocks().stream()
            .filter(Block.StretchFigure.class::isInstance)
            .flatMap(block -> stretch((Block.StretchFigure) block).stream())
            .toList();
    if (!ways.isEmpty()) {
      box.getChildren().add(new StretchTiles(ways, typesetter.look()));
    }
    return box;
  }

  private Node caution(Block.CautionNote note) {
    BlockViews small = new BlockViews(typesetter, navigator, noteEm, noteEm, simpler);
    CautionStrip strip =
        new CautionStrip(
            note.blocks().stream().flatMap(block -> small.of(block).stream()).toArray(Node[]::new));
    strip.setId(typesetter.unique("caution-" + note.caution().id()));
    return strip;
  }
}
