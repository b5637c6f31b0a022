package org.crampwise.ui.attract;

import java.time.Duration;
import java.util.Optional;

/// What the poster shows at which time, so that it moves, wakes nobody and burns nothing in: one
/// scene after the other; the whole picture a little aside each minute; dark colors in turn with
/// light ones; and less light where nobody has come for long.
///
/// @param dimAfter how long nobody has to have come; empty for never
public record PosterPlan(Optional<Duration> dimAfter) {
  /// How long a scene stands: long enough to be read from where one waits.
  public static final Duration SCENE = Duration.ofSeconds(9);

  private static final Duration SHIFT = Duration.ofMinutes(1);
  private static final Duration COLORS = Duration.ofMinutes(15);

  /// Where the picture stands, in halves of an em right and down: no place twice in a round, and
  /// never far from the one before.
  private static final int[][] PLACES = {
    {0, 0}, {1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {-1, -1}, {0, -1}, {1, -1}
  };

  /// A moment of it.
  ///
  /// @param scene which one
  /// @param right how far the picture is shifted, -1 to 1
  /// @param down the same
  /// @param night whether the colors are turned: dark where they are light
  /// @param dim whether there is less light
  public record Moment(int scene, int right, int down, boolean night, boolean dim) {}

  /// @param minutes without a visitor until there is less light; 0 for never
  public static PosterPlan dimmingAfter(int minutes) {
    return new PosterPlan(Optional.of(Duration.ofMinutes(minutes)).filter(Duration::isPositive));
  }

  /// @param alone how long nobody has come
  public Moment at(Duration alone) {
    int[] place = PLACES[(int) (alone.dividedBy(SHIFT) % PLACES.length)];
    return new Moment(
        (int) (alone.dividedBy(SCENE) % PosterScene.values().length),
        place[0],
        place[1],
        alone.dividedBy(COLORS) % 2 == 1,
        dimAfter.filter(after -> alone.compareTo(after) >= 0).isPresent());
  }

  /// How long it is until the next scene.
  public Duration untilNext(Duration alone) {
    return SCENE.minus(Duration.ofMillis(alone.toMillis() % SCENE.toMillis()));
  }
}
