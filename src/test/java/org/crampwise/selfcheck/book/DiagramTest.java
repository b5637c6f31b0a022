package org.crampwise.selfcheck.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Against truth tables of six variables, one bit of a long for each assignment.
class DiagramTest {
  private static final int VARIABLES = 6;

  private final Diagram diagram = new Diagram();
  private final Random random = new Random(3);

  private static long table(int variable) {
    return IntStream.range(0, 64)
        .filter(row -> (row >> variable & 1) == 1)
        .mapToLong(row -> 1L << row)
        .reduce(0, (one, other) -> one | other);
  }

  private int set(long table) {
    return diagram.any(
        IntStream.range(0, 64)
            .filter(row -> (table >> row & 1) == 1)
            .map(
                row ->
                    diagram.all(
                        IntStream.range(0, VARIABLES)
                            .map(
                                variable -> {
                                  int is = diagram.variable(variable);
                                  return (row >> variable & 1) == 1 ? is : diagram.not(is);
                                }))));
  }

  private static BitSet variables(int... some) {
    return IntStream.of(some).collect(BitSet::new, BitSet::set, BitSet::or);
  }

  private static long low(long table, int variable) {
    long kept = table & ~table(variable);
    return kept | kept << (1 << variable);
  }

  private static long high(long table, int variable) {
    long kept = table & table(variable);
    return kept | kept >>> (1 << variable);
  }

  @Test
  void equalSetsHaveEqualNumbers() {
    for (int turn = 0; turn < 200; turn++) {
      long one = random.nextLong();
      long other = random.nextLong();
      long third = random.nextLong();
      assertThat(diagram.and(set(one), set(other))).isEqualTo(set(one & other));
      assertThat(diagram.or(set(one), set(other))).isEqualTo(set(one | other));
      assertThat(diagram.not(set(one))).isEqualTo(set(~one));
      assertThat(diagram.same(set(one), set(other))).isEqualTo(set(~(one ^ other)));
      assertThat(diagram.choose(set(one), set(other), set(third)))
          .isEqualTo(set((one & other) | (~one & third)));
      assertThat(diagram.atLeast(2, set(one), set(other), set(third)))
          .isEqualTo(set((one & other) | (one & third) | (other & third)));
    }
  }

  @Test
  void aVariableIsKnownForgottenOrRaised() {
    for (int turn = 0; turn < 200; turn++) {
      long table = random.nextLong();
      int variable = random.nextInt(VARIABLES);
      long low = low(table, variable);
      long high = high(table, variable);
      assertThat(diagram.when(set(table), variable, false)).isEqualTo(set(low));
      assertThat(diagram.when(set(table), variable, true)).isEqualTo(set(high));
      assertThat(diagram.without(set(table), variables(variable))).isEqualTo(set(low | high));
      long where = low(random.nextLong(), variable);
      long is = table(variable);
      assertThat(diagram.raised(set(table), variable, set(where)))
          .isEqualTo(set((is & (high | (low & where))) | (~is & low & ~where)));
    }
  }

  @Test
  void assignmentsAreCountedWhateverIsNotAskedFor() {
    for (int turn = 0; turn < 200; turn++) {
      long table = random.nextLong();
      assertThat(diagram.count(set(table), variables(0, 1, 2, 3, 4, 5)))
          .isEqualTo(BigInteger.valueOf(Long.bitCount(table)));
    }
    BitSet spread = variables(2, 40, 90);
    assertThat(diagram.count(Diagram.ALL, spread)).isEqualTo(8);
    assertThat(diagram.count(diagram.variable(40), spread)).isEqualTo(4);
    assertThat(diagram.count(Diagram.NONE, spread)).isZero();
  }
}
