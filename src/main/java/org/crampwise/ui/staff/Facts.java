package org.crampwise.ui.staff;

import java.util.List;
import java.util.Optional;
import org.crampwise.ui.navigation.StaffPage;

/// A card of facts on the overview: what, and how it stands.
///
/// @param id of the card
/// @param title of the card, in words
/// @param facts from top to bottom
/// @param more the page that has more to it, and the words of the button that leads there
public record Facts(String id, String title, List<Fact> facts, Optional<More> more) {
  public Facts {
    facts = List.copyOf(facts);
  }

  public Facts(String id, String title, List<Fact> facts) {
    this(id, title, facts, Optional.empty());
  }

  /// How a fact stands; told by an icon and a ground, never by colour alone.
  public enum Standing {
    PLAIN,
    GOOD,
    /// Staff should look at it.
    WARN
  }

  /// @param name what it is
  /// @param value how it is
  public record Fact(String name, String value, Standing standing) {
    public Fact(String name, String value) {
      this(name, value, Standing.PLAIN);
    }

    boolean isWrong() {
      return standing == Standing.WARN;
    }
  }

  public record More(StaffPage page, String words) {}
}
