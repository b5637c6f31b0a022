package org.crampwise.ui.foods;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.content.Cautions;
import org.crampwise.content.DailyAmount;
import org.crampwise.content.Food;
import org.crampwise.content.Nutrient;
import org.crampwise.session.Plate;
import org.crampwise.session.Session;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Above;
import org.crampwise.ui.theme.Look;

/// The foods of one nutrient, and the plate a visitor fills with them. The plate lives in the
/// session: it outlasts a change of text size and ends with the visit.
public final class FoodsController implements ScreenController<Screen.Foods> {
  private final Library library;
  private final Session session;
  private final Bubbles bubbles;
  private final ShakyTouch touches;

  @FXML private StackPane page;
  @FXML private Pane bench;
  @FXML private StackPane body;
  @FXML private VBox head;
  @FXML private HBox deckLine;
  @FXML private StackPane emblem;
  @FXML private Label deckTitle;
  @FXML private Label title;
  @FXML private HBox chartHead;
  @FXML private StackPane heading;
  @FXML private Label place;
  @FXML private VBox rows;
  @FXML private VBox strips;
  @FXML private TouchButton group;
  @FXML private TouchButton empty;
  @FXML private TouchButton toFoods;
  @FXML private TouchButton mostFirst;
  @FXML private TouchButton byName;
  @FXML private TouchButton previous;
  @FXML private TouchButton next;

  /// @param nanos a clock, such as `System::nanoTime`
  public FoodsController(Library library, Session session, Bubbles bubbles, LongSupplier nanos) {
    this.library = library;
    this.session = session;
    this.bubbles = bubbles;
    this.touches = new ShakyTouch(nanos);
  }

  @Override
  public void onShow(Screen.Foods screen, Look look) {
    Nutrient nutrient =
        Nutrient.of(screen.nutrient())
            .orElseThrow(() -> new IllegalArgumentException("no foods of " + screen.nutrient()));
    double margin = look.scale().margin();
    page.getStyleClass().add(FoodsForm.of(look).styleClass());
    if (FoodsForm.tight(look)) {
      page.getStyleClass().add("foods-tight");
    }
    body.setPadding(
        look.compact()
            ? new Insets(look.em(0.4), margin, look.em(0.3), margin)
            : new Insets(look.em(1.2), margin, look.em(0.6), margin));
    look.above().ifPresent(above -> lift(above, nutrient, new Typesetter(library, look, bubbles)));
    lay(
        nutrient,
        look,
        FoodsLayout.View.FOODS,
        new ChartPaging(previous, next, place, library, bubbles));
  }

  private void lift(Above above, Nutrient nutrient, Typesetter typesetter) {
    above.words(head);
    library
        .pack()
        .deck(nutrient.id())
        .flatMap(deck -> typesetter.drawing(deck.drawing()))
        .ifPresent(above::picture);
  }

