package org.crampwise.ui.control.drawing;

import javafx.scene.paint.Color;

/// Says which colour a role has in the theme that is on; see `Ink.roles()` for what drawings ask
/// for.
@FunctionalInterface
public interface RoleColors {
  Color color(String role);
}
