package org.crampwise.ui;

import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.crampwise.app.Aids;
import org.crampwise.app.Backstage;
import org.crampwise.app.Composition;
import org.crampwise.app.OwnCheck;
import org.crampwise.content.reader.Assets;
import org.crampwise.session.TextSize;
import org.crampwise.session.Theme;
import org.crampwise.station.Countries;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SiteInfo;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.frame.Display;
import org.crampwise.ui.theme.Palette;

/// The whole product behind a glass of a chosen size, wired as in the program, for a site in the
/// US.
///
/// @param nanos the clock of the touch guard
/// @param still whether nothing moves by itself
public record Glass(
    double width,
    double height,
    double pxPerMm,
    TextSize textSize,
    Theme theme,
    LongSupplier nanos,
    boolean still) {

  public static Glass of(double width, double height, double pxPerMm) {
    return new Glass(width, height, pxPerMm, TextSize.NORMAL, Theme.LIGHT, new HandClock(), true);
  }

  /// A reference screen, `scale` times as many pixels each way for the same millimetres.
  public static Glass of(ReferenceScreen screen, double scale) {
    return of(
        Math.floor(screen.width() * scale),
        Math.floor(screen.height() * scale),
        screen.pxPerMm() * scale);
  }

  public Glass with(TextSize size) {
    return new Glass(width, height, pxPerMm, size, theme, nanos, still);
  }

  public Glass with(Theme chosen) {
    return new Glass(width, height, pxPerMm, textSize, chosen, nanos, still);
  }

  public Glass with(LongSupplier clock) {
    return new Glass(width, height, pxPerMm, textSize, theme, clock, still);
  }

  public Glass still(boolean nothingMoves) {
    return new Glass(width, height, pxPerMm, textSize, theme, nanos, nothingMoves);
  }

  /// The product in a scene of its own, unshown, laid out without a pulse. On the toolkit's thread.
  public Composition compose() {
    return compose(UnaryOperator.identity());
  }

  /// The same with other settings.
  public Composition compose(UnaryOperator<KioskConfig> settings) {
    return compose(settings, Optional.empty());
  }

  /// The same, with a site's own questionnaire in place of the self-check.
  public Composition compose(Optional<OwnCheck> own) {
    return compose(UnaryOperator.identity(), own);
  }

  /// Both.
  public Composition compose(UnaryOperator<KioskConfig> settings, Optional<OwnCheck> own) {
    return compose(settings, own, Aids.silent());
  }

  /// All of them, with a voice.
  public Composition compose(
      UnaryOperator<KioskConfig> settings, Optional<OwnCheck> own, Aids aids) {
    return compose(settings, own, aids, Backstage.none());
  }

  /// The same, with what staff have.
  public Composition compose(
      UnaryOperator<KioskConfig> settings, Optional<OwnCheck> own, Aids aids, Backstage backstage) {
    KioskConfig laptop = KioskConfig.laptop();
    KioskConfig config =
        laptop
            .withSite(
                new KioskConfig.Site(
                    Optional.empty(),
                    Optional.of("US"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    true,
                    Optional.empty()))
            .withDisplay(laptop.display().with(theme.id(), textSize.step()));
    return new Composition(
        settings.apply(config),
        SiteInfo.of(config.site(), Countries.builtIn()),
        Assets.builtIn(),
        new Display(Palette.all(), nanos, still, width, height, pxPerMm),
        own,
        aids,
        backstage);
  }
}
