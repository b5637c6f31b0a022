package org.crampwise.ui.text;

import java.util.Optional;
import java.util.function.Supplier;
import org.crampwise.content.ContentPack;
import org.crampwise.content.drawing.Illustrations;

/// All a screen has to say and show, in the session's language.
///
/// @param content what a visitor can read; read when it is first asked for, which the poster and
///   Home never do
/// @param unsigned whether anything a visitor can read has not been signed by a clinician
/// @param country whose daily amounts are shown; empty hides them
public record Library(
    Supplier<ContentPack> content,
    boolean unsigned,
    Messages messages,
    SiteWords site,
    Illustrations illustrations,
    Optional<String> country) {
  /// With content that has been read already.
  public Library(
      ContentPack pack,
      Messages messages,
      SiteWords site,
      Illustrations illustrations,
      Optional<String> country) {
    this(() -> pack, pack.unsigned(), messages, site, illustrations, country);
  }

  /// What a visitor can read.
  public ContentPack pack() {
    return content.get();
  }

  /// An interface word with the site's numbers filled in; where nobody of the staff is near, one
  /// that sends for nobody of them.
  public String text(String key, Object... values) {
    String alone = key + SiteWords.UNSTAFFED;
    boolean other = !site.isStaffed() && messages.bundle().containsKey(alone);
    return site.fill(messages.text(other ? alone : key, values));
  }
}
