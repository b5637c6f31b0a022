package org.crampwise.ui.staff;

import org.crampwise.ui.theme.Look;
import org.crampwise.ui.theme.Scale;

/// How large things are for staff, who stand at the machine and are trained on it: the usual size
/// of the words, and on a small screen three quarters of it, so that a page holds a page.
public final class StaffLook {
  /// Of the usual em, on a screen with little height.
  public static final double SMALL = 0.75;

  /// The least side of what staff touch, in millimeters.
  public static final double TOUCH_MM = 12;

  /// The style class of a page that is measured so.
  public static final String STYLE = "staff";

  private StaffLook() {}

  static Look of(Look visitors) {
    Scale scale = visitors.scale();
    double em = em(scale);
    return new Look(
        new Scale(scale.width(), scale.height(), scale.pxPerMm(), em, em),
        scale.width(),
        scale.height(),
        visitors.palette(),
        visitors.still());
  }

  /// The em of staff pages, in pixels.
  public static double em(Scale scale) {
    Scale usual =
        new Scale(scale.width(), scale.height(), scale.pxPerMm(), scale.barEm(), scale.barEm());
    return usual.compact() ? scale.barEm() * SMALL : scale.barEm();
  }
}
