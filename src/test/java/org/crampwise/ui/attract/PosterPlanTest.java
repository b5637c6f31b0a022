package org.crampwise.ui.attract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.crampwise.ui.attract.PosterPlan.Moment;
import org.junit.jupiter.api.Test;

/// Nothing on the poster stands at one place, in one color, for hours.
class PosterPlanTest {
  private static final PosterPlan PLAN = PosterPlan.dimmingAfter(10);

  private static Moment at(Duration alone) {
    return PLAN.at(alone);
  }

  private static List<Moment> minutesOfAnHour() {
    return LongStream.range(0, 60).mapToObj(minute -> at(Duration.ofMinutes(minute))).toList();
  }

  @Test
  void itBeginsWithItsQuestionInItsPlaceAndFullLight() {
    assertThat(at(Duration.ZERO)).isEqualTo(new Moment(0, 0, 0, false, false));
  }

  @Test
  void everySceneComesInTurnAndStandsNineSeconds() {
    int scenes = PosterScene.values().length;
    for (int i = 0; i < 3 * scenes; i++) {
      Duration begin = PosterPlan.SCENE.multipliedBy(i);
      assertThat(at(begin).scene()).isEqualTo(i % scenes);
      assertThat(at(begin.plusSeconds(8)).scene()).isEqualTo(i % scenes);
      assertThat(PLAN.untilNext(begin.plusSeconds(8))).isEqualTo(Duration.ofSeconds(1));
      assertThat(PLAN.untilNext(begin)).isEqualTo(PosterPlan.SCENE);
    }
  }

  @Test
  void eachMinuteThePictureStandsElsewhere() {
    Set<List<Integer>> places = new HashSet<>();
    List<Moment> minutes = minutesOfAnHour();
    for (int i = 1; i < minutes.size(); i++) {
      Moment before = minutes.get(i - 1);
      Moment now = minutes.get(i);
      places.add(List.of(now.right(), now.down()));
      assertThat(List.of(now.right(), now.down()))
          .as("minute " + i)
          .isNotEqualTo(List.of(before.right(), before.down()));
      assertThat(Math.abs(now.right())).isLessThanOrEqualTo(1);
      assertThat(Math.abs(now.down())).isLessThanOrEqualTo(1);
    }
    assertThat(places).hasSize(9);
  }

  @Test
  void itIsDarkAsLongAsItIsLight() {
    assertThat(minutesOfAnHour().stream().filter(Moment::night)).hasSize(30);
  }

  @Test
  void itDimsWhenNobodyHasComeForLong() {
    assertThat(at(Duration.ofMinutes(10).minusMillis(1)).dim()).isFalse();
    assertThat(at(Duration.ofMinutes(10)).dim()).isTrue();
    assertThat(at(Duration.ofDays(90)).dim()).isTrue();
    assertThat(PosterPlan.dimmingAfter(0).at(Duration.ofDays(90)).dim()).isFalse();
  }
}
