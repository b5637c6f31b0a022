package org.crampwise.usage;

/// What can be counted. Whoever counts never waits.
public interface Counts {
  /// A page was opened, for the first time in a visit.
  ///
  /// @param language tag of the language it is read in
  /// @param page its name; never more than which page it is
  void opened(String language, String page);

  /// A visit has ended that was last read in this language.
  void visited(String language);
}
