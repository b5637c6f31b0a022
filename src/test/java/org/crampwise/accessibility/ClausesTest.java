package org.crampwise.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crampwise.ui.audit.AccessRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The tables of clauses are whole, and every proof they name is there.
class ClausesTest {
  private static final Path TESTS = Path.of("src/test/java/org/crampwise");

  private static final Set<String> RULES =
      Arrays.stream(AccessRule.values())
          .map(rule -> Proof.rule(rule.id()).name())
          .collect(Collectors.toSet());

  /// 31 of level A and 24 of AA; 33 of chapter 5 and 30 of chapter 8; 55.
  @ParameterizedTest
  @CsvSource({"WCAG, 55", "EN_301_549, 63", "SECTION_508, 55"})
  void everyClauseIsThereOnce(Standard standard, int count) {
    List<String> numbers = Clauses.of(standard).stream().map(Clause::number).toList();
    assertThat(numbers).hasSize(count).doesNotHaveDuplicates();
  }

  @Test
  void theLevelsOfWcagAreComplete() {
    List<Clause> clauses = Clauses.of(Standard.WCAG);
    assertThat(clauses.stream().filter(it -> it.level().equals("A"))).hasSize(31);
    assertThat(clauses.stream().filter(it -> it.level().equals("AA"))).hasSize(24);
    assertThat(clauses).extracting(Clause::number).doesNotContain("4.1.1");
  }

  /// Within a chapter no number is left out but those of headings.
  @ParameterizedTest
  @CsvSource({"5.1.3, 16", "5.6, 2", "5.5, 2", "8.3.3.3, 2"})
  void noNumberIsLeftOut(String chapter, int last) {
    List<String> numbers = Clauses.of(Standard.EN_301_549).stream().map(Clause::number).toList();
    for (int i = 1; i <= last; i++) {
      assertThat(numbers).contains(chapter + "." + i);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theNumbersAreInOrder(Standard standard) {
    List<Clause> clauses = Clauses.of(standard);
    assertThat(clauses).isSortedAccordingTo((one, other) -> compare(one.number(), other.number()));
  }

  private static int compare(String one, String other) {
    return Arrays.compare(
        Arrays.stream(one.split("\\.")).mapToInt(Integer::parseInt).toArray(),
        Arrays.stream(other.split("\\.")).mapToInt(Integer::parseInt).toArray());
  }

  @ParameterizedTest
  @EnumSource
  void everyProofIsThere(Standard standard) {
    assertThat(Clauses.of(standard))
        .allSatisfy(clause -> assertThat(clause.proofs()).allMatch(ClausesTest::isThere));
    assertThat(isThere(new Proof("rule:nothing"))).isFalse();
    assertThat(isThere(new Proof("accessibility.NoTest"))).isFalse();
  }

  private static boolean isThere(Proof proof) {
    return proof.isRule()
        ? RULES.contains(proof.name())
        : proof.name().endsWith("Test")
            && Files.isRegularFile(TESTS.resolve(proof.name().replace('.', '/') + ".java"));
  }

  /// What the software is said to do needs a proof; what is not met has none that could pass for
  /// it.
  @ParameterizedTest
  @EnumSource
  void whatIsClaimedIsProven(Standard standard) {
    assertThat(Clauses.of(standard))
        .allSatisfy(
            clause -> {
              switch (clause.claim()) {
                case MET -> assertThat(clause.proofs()).as(clause.number()).isNotEmpty();
                case NOT_MET -> assertThat(clause.proofs()).as(clause.number()).isEmpty();
                case PARTLY, NOT_APPLICABLE, SITE -> {}
              }
              assertThat(clause.how()).as(clause.number()).endsWith(".");
            });
  }

  @Test
  void everyRuleProvesSomething() {
    Set<String> named =
        Clauses.all().stream()
            .flatMap(clause -> clause.proofs().stream())
            .map(Proof::name)
            .collect(Collectors.toSet());
    assertThat(named).containsAll(RULES);
  }
}