  /// Builds the screen anew, as the session has it.
  private void lay(Nutrient nutrient, Look look, FoodsLayout.View view, ChartPaging paging) {
    Typesetter typesetter = new Typesetter(library, look, bubbles);
    FoodsForm form = FoodsForm.of(look);
    ChartCard card = ChartCard.of(library.pack(), nutrient.id());
    AmountWords amounts = new AmountWords(library, nutrient.unit());
    DailyAmounts daily = DailyAmounts.of(library.pack(), nutrient.id(), library.country());
    List<Food> foods = foods(nutrient);
    Runnable again = () -> lay(nutrient, look, view, paging);

    head(card, form, typesetter);
    page.setAccessibleText(card.title());
    chartHead(card, foods, form, typesetter);
    PlateView plate = new PlateView("plate", true, typesetter);
    SumBox sum =
        new SumBox(
            nutrient.id(),
            daily.goal(session.eater()),
            form.together(),
            whose(daily, amounts),
            amounts,
            typesetter);
    // The plate alone has room for the card's own strip, which is shorter.
    boolean room = form.together() || view == FoodsLayout.View.FOODS;
    Cautions said = room ? cautions() : new Cautions(Set.of());
    strips.getChildren().setAll(card.strips(said, typesetter));
    PlateButton toPlate = new PlateButton(form.plateButton(look), typesetter);
    toPlate.onAction(() -> lay(nutrient, look, FoodsLayout.View.PLATE, paging));
    toFoods.onAction(() -> lay(nutrient, look, FoodsLayout.View.FOODS, paging));
    Side side = FoodsForm.tight(look) ? Side.TOP : Side.LEFT;
    byName.setIconSide(side);
    previous.setIconSide(side);
    next.setIconSide(FoodsForm.tight(look) ? Side.TOP : Side.RIGHT);
    SortButtons sort = new SortButtons(mostFirst, byName, form.together());
    sort.show(
        session.foodOrder(),
        order -> {
          session.foodOrder(order);
          paging.restart();
          again.run();
        });
    FoodsLayout.View before = form.together() ? FoodsLayout.View.FOODS : FoodsLayout.View.PLATE;
    groupButton(daily, amounts, () -> lay(nutrient, look, FoodsLayout.View.GROUPS, paging));
    GroupPicker picker =
        new GroupPicker(
            daily,
            session.eater(),
            amounts,
            library,
            look,
            eater -> {
              session.eater(eater);
              lay(nutrient, look, before, paging);
            },
            () -> lay(nutrient, look, before, paging));

    body.getChildren()
        .setAll(
            new FoodsLayout(look, form)
                .page(
                    new FoodsLayout.Parts(
                        head,
                        plate,
                        sum,
                        daily.isEmpty() ? List.of(empty) : List.of(group, empty),
                        toPlate,
                        toFoods,
                        chartHead,
                        rows,
                        strips,
                        sort.shown(),
                        previous,
                        next,
                        picker),
                    view));
    settle();

    Runnable filled =
        () -> {
          Plate held = session.plate(nutrient.id());
          plate.show(held.of(foods));
          sum.show(held.sum(foods), held.of(foods).isEmpty());
          toPlate.show(held.of(foods), amounts.amount(held.sum(foods)));
          empty.setUnavailable(held.of(foods).isEmpty());
        };
    filled.run();
    if (view == FoodsLayout.View.FOODS) {
      Chart chart = new Chart(rows, bench, form.line(look), amounts, typesetter);
      chart.set(foods, row -> touch(row, nutrient, filled));
      paging.show(chart, () -> session.plate(nutrient.id()));
    }
    empty.onAction(
        () -> {
          if (empty.isUnavailable()) {
            bubbles.reason(library.text("foods.empty.none"), empty);
          } else {
            session.plate(nutrient.id(), Plate.EMPTY);
            again.run();
          }
        });
  }

  private Cautions cautions() {
    return new Cautions(session.cautions(), library.pack().cautionWords());
  }

  private List<Food> foods(Nutrient nutrient) {
    return session
        .foodOrder()
        .sorted(cautions().in(library.pack().foodsOf(nutrient.id())), library.messages().locale());
  }

  private void head(ChartCard card, FoodsForm form, Typesetter typesetter) {
    Look look = typesetter.look();
    deckTitle.setText(card.deckTitle());
    title.setText(card.title());
    title.setMinHeight(Label.USE_PREF_SIZE);
    boolean room = form == FoodsForm.TALL;
    deckLine.setVisible(room);
    deckLine.setManaged(room);
    double side = look.em(2.4);
    emblem.setMinSize(side, side);
    emblem.setPrefSize(side, side);
    typesetter.drawing(card.emblem()).ifPresent(emblem.getChildren()::setAll);
  }

  /// What the figures are, and where they come from.
  private void chartHead(ChartCard card, List<Food> foods, FoodsForm form, Typesetter typesetter) {
    String words =
        library.text(form.together() ? "foods.heading" : "foods.heading.short", card.deckTitle());
    Node line = SourcedLine.of(words, true, foods.stream().map(Food::source).toList(), typesetter);
    line.setId("foods-heading");
    heading.getChildren().setAll(line);
  }

  private String whose(DailyAmounts daily, AmountWords amounts) {
    return daily
        .rowFor(session.eater())
        .map(amounts::groupInSentence)
        .orElseGet(() -> library.text("amounts.for.adults"));
  }

  private void groupButton(DailyAmounts daily, AmountWords amounts, Runnable open) {
    Optional<DailyAmount> row = daily.rowFor(session.eater());
    group.setText(row.map(amounts::group).orElseGet(() -> library.text("foods.group.choose")));
    group.setAccessibleText(
        row.map(amounts::group)
            .map(words -> library.text("foods.group.spoken", words))
            .orElseGet(() -> library.text("foods.group.choose")));
    group.onAction(open);
  }

  private void touch(FoodRow row, Nutrient nutrient, Runnable filled) {
    if (touches.again(row.food().id())) {
      return;
    }
    Plate held = session.plate(nutrient.id()).toggled(row.food());
    session.plate(nutrient.id(), held);
    row.show(held.holds(row.food()));
    filled.run();
  }

  /// Lays the page out, so that the rows know the room they have.
  private void settle() {
    page.getScene().getRoot().applyCss();
    page.getScene().getRoot().layout();
  }
}
