package org.crampwise.app;

import java.util.function.Supplier;
import org.crampwise.session.Ease;
import org.crampwise.session.Listening;
import org.crampwise.session.Session;
import org.crampwise.session.TextSize;
import org.crampwise.session.Theme;
import org.crampwise.station.KioskConfig;

/// What each visit begins with: what the site has set, else what the machine's system says, else
/// the usual.
///
/// @param language the standard one, as far as its words are sound
/// @param still whether this start shows no animation
/// @param system asked anew for each visit
record VisitDefaults(
    KioskConfig config, String language, boolean still, Supplier<SystemChoices> system) {
  Session begin() {
    SystemChoices own = system.get();
    Theme theme = config.display().theme().map(Theme::named).or(own::theme).orElse(Theme.LIGHT);
    boolean lessMotion = still || config.display().lessMotion().orElse(own.lessMotion());
    Session visit =
        new Session(
            language,
            theme,
            TextSize.of(config.display().textSize()),
            Ease.NONE.withLessMotion(lessMotion));
    visit.listening(Listening.USUAL.with(config.sound().rate(), config.sound().volume()));
    return visit;
  }
}
