package org.crampwise.session;

/// What a visitor has switched on to make touching and looking easier.
///
/// @param reach everything that is touched lies in the lower half of the screen
/// @param holdToSelect a target acts only when it is held for a moment
/// @param repeatGuard a touch that follows another too soon is none
/// @param lessMotion nothing moves by itself
public record Ease(boolean reach, boolean holdToSelect, boolean repeatGuard, boolean lessMotion) {
  public static final Ease NONE = new Ease(false, false, false, false);

  public Ease withReach(boolean on) {
    return new Ease(on, holdToSelect, repeatGuard, lessMotion);
  }

  public Ease withHoldToSelect(boolean on) {
    return new Ease(reach, on, repeatGuard, lessMotion);
  }

  public Ease withRepeatGuard(boolean on) {
    return new Ease(reach, holdToSelect, on, lessMotion);
  }

  public Ease withLessMotion(boolean on) {
    return new Ease(reach, holdToSelect, repeatGuard, on);
  }
}
