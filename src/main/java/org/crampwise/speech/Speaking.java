package org.crampwise.speech;

/// Something that is being said.
@FunctionalInterface
public interface Speaking {
  /// Silence within a tenth of a second; nothing happens where it has ended already. Returns at
  /// once.
  void stop();
}
