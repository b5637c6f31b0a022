package org.crampwise.ui.idle;

import java.util.Optional;
import org.crampwise.session.IdleRule;
import org.crampwise.session.IdleTimes;
import org.crampwise.ui.navigation.Screen;

/// How long each screen may be left alone.
public final class IdlePages {
  private IdlePages() {}

  /// The rule for a screen; empty where no visit could end.
  public static Optional<IdleRule> rule(Screen screen, IdleTimes times) {
    return switch (screen) {
      case Screen.Calibration _ -> Optional.of(times.forStaff());
      case Screen.Apart _ -> Optional.empty();
      case Screen.Help _, Screen.Emergency _, Screen.Result _, Screen.Response _ ->
          Optional.of(times.forGravePage());
      case Screen.HandOut _, Screen.Counter _ -> Optional.of(times.forHandout());
      case Screen.Home _,
          Screen.Decks _,
          Screen.Topic _,
          Screen.Foods _,
          Screen.Stretch _,
          Screen.Sources _,
          Screen.Question _,
          Screen.Review _,
          Screen.Trouble _ ->
          Optional.of(times.forPage());
    };
  }
}
