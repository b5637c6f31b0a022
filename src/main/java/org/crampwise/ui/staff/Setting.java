package org.crampwise.ui.staff;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.KioskConfig.OpenHours;

/// A setting that staff can change at the machine, and how it stands. Nothing is typed but the
/// digits of telephone numbers.
public sealed interface Setting {
  /// With its section, `display.theme`. Its words are `staff.setting.KEY`.
  String key();

  /// On or off.
  record Toggle(String key, Predicate<KioskConfig> now) implements Setting {}

  /// One of a few words.
  ///
  /// @param words the key of the words of a value
  record Choice(
      String key,
      List<String> values,
      Function<KioskConfig, String> now,
      Function<String, String> words)
      implements Setting {}

  /// A number, by steps.
  ///
  /// @param words the key of what a number is said with
  record Steps(String key, List<Integer> values, ToIntFunction<KioskConfig> now, String words)
      implements Setting {}

  /// The language that each visit begins with.
  record Standard(String key) implements Setting {}

  /// The languages that visitors may choose from.
  record Offered(String key) implements Setting {}

  /// From when to when it is open.
  record Hours(String key, Function<KioskConfig, Optional<OpenHours>> now) implements Setting {}

  /// A telephone number.
  record Phone(String key, Function<KioskConfig, Optional<String>> now) implements Setting {}

  /// Plays a sentence as loud as visitors hear it.
  record Sample(String key) implements Setting {}

  /// Only shown: the operator's file says it.
  record Fixed(String key, Function<KioskConfig, Optional<String>> now) implements Setting {}
}
