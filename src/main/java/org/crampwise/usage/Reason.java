package org.crampwise.usage;

/// Why counts can't be kept.
public enum Reason {
  /// The file is not, or no longer, one of ours.
  DAMAGED,
  DISK_FULL,
  /// The file can't be opened or written.
  NO_ACCESS,
  /// The system or SQLite gave another reason.
  OTHER
}
