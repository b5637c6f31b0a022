package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BetweenTest {
  private final List<String> done = new ArrayList<>();
  private boolean visited;
  private final Between between = new Between(() -> visited);

  @Test
  void whatMayWaitIsDoneAtOnceWhenNobodyIsThere() {
    between.run(() -> done.add("restart"));
    assertThat(done).containsExactly("restart");
  }

  @Test
  void underAVisitorsHandsItWaitsAndIsDoneOnceInOrder() {
    visited = true;
    between.run(() -> done.add("words"));
    between.run(() -> done.add("restart"));
    assertThat(done).isEmpty();
    visited = false;
    between.ended();
    between.ended();
    assertThat(done).containsExactly("words", "restart");
  }

  @Test
  void itWaitsAgainWhenTheFirstThingLetsAVisitorIn() {
    visited = true;
    between.run(() -> visited = true);
    between.run(() -> done.add("restart"));
    visited = false;
    between.ended();
    assertThat(done).isEmpty();
  }
}
