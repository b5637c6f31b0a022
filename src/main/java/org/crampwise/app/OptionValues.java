package org.crampwise.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crampwise.station.KioskConfig;

/// What the values of options must be. Each is empty for a value that is not allowed.
final class OptionValues {
  private OptionValues() {}

  static Optional<String> screen(String written) {
    return ScreenName.parse(written).map(_ -> written);
  }

  static Optional<String> country(String written) {
    return among(written, List.of(Locale.getISOCountries()));
  }

  static Optional<String> language(String written) {
    return among(written, Settings.languages());
  }

  static Optional<String> theme(String written) {
    return among(written, KioskConfig.THEMES);
  }

  static Optional<Integer> textStep(String written) {
    return KioskConfig.TEXT_SIZES.stream()
        .filter(step -> String.valueOf(step).equals(written))
        .findFirst();
  }

  /// In inches.
  static Optional<Double> diagonal(String written) {
    try {
      return Optional.of(Double.parseDouble(written))
          .filter(
              inches ->
                  inches >= KioskConfig.LEAST_DIAGONAL && inches <= KioskConfig.MOST_DIAGONAL);
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> among(String written, List<String> words) {
    return Optional.of(written).filter(words::contains);
  }
}
