package org.crampwise.content.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.crampwise.content.Problem;
import org.crampwise.content.Sample;
import org.junit.jupiter.api.Test;

class ReleaseGatesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  @Test
  void everyUnsignedPageIsNamed() {
    String todo = " A clinician reviews it and signs in `reviewed` with name and date.";
    assertThat(Gates.problems(new SignatureGate(TODAY), Sample.good()))
        .containsExactlyInAnyOrder(
            "magnesium.md:2: \"Magnesium\" is not signed." + todo,
            "about.md:2: \"About\" is not signed." + todo,
            "get-help.md:1: \"When to get help\" is not signed." + todo,
            "calf.md:2: \"Calf\" is not signed." + todo);
  }

  @Test
  void aReviewRunsOut() {
    assertThat(Gates.problems(new SignatureGate(LocalDate.of(2027, 11, 22)), Sample.good()))
        .noneMatch(problem -> problem.contains("ran out"));
    assertThat(Gates.problems(new SignatureGate(LocalDate.of(2027, 11, 23)), Sample.good()))
        .contains(
            "stretching.md:2: The review of \"Stretching\" ran out on 2027-11-22."
                + " A clinician reviews it again.");
  }

  @Test
  void aRedFlagCardRestsOnASourceThatWasRead() {
    Gate gate = new SafetySourceGate();
    assertThat(Gates.problems(gate, Sample.good())).isEmpty();
    String help = "content/en/get-help.md";
    Sample bad =
        Sample.good().replacing(help, "Chest pain or tightness.[^MM-Q]", "Chest pain.[^ODS-Mg]");
    assertThat(Gates.problems(gate, bad))
        .containsExactly(
            "get-help.md:8: E1 rests only on sources not read at the publisher's address: ODS-Mg."
                + " Read one there and set its `status` to R in sources.toml.");
    Sample both =
        Sample.good()
            .replacing(help, "Chest pain or tightness.[^MM-Q]", "Chest pain.[^ODS-Mg][^MM-Q]");
    assertThat(Gates.problems(gate, both)).isEmpty();
  }

  @Test
  void releaseAddsMarkedFactsAndUnsignedPagesInOrderOfTheirPlaces() {
    Clock clock = Clock.fixed(Instant.parse("2026-12-01T10:00:00Z"), ZoneOffset.UTC);
    List<Problem> more =
        Sample.good().in(assets -> without(ContentCheck.check(assets), assets, clock));
    assertThat(more)
        .extracting(problem -> problem.at().toString(), Problem::message)
        .contains(
            tuple("content/en/topics/magnesium.md:28", "F1.42 is marked to be checked again."),
            tuple("data/foods.csv:3", "vitamin-b12 in liver is marked to be checked again."))
        .hasSize(4 + 2);
    assertThat(more).extracting(problem -> problem.at().file()).isSorted();
  }

  private static List<Problem> without(List<Problem> known, Path assets, Clock clock) {
    return ContentCheck.release(assets, clock).stream()
        .filter(problem -> !known.contains(problem))
        .toList();
  }
}
