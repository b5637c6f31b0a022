package org.crampwise.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CardTest {
  private static Card card(String blocks) {
    return Sample.good()
        .deck("stretching", "## A card\n" + blocks)
        .pack()
        .deck("stretching")
        .orElseThrow()
        .cards()
        .getFirst();
  }

  private static List<String> words(Card card) {
    return Blocks.all(card.blocks())
        .flatMap(
            block ->
                block instanceof Block.Drawing drawing
                    ? Stream.of(drawing.name())
                    : Blocks.texts(block).stream().map(RichText::plain))
        .toList();
  }

  @Test
  void simplerWordsTakeThePlaceOfProseAndOfNothingElse() {
    Card card =
        card(
            """
            > [!advice topic=food evidence=some]
            > Eat nuts.[^MM-Q]

            ```drawing stretch-calf-1
            A stretch.
            ```

            Long words.[^MM-Q]

            - One.[^MM-Q]
            - Two.[^MM-Q]

            > [!caution kidney]
            > Ask first.[^MM-Q]

            > [!simple]
            > Few words.[^MM-Q]
            """);
    assertThat(words(card.simpler().orElseThrow()))
        .containsExactly("Eat nuts.", "stretch-calf-1", "Few words.", "Ask first.");
    assertThat(card.simpler().orElseThrow().simpler()).isEmpty();
  }

  @Test
  void onACardOfAdviceTheyStandBeforeIt() {
    Card card =
        card(
            """
            > [!advice topic=food evidence=some]
            > Eat nuts.[^MM-Q]

            > [!simple]
            > Nuts hold it.[^MM-Q]
            """);
    assertThat(words(card.simpler().orElseThrow())).containsExactly("Nuts hold it.", "Eat nuts.");
  }

  @Test
  void withoutThemThereIsNothingSimpler() {
    assertThat(card("Words.[^MM-Q]\n").simpler()).isEmpty();
  }

  @Test
  void aRedFlagCardKeepsWhatToDo() {
    ContentPack pack = Sample.good().pack();
    SafetyCard swollen = pack.safetyCard("U1").orElseThrow();
    SafetyCard simpler = swollen.simpler().orElseThrow();
    assertThat(simpler.sign()).extracting(RichText::plain).containsExactly("One leg is swollen.");
    assertThat(simpler.todo()).isEqualTo(swollen.todo()).isNotEmpty();
    assertThat(pack.safetyCard("E1").orElseThrow().simpler()).isEmpty();
  }
}
