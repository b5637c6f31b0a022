package org.crampwise.ui.audit;

import javafx.scene.Scene;
import org.crampwise.ui.staff.StaffLook;
import org.crampwise.ui.theme.Scale;

/// What a page is measured by, in pixels: one for visitors, or one for staff, who stand at the
/// machine and know it.
///
/// @param touch the least side of a target
/// @param apart the least between two targets
/// @param type the least type size
record Measures(double touch, double apart, double type) {
  private static final double APART_MM = 3;
  private static final double STAFF_APART_MM = 1;

  static Measures of(Scene scene, Scale scale) {
    boolean staff = scene.getRoot().lookup("." + StaffLook.STYLE) != null;
    return staff
        ? new Measures(
            StaffLook.TOUCH_MM * scale.pxPerMm(),
            STAFF_APART_MM * scale.pxPerMm(),
            StaffLook.em(scale))
        : new Measures(
            scale.touch(), APART_MM * scale.pxPerMm(), Math.min(scale.em(), scale.barEm()));
  }
}
