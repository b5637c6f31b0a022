package org.crampwise.handout;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.crampwise.content.Edition;
import org.crampwise.content.VersionNumber;
import org.crampwise.content.drawing.Illustrations;
import org.crampwise.content.reader.ContentReader;
import org.crampwise.session.Theme;
import org.crampwise.ui.handout.Desk;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.text.Messages;
import org.crampwise.ui.text.SiteWords;
import org.crampwise.ui.theme.Palette;

/// The built-in words and a desk to make hand-outs of them at.
final class PaperWords {
  static final Path ASSETS = Path.of("assets");

  private static final VersionNumber VERSION = VersionNumber.parse("1.2.3").orElseThrow();

  private PaperWords() {}

  static Library in(String language) {
    Messages messages = Messages.of(ASSETS, language);
    return new Library(
        ContentReader.read(ASSETS, language).pack(),
        messages,
        SiteWords.of(
                messages, Optional.of("911"), Optional.empty(), Optional.empty(), Optional.empty())
            .dated(() -> Optional.of(new Edition(VERSION, LocalDate.EPOCH))),
        new Illustrations(ASSETS),
        Optional.of("US"));
  }

  static Desk desk() {
    return new Desk(
        Optional.of("Riverside Clinic"),
        Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC),
        Objects.requireNonNull(Palette.all().get(Theme.LIGHT)));
  }
}
