package org.crampwise.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.scene.Scene;
import org.crampwise.content.reader.Assets;
import org.crampwise.session.TextSize;
import org.crampwise.session.Theme;
import org.crampwise.station.Countries;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SiteInfo;
import org.crampwise.ui.audit.AccessAudit;
import org.crampwise.ui.audit.AccessFault;
import org.crampwise.ui.audit.AccessRule;
import org.crampwise.ui.audit.PixelContrast;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.audit.Tour;
import org.crampwise.ui.frame.Display;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.theme.Palette;
import org.crampwise.ui.theme.Scale;

/// Shows every page as one visitor would have it, and holds it to every [AccessRule]. On the
/// toolkit's thread, once the fonts are loaded.
final class AccessSurvey {
  private final KioskConfig config;
  private final Assets assets;

  /// How a visitor has chosen to see the pages.
  record View(String language, ReferenceScreen glass, TextSize size, Theme theme) {
    @Override
    public String toString() {
      return "%s %dx%d step %d %s"
          .formatted(language, glass.width(), glass.height(), size.step(), theme.id());
    }
  }

  /// One breach of a rule, and where.
  record Finding(View view, Screen screen, AccessFault fault) {
    @Override
    public String toString() {
      return "%s %s: %s".formatted(screen.slug(), view, fault);
    }

    AccessRule rule() {
      return fault.rule();
    }
  }

  /// What was looked at, and what was found.
  record Reading(int pages, List<Finding> findings) {
    Reading {
      findings = List.copyOf(findings);
    }
  }

  AccessSurvey(KioskConfig config, Assets assets) {
    this.config = config;
    this.assets = assets;
  }

  /// Whatever is wrong on the wanted pages.
  Reading look(View view, Predicate<Screen> wanted) {
    Scale scale =
        Scale.of(view.glass().width(), view.glass().height(), view.glass().pxPerMm(), view.size());
    List<Finding> findings = new ArrayList<>();
    int pages =
        walk(
            view,
            wanted,
            (screen, scene) ->
                AccessAudit.faults(scene, scale, view.language()).stream()
                    .filter(fault -> !isBare(screen) || fault.rule() != AccessRule.TITLE)
                    .forEach(fault -> findings.add(new Finding(view, screen, fault))));
    return new Reading(pages, findings);
  }

  /// What staff try the glass itself with has no title: it is one thing to touch.
  private static boolean isBare(Screen screen) {
    return screen instanceof Screen.DisplayTest || screen instanceof Screen.TouchTest;
  }

  /// Text too faint on the pixels really painted, on the wanted pages.
  List<String> faint(View view, Predicate<Screen> wanted) {
    List<String> faults = new ArrayList<>();
    walk(
        view,
        wanted,
        (screen, scene) ->
            PixelContrast.faults(scene, view.theme())
                .forEach(fault -> faults.add(screen.slug() + " " + view + ": " + fault)));
    return List.copyOf(faults);
  }

  /// @return how many pages were shown
  private int walk(View view, Predicate<Screen> wanted, BiConsumer<Screen, Scene> look) {
    Composition composition = composition(view);
    Scene scene = composition.scene();
    List<Screen> shown = new ArrayList<>();
    Tour.walk(
        composition.library().pack(),
        composition.wizard(),
        wanted,
        composition::preview,
        (screen, _) -> {
          shown.add(screen);
          look.accept(screen, scene);
        });
    composition.frame().hide();
    return shown.size();
  }

  private Composition composition(View view) {
    // The bar and the poster name the other languages.
    KioskConfig shown =
        config
            .withLanguage(new KioskConfig.Language(Settings.languages(), view.language()))
            .withDisplay(config.display().with(view.theme().id(), view.size().step()));
    ReferenceScreen glass = view.glass();
    return new Composition(
        shown,
        SiteInfo.of(shown.site(), Countries.builtIn()),
        assets,
        Display.timeless(Palette.all(), glass.width(), glass.height(), glass.pxPerMm()),
        Optional.empty(),
        Aids.silent(),
        Backstage.forPictures());
  }
}
