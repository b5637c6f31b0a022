package org.crampwise.station;

import java.util.Locale;

/// What staff do that is written down. Its words are `staff.audit.ID`, with the details in their
/// order.
public enum AuditKind {
  /// The staff area was opened.
  OPENED,
  /// It was left.
  LEFT,
  /// It locked itself: nobody touched it.
  LOCKED,
  WRONG_PIN,
  /// A wrong PIN too many.
  LOCKED_OUT,
  /// A new PIN was set with an operator's file.
  RESET,
  /// A setting: its key, its value before, its value now.
  SETTING,
  /// A setting follows the operator's file again: its key, its value before, its value now.
  FOLLOWS,
  /// The last change was undone: its key, its value before, its value now.
  UNDONE,
  /// All counts were saved as a table: the file.
  COUNTS_SAVED,
  /// The log was copied: the folder.
  LOG_COPIED,
  /// The machine was tried: how much is to be looked at.
  SELF_TEST,
  /// A page was printed to see whether the printer does.
  TEST_PAGE,
  CALIBRATION,
  DISPLAY_TEST,
  TOUCH_TEST,
  CLEANING,
  OUT_OF_SERVICE,
  /// New content: the version before, the version now.
  CONTENT_USED,
  /// A pack was not taken: its file or version, and the [org.crampwise.station.pack.Reason].
  CONTENT_REFUSED,
  /// Back to the content from before: the version before, the version now.
  CONTENT_BACK,
  LEAVE_KIOSK,
  RESTART_PROGRAM,
  RESTART_MACHINE,
  SHUT_DOWN;

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
