package org.crampwise.ui.control;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// The keys that every pad of digits has.
public final class DigitKeys {
  private DigitKeys() {}

  /// From 0 to 9.
  public static List<TouchButton> of(IntConsumer typed) {
    return IntStream.rangeClosed(0, 9)
        .mapToObj(
            digit -> {
              String sign = Integer.toString(digit);
              return KeyPad.key("key-" + digit, sign, sign, () -> typed.accept(digit));
            })
        .toList();
  }

  /// @param spoken the word for it
  public static TouchButton delete(String spoken, Runnable deleted) {
    return KeyPad.iconKey("key-delete", "delete", spoken, deleted);
  }
}
