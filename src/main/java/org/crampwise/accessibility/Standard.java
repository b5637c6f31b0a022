package org.crampwise.accessibility;

/// The standards, and which part of each is reported on.
public enum Standard {
  WCAG(
      "wcag",
      "WCAG 2.2, levels A and AA",
      "Web Content Accessibility Guidelines 2.2, applied to a program that is no web page."
          + " 4.1.1 Parsing is left out: WCAG 2.2 has removed it."),
  EN_301_549(
      "en",
      "EN 301 549 V3.2.1, chapters 5 and 8",
      "Generic requirements and hardware. Headings that ask nothing themselves are left out."),
  SECTION_508(
      "508",
      "Revised Section 508, chapter 4",
      "Hardware: the software decides part of it, and the site the rest.");

  private final String id;
  private final String title;
  private final String scope;

  Standard(String id, String title, String scope) {
    this.id = id;
    this.title = title;
    this.scope = scope;
  }

  /// How it is written in the table of clauses.
  public String id() {
    return id;
  }

  public String title() {
    return title;
  }

  /// The title without its parts.
  public String shortTitle() {
    return title.substring(0, title.indexOf(','));
  }

  /// What of it is reported on, in a sentence or two.
  public String scope() {
    return scope;
  }
}
