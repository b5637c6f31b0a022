package org.crampwise.ui.theme;

import java.util.ArrayList;
import java.util.List;
import org.crampwise.session.TextSize;

/// Reach mode: on a tall screen everything that is touched lies in the lower half, where a seated
/// hand comes to. The page there is put together as on a screen of little height.
public final class Reach {
  /// A screen is tall when it is higher than this, in millimetres.
  private static final double TALL_MM = 400;

  /// How many em of height a page of usual text has, at least.
  private static final double USUAL_EM = 20;

  /// Larger text leaves a page this height and width, in em: what a small tablet has.
  private static final double LEAST_HEIGHT_EM = 17.2;

  private static final double LEAST_WIDTH_EM = 33;

  /// A page is not higher or wider than this, in em: else it would be put together otherwise, or
  /// its lines would be too long.
  private static final double MOST_HEIGHT_EM = 32;

  private static final double MOST_WIDTH_EM = 62;

  private Reach() {}

  /// Whether a screen is so tall that reach mode is offered.
  ///
  /// @param height in pixels
  public static boolean isOffered(double height, double pxPerMm) {
    return height > TALL_MM * pxPerMm;
  }

  /// The scale of the page in the lower half.
  ///
  /// @param glass the whole screen
  /// @param below what the bar takes at the bottom, in pixels
  public static Scale page(Scale glass, double below, TextSize size) {
    double room = Math.floor(glass.height() / 2) - below;
    double most = Math.min(room / LEAST_HEIGHT_EM, glass.width() / LEAST_WIDTH_EM);
    double usual = Math.min(glass.barEm(), Math.min(room / USUAL_EM, most));
    double base = Math.max(usual, Math.min(Scale.leastEm(glass.pxPerMm()), most));
    double em = Math.min(base * size.factor(), Math.max(base, most));
    return new Scale(
        Math.min(glass.width(), Math.floor(MOST_WIDTH_EM * em)),
        Math.min(room, Math.floor(MOST_HEIGHT_EM * em)),
        glass.pxPerMm(),
        glass.barEm(),
        em);
  }

  /// The text steps that change something there.
  public static List<TextSize> offered(Scale glass, double below) {
    List<TextSize> steps = new ArrayList<>();
    double last = 0;
    for (TextSize size : TextSize.values()) {
      double em = page(glass, below, size).em();
      if (em > last * Scale.CHANGE) {
        steps.add(size);
        last = em;
      }
    }
    return List.copyOf(steps);
  }
}
