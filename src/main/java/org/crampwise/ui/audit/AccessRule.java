package org.crampwise.ui.audit;

/// What every page is held to for whoever can't see it, can't hear it, or can't touch it well.
public enum AccessRule {
  ROLE("Whatever can be operated says what it is: a button, one answer of several, a field."),
  NAME("Whatever can be operated has a name."),
  LABEL("The name of what can be operated has in it the words that are seen on it."),
  ONE_NAME("No two things that can be operated on one page have the same name."),
  STATE("What can be chosen says whether it is."),
  TITLE("A page has one title, and it is heard first."),
  PICTURE("A picture is heard by a text, or is marked as decoration."),
  LETTERS("A picture has no letters in it but those that its text says."),
  READING_ORDER("A page is read from top to bottom and from the side where its script begins."),
  FOCUS_ORDER("The keyboard comes to all that can be operated, in the order in which it is read."),
  SPACE("What can be touched lies at least 3 mm apart."),
  DIRECTION("The page runs in the direction of its language's script."),
  FIT("Nothing is clipped, covered or cut short, and no target is smaller than 20 mm.");

  private final String demand;

  AccessRule(String demand) {
    this.demand = demand;
  }

  /// The rule in a sentence.
  public String demand() {
    return demand;
  }

  /// How the rule is called in a report: `READING_ORDER` is `reading-order`.
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
