package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.crampwise.content.reader.Assets;
import org.crampwise.session.TextSize;
import org.crampwise.session.Theme;
import org.crampwise.station.Countries;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SiteInfo;
import org.crampwise.station.StationFolders;
import org.crampwise.ui.FxTest;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.frame.Display;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.theme.Palette;
import org.crampwise.ui.theme.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From a card held against the glass to a target of 20 mm, across a restart.
class CalibrationTest extends FxTest {
  private static final ReferenceScreen TABLET = ReferenceScreen.TABLET;

  /// Inter's capital, as a part of the em.
  private static final double CAPITAL = 0.727;

  @TempDir private Path folder;

  private Settings settings() {
    return new Settings(new StationFolders(folder.resolve("etc"), folder.resolve("state")));
  }

  /// The product as it starts on the tablet by the settings there are.
  private Composition start(Display.Keeper keeper) {
    KioskConfig config = settings().read(Optional.empty());
    double pxPerMm =
        Density.pxPerMm(config.display(), TABLET.width(), TABLET.height(), Scale.DEFAULT_PX_PER_MM);
    return new Composition(
        config,
        SiteInfo.of(config.site(), Countries.builtIn()),
        Assets.builtIn(),
        new Display(
            Palette.all(),
            System::nanoTime,
            true,
            TABLET.width(),
            TABLET.height(),
            pxPerMm,
            keeper));
  }

