package org.crampwise.usage;

import java.time.LocalDate;

/// What is counted together. There is no field that tells the hour, an answer or a card, and none
/// may come.
///
/// @param day by the machine's clock
/// @param language tag of the language it was read in
/// @param page name of the page, such as `topic-magnesium`; [#VISIT] for a whole visit
record Count(LocalDate day, String language, String page) {
  /// Stands in place of a page where visits are counted.
  static final String VISIT = "visit";
}
