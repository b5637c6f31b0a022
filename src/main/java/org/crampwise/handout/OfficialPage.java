package org.crampwise.handout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crampwise.content.Source;

/// The page of a public health service that tells more of what a hand-out is about.
public final class OfficialPage {
  /// Those whose pages are written for everyone, the best first.
  private static final List<String> PUBLISHERS =
      List.of(
          "https://ods.od.nih.gov/factsheets/",
          "https://medlineplus.gov/",
          "https://www.nhs.uk/conditions/",
          "https://www.nhs.uk/pregnancy/");

  private static final String FOR_PROFESSIONALS = "HealthProfessional";

  private OfficialPage() {}

  /// The best among the sources of a hand-out; empty where none is such a page.
  public static Optional<Source> among(List<Source> sources) {
    return sources.stream()
        .filter(source -> rank(source) < PUBLISHERS.size())
        .filter(source -> !source.url().contains(FOR_PROFESSIONALS))
        .min(Comparator.comparingInt(OfficialPage::rank));
  }

  private static int rank(Source source) {
    return IntStream.range(0, PUBLISHERS.size())
        .filter(index -> source.url().startsWith(PUBLISHERS.get(index)))
        .findFirst()
        .orElse(PUBLISHERS.size());
  }
}
