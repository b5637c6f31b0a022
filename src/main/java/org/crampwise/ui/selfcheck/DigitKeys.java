package org.crampwise.ui.selfcheck;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.crampwise.ui.control.TouchButton;

/// The keys that every pad of digits has.
final class DigitKeys {
  private DigitKeys() {}

  /// From 0 to 9.
  static List<TouchButton> of(IntConsumer typed) {
    return IntStream.rangeClosed(0, 9)
        .mapToObj(
            digit -> {
              String sign = Integer.toString(digit);
              return KeyPad.key("key-" + digit, sign, sign, () -> typed.accept(digit));
            })
        .toList();
  }

  static TouchButton delete(Room room, Runnable deleted) {
    return KeyPad.iconKey("key-delete", "delete", room.text("entry.delete"), deleted);
  }
}
