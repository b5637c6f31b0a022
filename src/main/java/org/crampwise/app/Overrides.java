package org.crampwise.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.KioskConfig.Display;
import org.crampwise.station.KioskConfig.Language;
import org.crampwise.station.KioskConfig.Site;

/// Settings given on the command line, for this start only.
record Overrides(
    Optional<String> country,
    Optional<Double> diagonal,
    Optional<String> language,
    Optional<String> theme,
    Optional<Integer> textStep) {
  static Overrides none() {
    return country(Optional.empty());
  }

  static Overrides country(Optional<String> country) {
    return new Overrides(
        country, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  KioskConfig over(KioskConfig config) {
    return config
        .withSite(over(config.site()))
        .withDisplay(over(config.display()))
        .withLanguage(over(config.language()));
  }

  /// Telephone numbers set for one country are wrong in another, so they go with it.
  private Site over(Site site) {
    if (country.isEmpty() || country.equals(site.country())) {
      return site;
    }
    return new Site(
        site.name(),
        country,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        site.staffed(),
        site.helpText());
  }

  private Display over(Display display) {
    return new Display(
        diagonal.map(OptionalDouble::of).orElse(display.diagonalInches()),
        diagonal.isPresent() ? OptionalDouble.empty() : display.pxPerMm(),
        theme.or(display::theme),
        textStep.orElse(display.textSize()),
        display.lessMotion());
  }

  private Language over(Language shown) {
    String standard = language.orElse(shown.standard());
    List<String> offered = new ArrayList<>(shown.offered());
    if (!offered.contains(standard)) {
      offered.add(standard);
    }
    return new Language(offered, standard);
  }
}
