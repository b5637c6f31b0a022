package org.crampwise.content;

import java.util.List;

/// What cautions.md holds: the words of each caution, in the order of [Caution], and who signed
/// them.
public record CautionPage(String title, Review review, List<CautionWords> words, Place at) {
  public CautionPage {
    words = List.copyOf(words);
  }
}
