package org.crampwise.ui.foods;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.crampwise.content.FoodOrder;
import org.crampwise.content.Inline;
import org.crampwise.content.Nutrient;
import org.crampwise.content.Place;
import org.crampwise.content.RichText;
import org.crampwise.session.Plate;
import org.crampwise.session.Session;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.Swipe;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// The foods of one nutrient, and the plate a visitor fills with them. The plate lives in the
/// session: it outlasts a change of text size and ends with the visit.
public final class FoodsController implements ScreenController<Screen.Foods> {
  private static final Place HERE = new Place("foods", 0);

  private final Library library;
  private final Session session;
  private final Bubbles bubbles;

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

  /// The page of the chart, from 0.
  private int at;

  public FoodsController(Library library, Session session, Bubbles bubbles) {
    this.library = library;
    this.session = session;
    this.bubbles = bubbles;
  }

  @Override
  public void onShow(Screen.Foods screen, Look look) {
    Nutrient nutrient =
        Nutrient.of(screen.nutrient())
            .orElseThrow(() -> new IllegalArgumentException("no foods of " + screen.nutrient()));
    double margin = look.scale().margin();
    page.getStyleClass().add(FoodsLayout.Form.of(look).name().toLowerCase(Locale.ROOT));
    if (FoodsLayout.tight(look)) {
      page.getStyleClass().add("tight");
    }
    body.setPadding(
        look.compact()
            ? new Insets(look.em(0.4), margin, look.em(0.3), margin)
            : new Insets(look.em(1.2), margin, look.em(0.6), margin));
    lay(nutrient, look, FoodsLayout.View.FOODS);
  }

