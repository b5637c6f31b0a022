package org.crampwise.station;

import java.util.Optional;

/// What a country's name alone tells: the numbers to call, and whether its daily amounts are known.
///
/// @param code ISO 3166 code, `US`
public record Country(
    String code, String emergencyNumber, Optional<String> adviceLine, boolean dailyAmounts) {}
