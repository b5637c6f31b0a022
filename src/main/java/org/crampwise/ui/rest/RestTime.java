package org.crampwise.ui.rest;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.crampwise.ui.attract.PosterPlan.Moment;
import org.crampwise.ui.attract.PosterTime;
import org.crampwise.ui.keys.Waits;

/// Puts a picture that stands for long elsewhere each minute, by the time of the poster.
final class RestTime {
  private static final Duration LOOK = Duration.ofMinutes(1);

  private final PosterTime time;
  private Optional<Waits.Wait> waiting = Optional.empty();

  RestTime(PosterTime time) {
    this.time = time;
  }

  void start(Consumer<Moment> place) {
    if (!time.stops()) {
      place.accept(time.now());
      waiting = Optional.of(time.waits().after(LOOK, () -> start(place)));
    }
  }

  void stop() {
    waiting.ifPresent(Waits.Wait::stop);
    waiting = Optional.empty();
  }
}
