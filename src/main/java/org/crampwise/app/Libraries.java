package org.crampwise.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.crampwise.content.drawing.Illustrations;
import org.crampwise.content.reader.ContentReader;
import org.crampwise.content.reader.Signatures;
import org.crampwise.selfcheck.book.Seal;
import org.crampwise.station.SiteInfo;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.text.Messages;
import org.crampwise.ui.text.SiteWords;

/// What there is to say and show in each language, with the numbers of the site filled in. Each
/// language is read once: the words of buttons at once, the pages when one is first opened.
final class Libraries {
  private final Path assets;
  private final SiteInfo site;
  private final Illustrations illustrations;
  private final Map<String, Library> read = new HashMap<>();

  Libraries(Path assets, SiteInfo site) {
    this.assets = assets;
    this.site = site;
    this.illustrations = new Illustrations(assets);
  }

  Library in(String language) {
    return read.computeIfAbsent(language, this::read);
  }

  private Library read(String language) {
    Messages messages = Messages.of(assets, language);
    SiteWords words =
        SiteWords.of(
            messages,
            site.emergencyNumber(),
            site.adviceLine(),
            site.poisonLine(),
            site.crisisLine());
    return new Library(
        new Once<>(() -> ContentReader.read(assets, language).pack()),
        Signatures.unsigned(assets, language),
        messages,
        words.sealed(new Once<>(() -> Seal.of(assets, language))),
        illustrations,
        site.dailyAmounts());
  }
}
