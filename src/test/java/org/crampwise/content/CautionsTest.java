package org.crampwise.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CautionsTest {
  private static final String CARDS =
      """
      ## Check this first

      ```safety U1
      ```

      ## Only advice

      ```drawing spinach
      Leaves.
      ```

      > [!advice topic=stretch evidence=some]
      > Stretch the calf.[^MM-Q]

      > [!caution clot]
      > A clot? Ask first.[^MM-Q]

      > [!simple]
      > Stretch.[^MM-Q]

      ## Advice and more

      Calves get tight.[^MM-Q]

      > [!advice topic=other evidence=some]
      > Loosen the covers.[^MM-Q]
      >
      > ```stretch calf
      > ```

      ## Only a way in

      > [!advice topic=other evidence=some]
      >
      > ```stretch calf
      > ```

      ## Pills

      > [!advice topic=supplement evidence=no-help]
      > Pills do not help.[^MM-Q]
      """;

  private static List<String> cards(Caution... cautions) {
    Topic deck = Sample.good().deck("stretching", CARDS).pack().deck("stretching").orElseThrow();
    return new Cautions(Set.of(cautions)).in(deck).cards().stream().map(Card::id).toList();
  }

  @Test
  void withoutACautionEverythingStands() {
    assertThat(cards())
        .containsExactly(
            "check-this-first", "only-advice", "advice-and-more", "only-a-way-in", "pills");
  }

  @Test
  void aClotHidesStretchesAndTheCardsLeftEmptyButNeverTheSafetyCard() {
    assertThat(cards(Caution.CLOT)).containsExactly("check-this-first", "advice-and-more", "pills");
  }

  @Test
  void kidneyDiseaseHidesSupplementsAndLeavesStretches() {
    assertThat(cards(Caution.KIDNEY))
        .containsExactly("check-this-first", "only-advice", "advice-and-more", "only-a-way-in");
  }

  @Test
  void severalCautionsHideTheSum() {
    assertThat(cards(Caution.CLOT, Caution.PREGNANCY))
        .containsExactly("check-this-first", "advice-and-more");
  }

  @Test
  void theWayIntoAStretchGoesOutOfAdviceThatStays() {
    Topic deck = Sample.good().deck("stretching", CARDS).pack().deck("stretching").orElseThrow();
    Topic left = new Cautions(Set.of(Caution.CLOT)).in(deck);
    assertThat(Blocks.all(left.cards().get(1).blocks()))
        .noneMatch(Block.StretchFigure.class::isInstance)
        .anyMatch(Block.Advice.class::isInstance);
  }

  @Test
  void aDrawingGoesWithTheAdviceItsNameBeginsWith() {
    Cautions clot = new Cautions(Set.of(Caution.CLOT));
    assertThat(clot.shows("stretch-calf-1")).isFalse();
    assertThat(clot.shows("massage-calf")).isFalse();
    assertThat(clot.shows("drink-shade")).isTrue();
    assertThat(new Cautions(Set.of(Caution.FLUID)).shows("drink-shade")).isFalse();
    String card = "## A card\n```drawing stretch-calf-1\nA stretch.\n```\n\nWords.[^MM-Q]\n";
    Topic deck = Sample.good().deck("stretching", card).pack().deck("stretching").orElseThrow();
    assertThat(clot.in(deck).cards().getFirst().blocks())
        .noneMatch(Block.Drawing.class::isInstance);
  }

  @Test
  void pregnancyHidesFoodsThatCarryIt() {
    List<Food> foods = Sample.good().pack().foods();
    assertThat(new Cautions(Set.of(Caution.PREGNANCY)).in(foods))
        .extracting(Food::id)
        .containsExactly("almonds");
    assertThat(new Cautions(Set.of(Caution.KIDNEY)).in(foods))
        .extracting(Food::id)
        .containsExactly("almonds", "liver");
  }

  @Test
  void aClotLeavesNoStretchToChoose() {
    List<Stretch> stretches = Sample.good().pack().stretches();
    assertThat(new Cautions(Set.of(Caution.CLOT)).stretches(stretches)).isEmpty();
    assertThat(new Cautions(Set.of(Caution.CHILD)).stretches(stretches)).isEqualTo(stretches);
  }

  private static final List<CautionWords> WORDS =
      Stream.of(Caution.values()).map(CautionsTest::words).toList();

  private static CautionWords words(Caution caution) {
    Place at = new Place("cautions.md", 1);
    Inline said = new Inline.Words("Ask about " + caution.id() + ".", false);
    return new CautionWords(
        caution, "Lead of " + caution.id(), List.of(new RichText(List.of(said), at)), at);
  }

  private static Topic told(String cards, Caution... cautions) {
    Topic deck = Sample.good().deck("stretching", cards).pack().deck("stretching").orElseThrow();
    return new Cautions(Set.of(cautions), WORDS).in(deck);
  }

  private static List<String> notes(Card card) {
    return card.blocks().stream()
        .takeWhile(Block.CautionNote.class::isInstance)
        .flatMap(block -> Blocks.texts(Blocks.inside(block).getFirst()).stream())
        .map(RichText::plain)
        .toList();
  }

  @Test
  void theFirstCardSaysWhichCautionTookSomethingAway() {
    List<Card> told = told(CARDS, Caution.CLOT, Caution.KIDNEY).cards();
    assertThat(told).extracting(Card::id).containsExactly("check-this-first", "advice-and-more");
    assertThat(notes(told.getFirst()))
        .containsExactly("Lead of kidney: Ask about kidney.", "Lead of clot: Ask about clot.");
    assertThat(told.getFirst().blocks().getLast()).isInstanceOf(Block.SafetyFigure.class);
    assertThat(notes(told.getLast())).isEmpty();
  }

  @Test
  void aCautionThatTookNothingAwayIsNotSaid() {
    String calm = "## A card\nWords.[^MM-Q]\n";
    assertThat(told(calm, Caution.values()).cards().getFirst().blocks()).hasSize(1);
  }

  @Test
  void aStripOfTheDeckIsReasonEnoughAndGivesWayOnTheFirstCard() {
    String strip = "## A card\nWords.[^MM-Q]\n\n> [!caution fluid]\n> Ask.[^MM-Q]\n";
    List<Block> blocks = told(strip, Caution.FLUID).cards().getFirst().blocks();
    assertThat(blocks).hasSize(2);
    assertThat(blocks.getFirst()).isEqualTo(words(Caution.FLUID).note());
    assertThat(told(strip, Caution.KIDNEY).cards().getFirst().blocks()).hasSize(2);
  }

  @Test
  void theKidneysSpeakForFluidsUnlessTheDeckSpeaksOfThemItself() {
    String pills = CARDS.substring(CARDS.indexOf("## Pills"));
    String first = "## A card\nWords.[^MM-Q]\n\n";
    assertThat(notes(told(first + pills, Caution.KIDNEY, Caution.FLUID).cards().getFirst()))
        .containsExactly("Lead of kidney: Ask about kidney.");
    assertThat(notes(told(first + pills, Caution.FLUID).cards().getFirst()))
        .containsExactly("Lead of fluid: Ask about fluid.");
    String named = first + "> [!caution fluid]\n> Ask.[^MM-Q]\n\n" + pills;
    assertThat(notes(told(named, Caution.KIDNEY, Caution.FLUID).cards().getFirst())).hasSize(2);
  }

  @Test
  void aDeckOfWhichNothingIsLeftSaysWhy() {
    String pills = CARDS.substring(CARDS.indexOf("## Pills"));
    assertThat(told(pills, Caution.CHILD).cards())
        .singleElement()
        .satisfies(card -> assertThat(card.title()).isEqualTo("Lead of child"))
        .satisfies(
            card -> assertThat(notes(card)).containsExactly("Lead of child: Ask about child."));
  }

  @Test
  void whatIsSaidSimplerGoesWithTheAdviceOfItsCard() {
    String card =
        """
        ## A card
        Words.[^MM-Q]

        > [!advice topic=drink evidence=some]
        > Drink.[^MM-Q]

        > [!simple]
        > Drink water.[^MM-Q]
        """;
    assertThat(told(card, Caution.CHILD).cards().getFirst().blocks())
        .noneMatch(Block.Simple.class::isInstance);
    assertThat(told(card, Caution.CLOT).cards().getFirst().blocks())
        .anyMatch(Block.Simple.class::isInstance);
  }
}
