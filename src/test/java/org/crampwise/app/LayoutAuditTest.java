package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.crampwise.content.reader.Assets;
import org.crampwise.session.TextSize;
import org.crampwise.station.Countries;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SiteInfo;
import org.crampwise.ui.audit.Finding;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.theme.Scale;
import org.crampwise.ui.theme.Type;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/// Every page on every reference screen at every text step, laid out without pixels: nothing cut,
/// covered, too small to touch, or without a name; and at the default step every card on one
/// screen.
final class LayoutAuditTest {
  @ParameterizedTest(name = "{0} at text step {1}")
  @MethodSource("screens")
  void everythingFits(ReferenceScreen glass, TextSize size) throws Exception {
    List<Finding> findings = onToolkit(() -> audit().findings(glass, size, _ -> true));
    assertThat(findings).isEmpty();
  }

  /// The wall screen is the landscape screen in em, so it is walked once.
  static Stream<Arguments> screens() {
    return Stream.of(ReferenceScreen.values())
        .flatMap(
            glass ->
                Scale.offered(glass.width(), glass.height(), glass.pxPerMm()).stream()
                    .filter(size -> glass != ReferenceScreen.WALL || size == TextSize.NORMAL)
                    .map(size -> Arguments.of(glass, size)));
  }

  private static Audit audit() {
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

  private interface Work<T> {
    T run() throws Exception;
  }

  private static <T> T onToolkit(Work<T> work) throws Exception {
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
}
