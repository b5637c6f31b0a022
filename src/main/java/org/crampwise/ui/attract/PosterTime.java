package org.crampwise.ui.attract;

import java.time.Duration;
import org.crampwise.ui.attract.PosterPlan.Moment;
import org.crampwise.ui.keys.Waits;

/// The time that the poster goes by.
///
/// @param stops whether it stands still for good, as on a picture
public record PosterTime(Vigil vigil, PosterPlan plan, Waits waits, boolean stops) {
  /// What the poster shows now.
  public Moment now() {
    return plan.at(vigil.alone());
  }

  Duration untilNext() {
    return plan.untilNext(vigil.alone());
  }
}
