package org.crampwise.ui.staff;

import java.util.function.Consumer;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.navigation.StaffPage;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// What a page of the staff area has to fill itself with.
///
/// @param look its own room: width and height in pixels, and the em of staff pages
/// @param area who is there, and where what they do is written down
/// @param go opens another page
public record StaffRoom(
    Library library, Look look, Bubbles bubbles, StaffArea area, Consumer<StaffPage> go) {
  /// The words of a key.
  public String text(String key, Object... values) {
    return library.text(key, values);
  }

  /// The same with another height, in pixels.
  StaffRoom within(double height) {
    Look part =
        new Look(look.scale(), look.width(), height, look.palette(), look.still(), look.above());
    return new StaffRoom(library, part, bubbles, area, go);
  }

  public double em(double n) {
    return look.em(n);
  }

  /// The gap between things, in pixels.
  public double gap() {
    return look.em(look.portrait() ? 1 : 0.75);
  }
}
