package org.crampwise.ui.counting;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.crampwise.ui.frame.Companion;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.usage.Counts;

/// Goes along with a visitor and counts each page once, however often they come back to it: how
/// somebody went to and fro is nobody's business. A visit is counted when it has ended, in the
/// language it was last read in. Then everything of it is forgotten here too.
public final class VisitCounter implements Companion {
  private final Counts counts;
  private final Supplier<String> spoken;
  private final Set<String> opened = new HashSet<>();
  private String language;

  /// @param language tag of the one that is shown now
  public VisitCounter(Counts counts, Supplier<String> language) {
    this.counts = counts;
    this.spoken = language;
    this.language = language.get();
  }

  @Override
  public void leaves() {}

  @Override
  public void shows(Screen screen) {
    CountedPage.of(screen)
        .ifPresent(
            page -> {
              language = spoken.get();
              if (opened.add(page)) {
                counts.opened(language, page);
              }
            });
  }

  /// The visit is over. One that opened nothing was none.
  public void ended() {
    if (!opened.isEmpty()) {
      opened.clear();
      counts.visited(language);
      language = spoken.get();
    }
  }
}
