package org.crampwise.ui.staff;

/// Behind one page of the staff area. Whatever it opens in [#onShow] it closes in [#onHide].
public interface StaffPane {
  /// Fills the page. Its nodes are in the scene and styled, so they can be measured.
  void onShow(StaffRoom room);

  /// Ends what moves or listens.
  default void onHide() {}
}
