package org.crampwise.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
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
}
