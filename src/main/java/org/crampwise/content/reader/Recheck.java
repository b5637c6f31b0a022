package org.crampwise.content.reader;

import org.crampwise.content.Place;

/// A fact that has to be checked against its source again before release.
///
/// @param fact its number, `F1.42`, or the key of a table's row
public record Recheck(Place at, String fact) {}
