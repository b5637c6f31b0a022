package org.crampwise.ui.navigation;

import java.util.Optional;
import org.crampwise.ui.theme.Look;

/// Behind one screen. Whatever it opens in [#onShow] it closes in [#onHide].
///
/// @param <S> the screens it can show
public interface ScreenController<S extends Screen> {
  /// Fills the screen. Its nodes are in the scene and styled, so they can be measured.
  void onShow(S screen, Look look);

  /// The page that Next would turn to, for whoever walks every page; empty on the last.
  default Optional<Screen> following() {
    return Optional.empty();
  }

  /// The visitor goes back from here, and expects it undone.
  default void onBack() {}

  /// Ends what moves or listens.
  default void onHide() {}
}
