package org.crampwise.ui.foods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.crampwise.app.Composition;
import org.crampwise.content.Caution;
import org.crampwise.content.reader.Assets;
import org.crampwise.station.Countries;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SiteInfo;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.frame.Display;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.theme.Palette;
import org.crampwise.ui.theme.Type;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The foods screen under a robot's finger, on a small landscape screen and a small compact one.
class FoodsScreenTest {
  /// Every look at this clock is a second later, so that no touch counts as a double one.
  private final AtomicLong clock = new AtomicLong();

  private final FxRobot robot = new FxRobot();

  @BeforeEach
  void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private Composition open(String country, double width, double height, double pxPerMm) {
    return open(country, width, height, pxPerMm, Set.of());
  }

  private Composition open(
      String country, double width, double height, double pxPerMm, Set<Caution> cautions) {
    KioskConfig config =
        KioskConfig.laptop()
            .withSite(
                new KioskConfig.Site(
                    Optional.empty(),
                    Optional.of(country),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty()));
    Composition composition =
        WaitForAsyncUtils.waitForAsyncFx(
            20_000,
            () -> {
              Type.load();
              Composition made =
                  new Composition(
                      config,
                      SiteInfo.of(config.site(), Countries.builtIn()),
                      Assets.builtIn(),
                      new Display(
                          Palette.all(),
                          () -> clock.addAndGet(1_000_000_000L),
                          true,
                          width,
                          height,
                          pxPerMm));
              made.session().cautions(cautions);
              return made;
            });
    robot.interact(
        () -> {
          Scene scene = composition.scene();
          composition.navigator().show(new Screen.Home());
          var stage = FxToolkit.toolkitContext().getRegisteredStage();
          stage.setScene(scene);
          stage.show();
        });
    return composition;
  }

  /// A landscape screen, on which the plate stands beside the foods.
  private Composition landscape(String country) {
    return open(country, 1000, 600, 2);
  }

  private void foods(Composition composition, String nutrient) {
    robot.interact(() -> composition.navigator().show(new Screen.Foods(nutrient)));
  }

  private String text(String id) {
    return ((Label) node(id)).getText();
  }

  private Node node(String id) {
    return robot.lookup("#" + id).query();
  }

  private double filled() {
    return ((DailyBar) node("plate-bar")).filled();
  }

  private List<String> rows() {
    return ((Pane) node("foods-rows")).getChildren().stream().map(Node::getId).toList();
  }

  @Test
  void fillsThePlateTowardsTheDailyAmount() {
    foods(landscape("US"), "magnesium");
    assertThat(node("plate-question").getParent().isVisible()).isTrue();

    robot.clickOn("#food-almonds").clickOn("#food-pumpkin-seeds");
    assertThat(text("plate-sum")).isEqualTo("This plate: 236\u00a0mg");
    assertThat(filled()).isEqualTo(236.0 / 420);
    assertThat(((Touchable) node("food-almonds")).isChosen()).isTrue();
    assertThat(node("food-almonds").getAccessibleText()).endsWith("It is on the plate.");
    assertThat(node("plate").getAccessibleText())
        .isEqualTo("On the plate: Almonds, dry roasted; Pumpkin seeds, roasted");

    robot.clickOn("#food-almonds");
    assertThat(text("plate-sum")).isEqualTo("This plate: 156\u00a0mg");
    assertThat(((Touchable) node("food-almonds")).isChosen()).isFalse();

    robot.clickOn("#foods-empty");
    assertThat(node("plate-question").getParent().isVisible()).isTrue();
    assertThat(((Touchable) node("food-pumpkin-seeds")).isChosen()).isFalse();
    assertThat(((Touchable) node("foods-empty")).isUnavailable()).isTrue();
  }

  @Test
  void sortsAndTurnsPagesAndKeepsThePlate() {
    foods(landscape("US"), "magnesium");
    List<String> first = rows();
    assertThat(first).startsWith("food-pumpkin-seeds", "food-chia-seeds", "food-almonds");
    robot.clickOn("#food-pumpkin-seeds").clickOn("#next");
    assertThat(rows()).doesNotContainAnyElementsOf(first);
    robot.clickOn("#foods-name");
    assertThat(rows()).startsWith("food-almonds", "food-apple", "food-avocado");
    assertThat(text("plate-sum")).isEqualTo("This plate: 156\u00a0mg");
    robot.clickOn("#foods-most");
    assertThat(rows()).isEqualTo(first);
    assertThat(((Touchable) node("food-pumpkin-seeds")).isChosen()).isTrue();
  }

  @Test
  void showsEveryFoodOnceOnItsPages() {
    Composition composition = landscape("US");
    foods(composition, "magnesium");
    Set<String> seen = new HashSet<>(rows());
    while (!((Touchable) node("next")).isUnavailable()) {
      robot.clickOn("#next");
      assertThat(seen).doesNotContainAnyElementsOf(rows());
      seen.addAll(rows());
    }
    assertThat(seen).hasSize(composition.library().pack().foodsOf("magnesium").size());
  }

