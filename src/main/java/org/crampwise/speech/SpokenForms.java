package org.crampwise.speech;

/// What is said where something is written.
@FunctionalInterface
public interface SpokenForms {
  /// Says what is written.
  SpokenForms AS_WRITTEN = (text, _) -> text;

  /// @param text as it is shown
  /// @param language its tag, `es`
  String spoken(String text, String language);
}
