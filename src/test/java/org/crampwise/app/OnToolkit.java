package org.crampwise.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.crampwise.content.reader.Assets;
import org.crampwise.station.Countries;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SiteInfo;
import org.crampwise.ui.theme.Type;
import org.testfx.api.FxToolkit;

/// Runs audits on the toolkit's thread, for a site in the United States.
final class OnToolkit {
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

  static Audit audit() {
    KioskConfig.Site site =
        new KioskConfig.Site(
            Optional.empty(),
            Optional.of("US"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty());
    return new Audit(
        KioskConfig.laptop().withSite(site),
        SiteInfo.of(site, Countries.builtIn()),
        Assets.builtIn());
  }
}