  private static void touch(Scene scene, String id, int times) {
    for (int i = 0; i < times; i++) {
      ((Touchable) scene.lookup("#" + id)).fire();
    }
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  private static String words(Scene scene, String id) {
    return ((Labeled) scene.lookup("#" + id)).getText();
  }

  /// The height of a button of the bar, in millimetres of the real tablet.
  private static double barButtonMm(Scene scene) {
    Node button = scene.lookup("#bar-home");
    return button.getLayoutBounds().getHeight() / TABLET.pxPerMm();
  }

  @Test
  void aFrameFittedToACardIsSavedAndHoldsAtOnceAndAfterwards() {
    fx(
        () -> {
          Composition composition = start(settings()::keepPxPerMm);
          Scene scene = composition.scene();
          composition.navigator().restart(new Screen.Home());
          assertThat(barButtonMm(scene)).as("taken for 96 dots an inch").isLessThan(20);
          composition.navigator().show(new Screen.Calibration());
          assertThat(words(scene, "calibration-result")).contains("3.78", "33.9 by 21.2 cm");

          touch(scene, "card-larger-10", 19);
          touch(scene, "card-smaller-1", 10);
          assertThat(words(scene, "calibration-result"))
              .contains("5.88", "21.8 by 13.6 cm", "10.1 inches");
          touch(scene, "calibration-save", 1);

          assertThat(composition.navigator().current()).contains(new Screen.Home());
          assertThat(composition.display().pxPerMm()).isCloseTo(TABLET.pxPerMm(), within(0.02));
          double now = barButtonMm(scene);
          assertThat(now).isBetween(20.0, 27.0);
          composition.display().resized(TABLET.width(), TABLET.height(), 3.78);
          assertThat(composition.display().pxPerMm())
              .as("another size of the window does not undo it")
              .isCloseTo(TABLET.pxPerMm(), within(0.02));
          composition.frame().hide();

          Composition later = start(settings()::keepPxPerMm);
          Scene again = later.scene();
          later.navigator().restart(new Screen.Home());
          assertThat(barButtonMm(again)).isCloseTo(now, within(0.1));
          later.frame().hide();
        });
    assertThat(folder.resolve("state").resolve("site.toml")).content().contains("px_per_mm = 5.8");
    assertThat(folder.resolve("etc")).doesNotExist();
  }

  @Test
  void leftUnchangedNothingIsKept() {
    fx(
        () -> {
          Composition composition = start(settings()::keepPxPerMm);
          Scene scene = composition.scene();
          boolean[] done = {false};
          composition.calibrate(() -> done[0] = true);
          touch(scene, "card-larger-10", 3);
          touch(scene, "calibration-leave", 1);
          assertThat(done[0]).isTrue();
          assertThat(composition.display().pxPerMm()).isEqualTo(Scale.DEFAULT_PX_PER_MM);
          assertThat(composition.display().measured()).isEqualTo(OptionalDouble.empty());
          composition.frame().hide();
        });
    assertThat(folder.resolve("state")).doesNotExist();
  }

  @Test
  void whatCannotBeSavedIsSaidAndChangesNothing() throws IOException {
    Files.createFile(folder.resolve("state"));
    fx(
        () -> {
          Composition composition = start(settings()::keepPxPerMm);
          Scene scene = composition.scene();
          composition.navigator().restart(new Screen.Calibration());
          touch(scene, "card-larger-10", 3);
          touch(scene, "calibration-save", 1);
          assertThat(composition.navigator().current()).contains(new Screen.Calibration());
          assertThat(words(scene, "bubble-text")).startsWith("This could not be saved.");
          assertThat(composition.display().pxPerMm()).isEqualTo(Scale.DEFAULT_PX_PER_MM);
          composition.frame().hide();
        });
  }

  @Test
  void theFrameStopsWhereThereIsNoRoomAndSaysSo() {
    fx(
        () -> {
          Composition composition = start(settings()::keepPxPerMm);
          Scene scene = composition.scene();
          composition.navigator().restart(new Screen.Calibration());
          touch(scene, "card-larger-10", 200);
          assertThat(words(scene, "bubble-text")).isEqualTo("There is no room for a larger frame.");
          Node card = scene.lookup(".card-outline");
          Node room = scene.lookup("#card-frame");
          assertThat(room.localToScene(room.getLayoutBounds()))
              .matches(all -> all.contains(card.localToScene(card.getLayoutBounds())));
          composition.frame().hide();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "ar"})
  void everyoneCanUseItOnEveryScreen(String language) {
    KioskConfig laptop = KioskConfig.laptop();
    KioskConfig config = laptop.withLanguage(new KioskConfig.Language(List.of(language), language));
    Audit audit =
        new Audit(
            config,
            SiteInfo.of(config.site(), Countries.builtIn()),
            Assets.builtIn(),
            Optional.empty());
    AccessSurvey survey = new AccessSurvey(config, Assets.builtIn());
    Predicate<Screen> it = Screen.Calibration.class::isInstance;
    fx(
        () -> {
          for (ReferenceScreen glass : ReferenceScreen.values()) {
            assertThat(audit.findings(glass, TextSize.LARGEST, it)).isEmpty();
            AccessSurvey.View view =
                new AccessSurvey.View(language, glass, TextSize.NORMAL, Theme.LIGHT);
            AccessSurvey.Reading reading = survey.look(view, it);
            assertThat(reading.pages()).isOne();
            assertThat(reading.findings()).isEmpty();
          }
        });
  }

  @Test
  void wordsAreOfTheMillimetresThatWereMeasured() throws IOException {
    settings().keepPxPerMm(TABLET.pxPerMm());
    KioskConfig.Display set = settings().read(Optional.empty()).display();
    double measured = Density.pxPerMm(set, 1, 1, Scale.DEFAULT_PX_PER_MM);
    double width = 1552;
    double[] capitals = {4.8, 6.4, 7.3, 9.0};
    // The largest step leaves the short side 24 em.
    double most = width / 24 * CAPITAL / TABLET.pxPerMm();
    for (TextSize size : TextSize.values()) {
      Scale scale = Scale.of(width, 2400, measured, size);
      assertThat(scale.em() * CAPITAL / TABLET.pxPerMm())
          .as("capital of step %d, in mm", size.step())
          .isCloseTo(Math.min(capitals[size.step() - 1], most), within(0.05));
      assertThat(scale.touch() / TABLET.pxPerMm()).isCloseTo(20, within(0.01));
    }
  }
}
