package org.crampwise.ui.foods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.crampwise.app.Composition;
import org.crampwise.content.Caution;
import org.crampwise.content.Nutrient;
import org.crampwise.content.reader.Assets;
import org.crampwise.session.TextSize;
import org.crampwise.session.Theme;
import org.crampwise.station.Countries;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SiteInfo;
import org.crampwise.ui.audit.LayoutAudit;
import org.crampwise.ui.audit.PixelContrast;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.audit.ReferenceSizes;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.frame.Display;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.theme.Palette;
import org.crampwise.ui.theme.Scale;
import org.crampwise.ui.theme.Type;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What a walk over the pages does not see: every page of a chart, the plate full and empty, and
/// the choice of a group: each time where there is least room, and where there are minutes on every
/// reference screen at every text step.
class FoodsViewsTest {
  private final AtomicLong clock = new AtomicLong();

  @BeforeEach
  void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  static Stream<Arguments> extremes() {
    return ReferenceSizes.extremes();
  }

  static Stream<Arguments> between() {
    return ReferenceSizes.between();
  }

  @ParameterizedTest(name = "{0} at text step {1}")
  @MethodSource("extremes")
  void everyViewFitsWithTheWordsOfACaution(ReferenceScreen glass, TextSize size) {
    assertFitsWithACaution(glass, size);
  }

  @Tag("every-size")
  @ParameterizedTest(name = "{0} at text step {1}")
  @MethodSource("between")
  void everyOtherViewFitsWithTheWordsOfACaution(ReferenceScreen glass, TextSize size) {
    assertFitsWithACaution(glass, size);
  }

  private void assertFitsWithACaution(ReferenceScreen glass, TextSize size) {
    List<String> faults =
        WaitForAsyncUtils.waitForAsyncFx(
            120_000,
            () -> {
              Type.load();
              List<String> found = new ArrayList<>();
              new Walk(glass, size, "light", Nutrient.MAGNESIUM, Set.of(Caution.KIDNEY)).all(found);
              new Walk(glass, size, "light", Nutrient.VITAMIN_D, Set.of(Caution.PREGNANCY))
                  .all(found);
              return found;
            });
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest(name = "{0} at text step {1}")
  @MethodSource("extremes")
  void everyViewFits(ReferenceScreen glass, TextSize size) {
    assertFits(glass, size);
  }

  @Tag("every-size")
  @ParameterizedTest(name = "{0} at text step {1}")
  @MethodSource("between")
  void everyOtherViewFits(ReferenceScreen glass, TextSize size) {
    assertFits(glass, size);
  }

  private void assertFits(ReferenceScreen glass, TextSize size) {
    List<String> faults =
        WaitForAsyncUtils.waitForAsyncFx(
            120_000,
            () -> {
              Type.load();
              List<String> found = new ArrayList<>();
              for (Nutrient nutrient : Nutrient.values()) {
                new Walk(glass, size, "light", nutrient).all(found);
              }
              return found;
            });
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void chosenRowsAndNotesStandOut(Theme theme) {
    List<String> faults =
        WaitForAsyncUtils.waitForAsyncFx(
            60_000,
            () -> {
              Type.load();
              Walk walk =
                  new Walk(
                      ReferenceScreen.LANDSCAPE, TextSize.NORMAL, theme.id(), Nutrient.VITAMIN_D);
              walk.touch("food-cod-liver-oil");
              walk.touch("food-trout");
              return PixelContrast.faults(walk.scene, theme);
            });
    assertThat(faults).isEmpty();
  }

  /// One chart on one screen.
  private final class Walk {
    private final Nutrient nutrient;
    private final Composition composition;
    private final Scene scene;
    private final Scale scale;

    Walk(ReferenceScreen glass, TextSize size, String theme, Nutrient nutrient) {
      this(glass, size, theme, nutrient, Set.of());
    }

    Walk(
        ReferenceScreen glass,
        TextSize size,
        String theme,
        Nutrient nutrient,
        Set<Caution> cautions) {
      this.nutrient = nutrient;
      KioskConfig config =
          KioskConfig.laptop()
              .withSite(
                  new KioskConfig.Site(
                      Optional.empty(),
                      Optional.of("US"),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      false,
                      Optional.empty()))
              .withDisplay(KioskConfig.laptop().display().with(theme, size.step()));
      composition =
          new Composition(
              config,
              SiteInfo.of(config.site(), Countries.builtIn()),
              Assets.builtIn(),
              new Display(
                  Palette.all(),
                  () -> clock.addAndGet(1_000_000_000L),
                  true,
                  glass.width(),
                  glass.height(),
                  glass.pxPerMm()));
      composition.session().cautions(cautions);
      scene = composition.scene();
      scale = Scale.of(glass.width(), glass.height(), glass.pxPerMm(), size);
      composition.navigator().home();
      composition.navigator().show(new Screen.Foods(nutrient.id()));
      layout();
    }

    void all(List<String> found) {
      look("first page", found);
      if (find("foods-to-plate").isPresent()) {
        touch("foods-to-plate");
        look("empty plate", found);
        touch("foods-to-chart");
      }
      for (int page = 1; !unavailable("next"); page++) {
        composition
            .library()
            .pack()
            .foodsOf(nutrient.id())
            .forEach(food -> find("food-" + food.id()).ifPresent(Touchable::fire));
        look("page " + page + ", all chosen", found);
        touch("next");
      }
      look("last page", found);
      toPlate();
      look("full plate", found);
      for (String kind : List.of("women", "men", "pregnant", "breastfeeding", "children")) {
        groups(kind, found);
      }
    }

    /// Opens the choice of a group, and chooses the one with the longest words.
    private void groups(String kind, List<String> found) {
      toPlate();
      touch("foods-group");
      look("groups", found);
      if (find("group-" + kind).isEmpty()) {
        touch("group-close");
        return;
      }
      touch("group-" + kind);
      if (find("group-close").isPresent()) {
        look("ages of " + kind, found);
        touch(find("age-19").isPresent() ? "age-19" : "age-9");
      }
      look("plate for " + kind, found);
    }

    private void toPlate() {
      if (find("foods-to-plate").isPresent()) {
        touch("foods-to-plate");
      }
    }

    private void look(String what, List<String> found) {
      layout();
      LayoutAudit.faults(scene, scale)
          .forEach(fault -> found.add(nutrient.id() + ", " + what + ": " + fault));
    }

    private void layout() {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }

    private boolean unavailable(String id) {
      return find(id).orElseThrow().isUnavailable();
    }

    private Optional<Touchable> find(String id) {
      Node node = scene.getRoot().lookup("#" + id);
      return node instanceof Touchable touchable ? Optional.of(touchable) : Optional.empty();
    }

    private void touch(String id) {
      Touchable target =
          find(id).orElseThrow(() -> new AssertionError("no " + id + " for " + nutrient.id()));
      target.fire();
      layout();
    }
  }
}
