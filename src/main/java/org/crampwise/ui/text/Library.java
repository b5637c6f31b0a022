package org.crampwise.ui.text;

import java.util.Optional;
import org.crampwise.content.ContentPack;
import org.crampwise.content.drawing.Illustrations;

/// All a screen has to say and show, in the session's language.
///
/// @param country whose daily amounts are shown; empty hides them
public record Library(
    ContentPack pack,
    Messages messages,
    SiteWords site,
    Illustrations illustrations,
    Optional<String> country) {
  /// An interface word with the site's numbers filled in.
  public String text(String key, Object... values) {
    return site.fill(messages.text(key, values));
  }
}
