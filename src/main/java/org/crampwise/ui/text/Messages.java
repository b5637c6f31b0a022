package org.crampwise.ui.text;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/// Interface words of one language, from `interface.properties` in its folder. A key that is
/// missing is an error, not a visible key.
public final class Messages {
  /// Digits are 0 to 9 in every language, as in the sources and on the telephone.
  private static final String WESTERN_DIGITS = "-u-nu-latn";

  private final String file;
  private final ResourceBundle bundle;
  private final Locale locale;

  private Messages(String file, ResourceBundle bundle, Locale locale) {
    this.file = file;
    this.bundle = bundle;
    this.locale = locale;
  }

  /// The words of a language, `en`.
  ///
  /// @param assets the folder that holds `content`
  /// @throws IllegalStateException naming the file that is missing or broken, and what to do
  public static Messages of(Path assets, String language) {
    String file = "content/" + language + "/interface.properties";
    try (Reader words = Files.newBufferedReader(assets.resolve(file))) {
      return new Messages(
          file,
          new PropertyResourceBundle(words),
          Locale.forLanguageTag(language + WESTERN_DIGITS));
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalStateException(
          file
              + " can't be read ("
              + e.getClass().getSimpleName()
              + "). It has to hold the same keys as content/en/interface.properties, as UTF-8.",
          e);
    }
  }

  /// The text of a key, its `{0}` filled in.
  ///
  /// @throws java.util.MissingResourceException for an unknown key
  /// @throws IllegalStateException naming file and key of a pattern that can't be filled in
  public String text(String key, Object... values) {
    String pattern = bundle.getString(key);
    if (values.length == 0) {
      return pattern;
    }
    try {
      return new MessageFormat(pattern, locale).format(values);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "%s: %s = %s can't be filled in. Close its brackets, as in content/en."
              .formatted(file, key, pattern),
          e);
    }
  }

  /// The language's tag: `es`.
  public String tag() {
    return locale.stripExtensions().toLanguageTag();
  }

  /// The language's own name, as its speakers look for it: "Español".
  public String languageName() {
    return text("language.name");
  }

  /// The language's name for staff and for the log: "Spanish".
  public String englishName() {
    return text("language.name.english");
  }

  /// Whether the language is written from right to left.
  public boolean rightToLeft() {
    return text("language.direction").equals("rtl");
  }

  public ResourceBundle bundle() {
    return bundle;
  }

  public Locale locale() {
    return locale;
  }
}
