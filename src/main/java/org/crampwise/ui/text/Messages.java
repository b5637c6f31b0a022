package org.crampwise.ui.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
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
    String file = "/org/crampwise/ui/messages_" + language + ".properties";
    try (InputStream in =
        Objects.requireNonNull(Messages.class.getResourceAsStream(file), () -> "no " + file)) {
      return new Messages(
          new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)),
          Locale.forLanguageTag(language));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
