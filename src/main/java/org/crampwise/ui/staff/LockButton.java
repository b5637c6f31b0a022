package org.crampwise.ui.staff;

import java.time.Duration;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.text.Library;

/// Locks the staff area, and says how long it stays open by itself.
final class LockButton extends TouchButton {
  static final String STYLE = "staff-lock";

  private final Library library;

  LockButton(Library library, Runnable lock) {
    super("staff-lock", "", "lock");
    this.library = library;
    getStyleClass().add(STYLE);
    onAction(lock);
    show(StaffArea.OPEN);
  }

  /// @param left before it locks by itself
  void show(Duration left) {
    long seconds = (left.toMillis() + 999) / 1000;
    String time = "%d:%02d".formatted(seconds / 60, seconds % 60);
    setText(library.text("staff.lock"));
    setLine(library.text("staff.lock.left", time));
    setAccessibleText(getText() + ", " + getLine());
  }
}
