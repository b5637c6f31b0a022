package org.crampwise.station;

import java.util.Map;
import java.util.Optional;

/// What a visitor may be told about this place. The site's own settings come before its country's.
///
/// @param dailyAmounts the country whose daily amounts are shown; empty hides them
/// @param staffed whether someone is near who can be told
/// @param helpText where to find that person, in the site's own words
public record SiteInfo(
    Optional<String> name,
    Optional<String> emergencyNumber,
    Optional<String> adviceLine,
    Optional<String> poisonLine,
    Optional<String> crisisLine,
    Optional<String> dailyAmounts,
    boolean staffed,
    Optional<String> helpText) {

  /// With the countries this program ships with.
  public static SiteInfo of(KioskConfig.Site site) {
    return of(site, site.country().isEmpty() ? new Countries(Map.of()) : Countries.builtIn());
  }

  public static SiteInfo of(KioskConfig.Site site, Countries countries) {
    Optional<Country> country = site.country().flatMap(countries::find);
    return new SiteInfo(
        site.name(),
        site.emergencyNumber().or(() -> country.map(Country::emergencyNumber)),
        site.adviceLine().or(() -> country.flatMap(Country::adviceLine)),
        site.poisonLine(),
        site.crisisLine(),
        country.filter(Country::dailyAmounts).map(Country::code),
        site.staffed(),
        site.helpText());
  }
}
