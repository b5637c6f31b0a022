package org.crampwise.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.crampwise.content.reader.Assets;
import org.crampwise.session.TextSize;
import org.crampwise.station.Countries;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SiteInfo;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.frame.Display;
import org.crampwise.ui.theme.Palette;
import org.crampwise.ui.theme.Type;
import org.testfx.api.FxToolkit;

/// Runs audits on the toolkit's thread, for a site in the United States.
final class OnToolkit {
  private static final KioskConfig.Site SITE =
      new KioskConfig.Site(
          Optional.empty(),
          Optional.of("US"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          true,
          Optional.empty());

  private OnToolkit() {}

  interface Work<T> {
    T run() throws Exception;
  }

  static <T> T run(Work<T> work) throws Exception {
    FxToolkit.registerPrimaryStage();
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            Type.load();
            done.complete(work.run());
          } catch (Throwable e) {
            done.completeExceptionally(e);
          }
        });
    return done.get();
  }

  /// The same for whoever can't see, hear or touch well.
  static AccessSurvey survey() {
    return new AccessSurvey(KioskConfig.laptop().withSite(SITE), Assets.builtIn());
  }

  static Audit audit() {
    return audit(Optional.empty());
  }

  /// For a site that offers these languages, the first of them first.
  static Audit audit(String... languages) {
    return new Audit(
        KioskConfig.laptop()
            .withSite(SITE)
            .withLanguage(new KioskConfig.Language(List.of(languages), languages[0])),
        SiteInfo.of(SITE, Countries.builtIn()),
        Assets.builtIn());
  }

  static Audit audit(Optional<OwnCheck> own) {
    return new Audit(
        KioskConfig.laptop().withSite(SITE),
        SiteInfo.of(SITE, Countries.builtIn()),
        Assets.builtIn(),
        own);
  }

  /// The product on a screen, standing still.
  static Composition kiosk(ReferenceScreen glass, TextSize size) {
    KioskConfig config = KioskConfig.laptop();
    return kiosk(
        glass, config.withDisplay(config.display().with("light", size.step())), Assets.builtIn());
  }

  /// The same with other settings and words.
  static Composition kiosk(ReferenceScreen glass, KioskConfig config, Assets assets) {
    return new Composition(
        config.withSite(SITE),
        SiteInfo.of(SITE, Countries.builtIn()),
        assets,
        new Display(
            Palette.all(), System::nanoTime, true, glass.width(), glass.height(), glass.pxPerMm()));
  }
}