  /// Builds the screen anew, as the session has it.
  private void lay(Nutrient nutrient, Look look, FoodsLayout.View view) {
    Typesetter typesetter = new Typesetter(library, look, bubbles);
    FoodsLayout.Form form = FoodsLayout.Form.of(look);
    ChartCard card = ChartCard.of(library.pack(), nutrient.id());
    AmountWords amounts = new AmountWords(library, nutrient.unit());
    DailyAmounts daily = DailyAmounts.of(library.pack(), nutrient.id(), library.country());
    List<Food> foods = foods(nutrient);
    Runnable again = () -> lay(nutrient, look, view);

    head(card, form, typesetter);
    chartHead(card, foods, form, typesetter);
    PlateView plate = new PlateView("plate", typesetter);
    SumBox sum =
        new SumBox(
            nutrient.id(),
            daily.goal(session.eater()),
            form.together(),
            whose(daily, amounts),
            amounts,
            typesetter);
    strips.getChildren().setAll(card.strips(typesetter));
    PlateButton toPlate = new PlateButton(plateButton(form, look), typesetter);
    toPlate.onAction(() -> lay(nutrient, look, FoodsLayout.View.PLATE));
    toFoods.onAction(() -> lay(nutrient, look, FoodsLayout.View.FOODS));
    Side side = FoodsLayout.tight(look) ? Side.TOP : Side.LEFT;
    byName.setIconSide(side);
    previous.setIconSide(side);
    next.setIconSide(FoodsLayout.tight(look) ? Side.TOP : Side.RIGHT);
    sortButtons(form, again);
    FoodsLayout.View before = form.together() ? FoodsLayout.View.FOODS : FoodsLayout.View.PLATE;
    groupButton(daily, amounts, () -> lay(nutrient, look, FoodsLayout.View.GROUPS));
    GroupPicker picker =
        new GroupPicker(
            daily,
            session.eater(),
            amounts,
            library,
            look,
            eater -> {
              session.eater(eater);
              lay(nutrient, look, before);
            },
            () -> lay(nutrient, look, before));

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
                        form.together() ? List.of(mostFirst, byName) : List.of(byName),
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
    if (view == FoodsLayout.View.FOODS || form.together()) {
      chart(nutrient, foods, view, form, amounts, typesetter, filled);
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

  private List<Food> foods(Nutrient nutrient) {
    return session
        .foodOrder()
        .sorted(
            new Cautions(session.cautions()).in(library.pack().foodsOf(nutrient.id())),
            library.messages().locale());
  }

  private void head(ChartCard card, FoodsLayout.Form form, Typesetter typesetter) {
    Look look = typesetter.look();
    deckTitle.setText(card.deckTitle());
    title.setText(card.title());
    title.setMinHeight(Label.USE_PREF_SIZE);
    boolean room = form == FoodsLayout.Form.TALL;
    deckLine.setVisible(room);
    deckLine.setManaged(room);
    double side = look.em(2.4);
    emblem.setMinSize(side, side);
    emblem.setPrefSize(side, side);
    typesetter.drawing(card.emblem()).ifPresent(emblem.getChildren()::setAll);
  }

  /// What the figures are, and where they come from.
  private void chartHead(
      ChartCard card, List<Food> foods, FoodsLayout.Form form, Typesetter typesetter) {
    String words =
        library.text(
            form.together() ? "foods.heading" : "foods.heading.short", card.deckTitle());
    Node line =
        typesetter.text(
            new RichText(
                Stream.<Inline>concat(
                        Stream.of(new Inline.Words(words, true)),
                        foods.stream().map(Food::source).distinct().map(Inline.Footnote::new))
                    .toList(),
                HERE),
            1);
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

  private void sortButtons(FoodsLayout.Form form, Runnable again) {
    FoodOrder now = session.foodOrder();
    mostFirst.setChosen(now == FoodOrder.MOST_FIRST);
    mostFirst.setIcon(now == FoodOrder.MOST_FIRST ? "check" : "");
    byName.setChosen(now == FoodOrder.BY_NAME);
    byName.setIcon(now == FoodOrder.BY_NAME ? "check" : form.together() ? "" : "sort");
    mostFirst.onAction(() -> sort(FoodOrder.MOST_FIRST, again));
    boolean off = now == FoodOrder.BY_NAME && !form.together();
    byName.onAction(() -> sort(off ? FoodOrder.MOST_FIRST : FoodOrder.BY_NAME, again));
  }

  private void sort(FoodOrder order, Runnable again) {
    session.foodOrder(order);
    at = 0;
    again.run();
  }

  private void chart(
      Nutrient nutrient,
      List<Food> foods,
      FoodsLayout.View view,
      FoodsLayout.Form form,
      AmountWords amounts,
      Typesetter typesetter,
      Runnable filled) {
    if (view == FoodsLayout.View.GROUPS) {
      return;
    }
    Chart chart =
        new Chart(rows, bench, lineForm(form, typesetter.look()), amounts, typesetter);
    chart.set(
        foods,
        row -> {
          Plate held = session.plate(nutrient.id()).toggled(row.food());
          session.plate(nutrient.id(), held);
          row.show(held.holds(row.food()));
          filled.run();
        });
    turn(Math.clamp(at, 0, chart.pageCount() - 1), chart, nutrient);
  }

  private void turn(int to, Chart chart, Nutrient nutrient) {
    at = to;
    chart.show(at, session.plate(nutrient.id()));
    place.setText(library.text("foods.place", at + 1, chart.pageCount()));
    place.setAccessibleText(library.text("foods.place.spoken", at + 1, chart.pageCount()));
    boolean first = at == 0;
    boolean last = at == chart.pageCount() - 1;
    previous.setUnavailable(first);
    next.setUnavailable(last);
    previous.onAction(
        first
            ? () -> bubbles.reason(library.text("foods.first"), previous)
            : () -> turn(at - 1, chart, nutrient));
    next.onAction(
        last
            ? () -> bubbles.reason(library.text("foods.last"), next)
            : () -> turn(at + 1, chart, nutrient));
  }

  /// Lays the page out, so that the rows know the room they have.
  private void settle() {
    page.getScene().getRoot().applyCss();
    page.getScene().getRoot().layout();
  }

  private static PlateButton.Form plateButton(FoodsLayout.Form form, Look look) {
    return form != FoodsLayout.Form.LOW
        ? PlateButton.Form.FLAT
        : look.height() >= look.em(19) ? PlateButton.Form.TALL : PlateButton.Form.SMALL;
  }

  private static FoodLine.Form lineForm(FoodsLayout.Form form, Look look) {
    return switch (form) {
      case SIDES -> new FoodLine.Form(FoodBar.Form.BESIDE, look.em(3), look.em(13.5), true);
      case TALL -> new FoodLine.Form(FoodBar.Form.ABOVE, look.em(3), look.em(13.5), true);
      case LOW ->
          FoodsLayout.tight(look)
              ? new FoodLine.Form(FoodBar.Form.ABOVE, look.em(2.2), 0, true)
              : new FoodLine.Form(
                  look.width() >= look.em(44) ? FoodBar.Form.BESIDE : FoodBar.Form.ABOVE,
                  look.em(2.4),
                  look.em(12.5),
                  true);
      case NARROW -> new FoodLine.Form(FoodBar.Form.AROUND, look.em(2.4), 0, true);
    };
  }
}
