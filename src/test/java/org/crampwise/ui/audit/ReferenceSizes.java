package org.crampwise.ui.audit;

import java.util.List;
import java.util.stream.Stream;
import org.crampwise.session.TextSize;
import org.crampwise.ui.theme.Scale;
import org.junit.jupiter.params.provider.Arguments;

/// The reference screens, each at the text steps that it offers.
public final class ReferenceSizes {
  private ReferenceSizes() {}

  /// The kiosk with the largest words, and the screen with the least room: what fits there mostly
  /// fits everywhere.
  public static Stream<Arguments> extremes() {
    return Stream.of(ReferenceScreen.PORTRAIT, ReferenceScreen.TABLET)
        .map(glass -> Arguments.of(glass, steps(glass).getLast()));
  }

  /// All that [#extremes] leaves out. The wall screen is the landscape screen in em.
  public static Stream<Arguments> between() {
    List<List<Object>> extremes = extremes().map(size -> List.of(size.get())).toList();
    return Stream.of(ReferenceScreen.values())
        .filter(glass -> glass != ReferenceScreen.WALL)
        .flatMap(glass -> steps(glass).stream().map(size -> Arguments.of(glass, size)))
        .filter(size -> !extremes.contains(List.of(size.get())));
  }

  /// The text steps that a screen offers, from the smallest.
  public static List<TextSize> steps(ReferenceScreen glass) {
    return Scale.offered(glass.width(), glass.height(), glass.pxPerMm());
  }
}