  @Test
  void movesNoRowUnderTheFinger() {
    foods(landscape("US"), "magnesium");
    var before = node("food-spinach").localToScene(node("food-spinach").getLayoutBounds());
    robot.clickOn("#food-almonds");
    var after = node("food-spinach").localToScene(node("food-spinach").getLayoutBounds());
    assertThat(after).isEqualTo(before);
  }

  @Test
  void holdsThePlateAgainstAChosenGroup() {
    foods(landscape("US"), "magnesium");
    robot.clickOn("#food-almonds").clickOn("#foods-group").clickOn("#group-women");
    robot.clickOn("#age-31");
    assertThat(node("plate-daily").getAccessibleText())
        .isEqualTo(
            "The daily amount for women of 31 and over is 320\u00a0mg, from all food and drink.");
    assertThat(filled()).isEqualTo(80.0 / 320);
    robot.clickOn("#foods-group").clickOn("#group-adults");
    assertThat(filled()).isEqualTo(80.0 / 420);
  }

  @Test
  void runsOverWithoutAWord() {
    foods(landscape("US"), "vitamin-b12");
    robot.clickOn("#food-clams");
    assertThat(text("plate-sum")).isEqualTo("This plate: 17\u00a0mcg");
    assertThat(filled()).isEqualTo(1);
  }

  @Test
  void showsOnlyTheSumWhereTheCountryHasNoFigures() {
    foods(landscape("DE"), "magnesium");
    robot.clickOn("#food-almonds");
    assertThat(text("plate-sum")).isEqualTo("This plate: 80\u00a0mg");
    assertThat(robot.lookup("#plate-bar").tryQuery()).isEmpty();
    assertThat(robot.lookup("#plate-daily").tryQuery()).isEmpty();
    assertThat(robot.lookup("#foods-group").tryQuery()).isEmpty();
  }

  @Test
  void hidesWhatAPregnantPersonShouldNotEat() {
    Composition composition = open("US", 1000, 600, 2, Set.of(Caution.PREGNANCY));
    foods(composition, "vitamin-b12");
    Set<String> seen = new HashSet<>(rows());
    while (!((Touchable) node("next")).isUnavailable()) {
      robot.clickOn("#next");
      seen.addAll(rows());
    }
    assertThat(seen).contains("food-clams");
    assertThat(seen).doesNotContain("food-beef-liver-fried", "food-tuna-bluefin");
  }

  @Test
  void saysTheCautionOfAFoodOnItsRow() {
    foods(landscape("US"), "vitamin-b12");
    assertThat(node("food-beef-liver-fried").getAccessibleText()).contains("Do not eat liver.");
    assertThat(labels(node("food-beef-liver-fried"), text -> text.contains("Do not eat liver")))
        .isTrue();
    assertThat(((Region) node("foods-strips")).getChildrenUnmodifiable()).hasSize(1);
  }

  @Test
  void keepsThePlateWhenTheScreenIsLaidOutAnewAndForgetsItWithTheVisit() {
    Composition composition = landscape("US");
    foods(composition, "magnesium");
    robot.clickOn("#food-almonds");
    robot.interact(composition.navigator()::refresh);
    assertThat(text("plate-sum")).isEqualTo("This plate: 80\u00a0mg");
    robot.interact(composition::finish);
    foods(composition, "magnesium");
    assertThat(((Touchable) node("food-almonds")).isChosen()).isFalse();
  }

  @Test
  void hasAPlateOfItsOwnWhereThereIsLittleRoom() {
    Composition composition = open("US", 1000, 500, 2.6);
    foods(composition, "magnesium");
    assertThat(robot.lookup("#plate-sum").tryQuery()).isEmpty();
    robot.clickOn("#food-pumpkin-seeds").clickOn("#foods-to-plate");
    assertThat(text("plate-sum")).isEqualTo("This plate: 156\u00a0mg");
    robot.clickOn("#foods-group").clickOn("#group-men").clickOn("#age-19");
    assertThat(filled()).isEqualTo(156.0 / 400);
    robot.clickOn("#foods-to-chart");
    assertThat(((Touchable) node("food-pumpkin-seeds")).isChosen()).isTrue();
  }

  private static boolean labels(Node node, Predicate<String> wanted) {
    return all(node)
        .anyMatch(
            n -> n instanceof Label label && label.isVisible() && wanted.test(label.getText()));
  }

  private static Stream<Node> all(Node node) {
    Stream<Node> below =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(FoodsScreenTest::all)
            : Stream.of();
    return Stream.concat(Stream.of(node), below);
  }
}
