package org.crampwise.handout;

import java.util.Optional;

/// Where and when a hand-out was made.
///
/// @param site the name of the place; empty where none is set
/// @param version of the words
/// @param date in the words of the hand-out's language
/// @param unsigned whether anything that can be shown has not been signed by a clinician
public record Imprint(Optional<String> site, String version, String date, boolean unsigned) {}
