package org.crampwise.ui.navigation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.crampwise.ui.theme.Look;

/// Remembers where the pages of a long list begin, so that it is measured once for each size of
/// page and text, and not again at every turn.
public final class PageStarts {
  private record Key(String list, double width, double height, double em) {}

  private final Map<Key, List<Integer>> known = new HashMap<>();

  /// The indexes of the entries that begin a page.
  ///
  /// @param list what is paged; another list, or the list in another language, has another name
  /// @param measure finds them out
  public List<Integer> of(String list, Look look, Supplier<List<Integer>> measure) {
    return known.computeIfAbsent(
        new Key(list, look.width(), look.height(), look.scale().em()), _ -> measure.get());
  }
}
