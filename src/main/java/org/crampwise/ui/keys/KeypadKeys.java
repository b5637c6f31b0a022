package org.crampwise.ui.keys;

import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/// What a key means to whoever uses the screens by ear or by switch: on a keyboard, and on the
/// assistive keypads that send function keys.
///
/// @param meanings of the keys that have one
public record KeypadKeys(Map<KeyCode, Meaning> meanings) {
  /// What a key is for.
  public enum Meaning {
    PREVIOUS,
    NEXT,
    SELECT,
    /// To the page before.
    BACK,
    /// What the page is for: Next, or the like.
    FORWARD,
    /// Turns audio navigation on; then, help.
    HELP,
    /// One step louder; after the loudest the quietest.
    VOLUME,
    QUIETER,
    LOUDER,
    /// Makes the screen dark, or shows it again.
    DARK,
    /// Headphones were plugged in.
    PLUGGED,
    /// Headphones were taken out.
    UNPLUGGED,
    /// Turns scanning on or off.
    SCAN
  }

  public KeypadKeys {
    meanings = Map.copyOf(meanings);
  }

  /// A keyboard, and the function keys of EZ Access keypads.
  public static KeypadKeys standard() {
    return new KeypadKeys(
        Map.ofEntries(
            Map.entry(KeyCode.UP, Meaning.PREVIOUS),
            Map.entry(KeyCode.LEFT, Meaning.PREVIOUS),
            Map.entry(KeyCode.F18, Meaning.PREVIOUS),
            Map.entry(KeyCode.DOWN, Meaning.NEXT),
            Map.entry(KeyCode.RIGHT, Meaning.NEXT),
            Map.entry(KeyCode.F19, Meaning.NEXT),
            Map.entry(KeyCode.ENTER, Meaning.SELECT),
            Map.entry(KeyCode.SPACE, Meaning.SELECT),
            Map.entry(KeyCode.F20, Meaning.SELECT),
            Map.entry(KeyCode.ESCAPE, Meaning.BACK),
            Map.entry(KeyCode.F21, Meaning.BACK),
            Map.entry(KeyCode.F22, Meaning.FORWARD),
            Map.entry(KeyCode.F1, Meaning.HELP),
            Map.entry(KeyCode.F17, Meaning.HELP),
            Map.entry(KeyCode.F8, Meaning.VOLUME),
            Map.entry(KeyCode.F23, Meaning.QUIETER),
            Map.entry(KeyCode.F24, Meaning.LOUDER),
            Map.entry(KeyCode.F3, Meaning.DARK),
            Map.entry(KeyCode.F15, Meaning.PLUGGED),
            Map.entry(KeyCode.F16, Meaning.UNPLUGGED),
            Map.entry(KeyCode.F6, Meaning.SCAN)));
  }

  public Optional<Meaning> of(KeyCode key) {
    return Optional.ofNullable(meanings.get(key));
  }
}
