package org.crampwise.session;

/// How a visitor listens.
///
/// @param rate of the voice, 1 (slow) to 5 (fast)
/// @param volume of the voice, 1 (quiet) to 5 (loud)
/// @param navigation whether everything that has the focus is spoken
/// @param warned whether the visitor was told that others may hear the answers, and agreed
public record Listening(int rate, int volume, boolean navigation, boolean warned) {
  public static final Listening USUAL = new Listening(3, 3, false, false);

  public Listening with(int newRate, int newVolume) {
    return new Listening(newRate, newVolume, navigation, warned);
  }

  public Listening withNavigation(boolean on) {
    return new Listening(rate, volume, on, warned);
  }

  public Listening afterWarning() {
    return new Listening(rate, volume, navigation, true);
  }
}
