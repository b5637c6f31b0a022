package org.crampwise.ui.voice;

import java.util.Optional;
import javafx.scene.Node;

/// One thing that a listener hears of a screen.
///
/// @param node what it is about, and what is marked while it is read
/// @param area where on the glass it stands
/// @param name its words, as they are shown or as they stand for a picture
/// @param chosen whether it is chosen; empty where it is nothing to choose
/// @param unavailable whether it can't be used now, and says why when it is touched
/// @param place which of several; empty where it stands alone
public record Heard(
    Node node,
    Area area,
    Kind kind,
    String name,
    Optional<Boolean> chosen,
    boolean unavailable,
    Optional<Place> place) {

  /// The parts of a screen, from top to bottom.
  public enum Area {
    PAGE,
    /// The buttons of the voice, above the bar.
    PANEL,
    BAR,
    /// What lies over all of these: while it is there, they are not heard.
    OVERLAY
  }

  /// What it is.
  public enum Kind {
    /// What the page is called; the first that is heard.
    TITLE,
    HEADING,
    TEXT,
    /// How sure a piece of advice is.
    EVIDENCE,
    /// A drawing with words that stand for it.
    PICTURE,
    /// How full something is, or how far along.
    PROGRESS,
    /// An answer that takes the others back.
    ONE_OF,
    /// An answer among several.
    ANY_OF,
    /// A button that stays down.
    TOGGLE,
    BUTTON,
    /// A word of the text that is explained.
    TERM,
    /// The number of a source in the text. It is never read along with the text.
    NOTE,
    /// A line of the list of sources under a text. It is not read along with it either.
    SOURCE,
    SLIDER,
    FIELD,
    /// Words over the page that go away when they are selected.
    MESSAGE;

    /// Whether something happens when it is selected.
    public boolean operable() {
      return switch (this) {
        case ONE_OF, ANY_OF, TOGGLE, BUTTON, TERM, NOTE, SLIDER, FIELD, MESSAGE -> true;
        case TITLE, HEADING, TEXT, EVIDENCE, PICTURE, PROGRESS, SOURCE -> false;
      };
    }

    /// Whether it is one of several to pick from, told by its place among them.
    boolean counted() {
      return this == ONE_OF || this == ANY_OF || this == TOGGLE;
    }
  }

  /// Second of six: 2, 6.
  public record Place(int number, int of) {}

  Heard at(Place which) {
    return new Heard(node, area, kind, name, chosen, unavailable, Optional.of(which));
  }
}
