package org.crampwise.ui.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Interface words of one language. A key that is missing is an error, not a visible key.
public final class Messages {
  private final ResourceBundle bundle;
  private final Locale locale;

  private Messages(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  /// The words of a language, `en`.
  public static Messages of(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return new Messages(
        ResourceBundle.getBundle(
            "org.crampwise.ui.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(
                ResourceBundle.Control.FORMAT_PROPERTIES)),
        locale);
  }

  /// The text of a key, its `{0}` filled in.
  ///
  /// @throws java.util.MissingResourceException for an unknown key
  public String text(String key, Object... values) {
    String pattern = bundle.getString(key);
    return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
  }

  public ResourceBundle bundle() {
    return bundle;
  }

  public Locale locale() {
    return locale;
  }
}
