package org.crampwise.ui.theme;

import java.util.ArrayList;
import java.util.List;
import org.crampwise.session.TextSize;

/// From millimetres to pixels: how large one em is on this screen for this visitor.
///
/// @param width of the scene, in pixels
/// @param height of the scene, in pixels
/// @param pxPerMm pixels in a millimetre of the glass
/// @param barEm the em of the fixed bar, which keeps the default text step
/// @param em the em of the page
public record Scale(double width, double height, double pxPerMm, double barEm, double em) {
  /// The least capital height, in millimetres (Section 508, 402.4).
  public static final double CAPITAL_MM = 4.8;

  /// Inter's capital, as a part of the em.
  private static final double CAPITAL_OF_EM = 0.727;

  /// Where the short side has more room than this, the em grows.
  private static final double ROOM_EM = 40;

  /// What a larger text step must leave of the short side.
  private static final double FLOOR_EM = 24;

  /// The least touch target, in millimetres.
  public static final double TOUCH_MM = 20;

  /// A text step that grows the letters by less than this factor changes nothing.
  static final double CHANGE = 1.02;

  /// What an unknown screen is taken for: 96 dots an inch.
  public static final double DEFAULT_PX_PER_MM = 96 / 25.4;

  /// The scale of a screen of `width` x `height` pixels at a text step.
  public static Scale of(double width, double height, double pxPerMm, TextSize size) {
    double shortSide = Math.min(width, height);
    double base = leastEm(pxPerMm);
    double barEm = Math.max(base, shortSide / ROOM_EM);
    double cap = Math.max(barEm, shortSide / FLOOR_EM);
    return new Scale(width, height, pxPerMm, barEm, Math.min(barEm * size.factor(), cap));
  }

  /// The em of the least capital that may be, in pixels.
  static double leastEm(double pxPerMm) {
    return CAPITAL_MM / CAPITAL_OF_EM * pxPerMm;
  }

  /// Pixels in a millimetre of a screen with this diagonal.
  public static double pxPerMm(double width, double height, double diagonalInches) {
    return Math.hypot(width, height) / (diagonalInches * 25.4);
  }

  /// The text steps that change something on this screen.
  public static List<TextSize> offered(double width, double height, double pxPerMm) {
    List<TextSize> steps = new ArrayList<>();
    double last = 0;
    for (TextSize size : TextSize.values()) {
      double em = of(width, height, pxPerMm, size).em();
      if (em > last * CHANGE) {
        steps.add(size);
        last = em;
      }
    }
    return List.copyOf(steps);
  }

  public Composition composition() {
    return Composition.of(width, height, em);
  }

  /// The composition of the bar, which does not change with the text step.
  public Composition barComposition() {
    return Composition.of(width, height, barEm);
  }

  /// `n` em of the page in pixels.
  public double em(double n) {
    return n * em;
  }

  /// The least side of what is touched, in pixels: 20 mm, and never under 44.
  public double touch() {
    return Math.max(TOUCH_MM * pxPerMm, 44);
  }

  /// The page's margin, in pixels.
  public double margin() {
    return em(
        switch (composition()) {
          case PORTRAIT -> width < em(30) ? 1 : 2;
          case LANDSCAPE -> 1.5;
          case COMPACT -> 0.6;
        });
  }

  public boolean compact() {
    return composition() == Composition.COMPACT;
  }

  public boolean portrait() {
    return composition() == Composition.PORTRAIT;
  }
}
