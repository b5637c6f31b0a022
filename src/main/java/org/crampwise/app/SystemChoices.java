package org.crampwise.app;

import java.util.Map;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import org.crampwise.session.Theme;

/// What whoever owns a laptop has told its system about seeing. A window there begins with it; a
/// kiosk does not ask, since nobody who stands before it has set that system up.
///
/// @param theme empty where the system is as it came
/// @param lessMotion whether nothing should move by itself
record SystemChoices(Optional<Theme> theme, boolean lessMotion) {
  /// Windows says whether one of its contrast themes is on; GTK has such themes by name.
  private static final String WINDOWS_CONTRAST = "Windows.SPI.HighContrast";

  private static final String GTK_THEME = "GTK.theme_name";
  private static final String GTK_CONTRAST = "HighContrast";

  static SystemChoices none() {
    return new SystemChoices(Optional.empty(), false);
  }

  /// As the system has it now. On the toolkit's thread.
  static SystemChoices now() {
    Platform.Preferences said = Platform.getPreferences();
    return of(said.getColorScheme(), said.isReducedMotion(), said);
  }

  /// @param keys what the toolkit passes on of the system's settings, by its own names
  static SystemChoices of(ColorScheme scheme, boolean reducedMotion, Map<String, Object> keys) {
    Optional<Theme> theme =
        isHighContrast(keys)
            ? Optional.of(Theme.CONTRAST)
            : scheme == ColorScheme.DARK ? Optional.of(Theme.DARK) : Optional.empty();
    return new SystemChoices(theme, reducedMotion);
  }

  private static boolean isHighContrast(Map<String, Object> keys) {
    return Boolean.TRUE.equals(keys.get(WINDOWS_CONTRAST))
        || (keys.get(GTK_THEME) instanceof String name && name.startsWith(GTK_CONTRAST));
  }
}
