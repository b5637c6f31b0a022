package org.crampwise.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.crampwise.content.ContentPack;
import org.crampwise.selfcheck.Wizard;
import org.crampwise.selfcheck.reader.SelfCheckReader;
import org.crampwise.session.Session;
import org.crampwise.ui.audit.Rehearsal;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.selfcheck.CheckFlow;

/// The self-check that is shown: the product's, a site's own, or none.
final class ShownCheck {
  private static final Logger LOG = Logger.getLogger(ShownCheck.class.getName());

  private final Optional<OwnCheck> own;
  private final boolean enabled;
  private final Supplier<Session> session;
  private final Navigator navigator;
  private final Once<Optional<Wizard>> wizard;
  private final Once<Optional<Rehearsal>> rehearsal;

  /// @param own a site's own questionnaire in its place
  /// @param enabled whether the site leaves the product's in place
  /// @param assets where its files are
  /// @param pack the words it refers to
  /// @param session the answers of whoever is here
  ShownCheck(
      Optional<OwnCheck> own,
      boolean enabled,
      Path assets,
      Supplier<ContentPack> pack,
      Supplier<Session> session,
      Navigator navigator) {
    this.own = own;
    this.enabled = enabled;
    this.session = session;
    this.navigator = navigator;
    this.wizard = new Once<>(() -> read(assets, pack));
    this.rehearsal = new Once<>(() -> wizard().map(Rehearsal::new));
  }

  /// Whether there is a self-check to offer. Its files need not have been read.
  boolean isOffered() {
    return own.isPresent() || enabled;
  }

  /// The way through it; empty where the site has taken it away or its files can't be read. Its
  /// files are read once, by whoever asks first, on any thread.
  Optional<Wizard> wizard() {
    return wizard.get();
  }

  private Optional<Wizard> read(Path assets, Supplier<ContentPack> pack) {
    if (own.isPresent()) {
      return own.map(check -> new Wizard(check.questionnaire(), Optional.empty()));
    }
    if (!enabled) {
      return Optional.empty();
    }
    SelfCheckReader.Reading reading = SelfCheckReader.read(assets, pack.get());
    reading.faults().forEach(fault -> LOG.warning(fault::toString));
    return reading
        .selfCheck()
        .map(check -> new Wizard(check.questionnaire(), Optional.of(check.guidance())));
  }

  /// That of whoever is here; empty as [#wizard] is.
  Optional<CheckFlow> flow() {
    return wizard().map(this::flow);
  }

  private CheckFlow flow(Wizard check) {
    return new CheckFlow(check, session, navigator);
  }

  /// Opens it at its first question; Back leads home.
  void open() {
    navigator.restart(new Screen.Home());
    flow().ifPresent(CheckFlow::open);
  }

  /// Shows a screen as a made-up visitor would see it who came there from Home.
  void rehearse(Screen screen) {
    wizard()
        .ifPresent(
            check ->
                flow(check)
                    .rehearse(
                        rehearsal
                            .get()
                            .flatMap(visitor -> visitor.of(screen))
                            .orElseGet(check::start)));
    navigator.restart(List.of(new Screen.Home()), screen);
  }
}
