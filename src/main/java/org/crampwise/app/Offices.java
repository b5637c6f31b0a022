package org.crampwise.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crampwise.content.reader.Assets;
import org.crampwise.content.reader.ContentReader;
import org.crampwise.handout.Paper;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SiteInfo;
import org.crampwise.ui.handout.Desk;
import org.crampwise.ui.text.Library;

/// Makes pages from the command line, with the words that are shown on this machine, in one of
/// their languages, and with the site's settings.
final class Offices {
  private final Settings settings;

  Offices(Settings settings) {
    this.settings = settings;
  }

  /// Where a page is made.
  ///
  /// @param paper the site's
  record Office(Desk desk, Library library, Paper paper) {
    /// What pages are bound in: a roll is not.
    Paper sheet() {
      return paper == Paper.RECEIPT ? Paper.A4 : paper;
    }
  }

  /// What is made at a desk from a library, while its files can be read.
  ///
  /// @param config the settings' file; empty for the machine's own place
  /// @throws WrongUse where there are no words in the language
  <T> T with(Optional<Path> config, String language, Function<Office, T> work) {
    KioskConfig found = settings.read(config);
    try (Assets assets = settings.packs().shelf(found).open().assets()) {
      List<String> languages = ContentReader.languages(assets.root());
      if (!languages.contains(language)) {
        throw new WrongUse(
            "There are no words in \"%s\", but in %s."
                .formatted(language, String.join(", ", languages)));
      }
      Libraries libraries =
          new Libraries(
              assets.root(),
              SiteInfo.of(found.site()),
              new KioskConfig.Language(List.of(language), language));
      return work.apply(new Office(Desks.of(found), libraries.in(language), WaysOut.paper(found)));
    }
  }
}
