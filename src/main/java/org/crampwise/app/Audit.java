package org.crampwise.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.crampwise.content.Card;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;
import org.crampwise.content.reader.Assets;
import org.crampwise.session.Session;
import org.crampwise.session.TextSize;
import org.crampwise.session.Theme;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SiteInfo;
import org.crampwise.ui.audit.Finding;
import org.crampwise.ui.audit.LayoutAudit;
import org.crampwise.ui.audit.PixelContrast;
import org.crampwise.ui.audit.ReachAudit;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.audit.Tour;
import org.crampwise.ui.frame.Display;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.theme.Palette;

/// Lays out every page on every reference screen, without pixels, and looks at it. On the toolkit's
/// thread, once the fonts are loaded.
public final class Audit {
  private final KioskConfig config;
  private final SiteInfo site;
  private final Assets assets;
  private final Optional<OwnCheck> own;
  private final Map<Theme, Palette> palettes = Palette.all();

  public Audit(KioskConfig config, SiteInfo site, Assets assets) {
    this(config, site, assets, Optional.empty());
  }

  /// @param own a site's own questionnaire, in place of the self-check
  public Audit(KioskConfig config, SiteInfo site, Assets assets, Optional<OwnCheck> own) {
    this.config = config;
    this.site = site;
    this.assets = assets;
    this.own = own;
  }

  /// Whatever is wrong on the wanted pages of one screen at one text step.
  public List<Finding> findings(ReferenceScreen glass, TextSize size, Predicate<Screen> wanted) {
    return findings(glass, size, _ -> {}, wanted);
  }

  /// The same for a visitor who has chosen something.
  List<Finding> findings(
      ReferenceScreen glass, TextSize size, Consumer<Session> choosing, Predicate<Screen> wanted) {
    Composition composition = composition(glass, size);
    choosing.accept(composition.session());
    Scene scene = composition.scene();
    List<Finding> findings = new ArrayList<>();
    Tour.walk(
        composition.library().pack(),
        composition.wizard(),
        wanted,
        composition::preview,
        (screen, _) ->
            faults(scene, composition)
                .forEach(fault -> findings.add(new Finding(glass, size.step(), screen, fault))));
    composition.frame().hide();
    return List.copyOf(findings);
  }

  private static List<String> faults(Scene scene, Composition composition) {
    List<String> faults = new ArrayList<>(LayoutAudit.faults(scene, composition.frame().scale()));
    if (composition.session().ease().reach()) {
      faults.addAll(ReachAudit.faults(scene));
    }
    return faults;
  }

  /// Text too faint on the pixels really painted, on the wanted pages in one theme.
  public List<Finding> faint(ReferenceScreen glass, Theme theme, Predicate<Screen> wanted) {
    Composition composition = composition(glass, TextSize.NORMAL);
    composition.session().theme(theme);
    Scene scene = composition.scene();
    List<Finding> findings = new ArrayList<>();
    Tour.walk(
        composition.library().pack(),
        composition.wizard(),
        wanted,
        composition::preview,
        (screen, _) ->
            PixelContrast.faults(scene, theme)
                .forEach(
                    fault ->
                        findings.add(
                            new Finding(
                                glass,
                                TextSize.NORMAL.step(),
                                screen,
                                theme.id() + ": " + fault))));
    composition.frame().hide();
    return List.copyOf(findings);
  }

  /// The cards that need more than one page at the default text size, on any reference screen.
  public List<Problem> cardsTooLong() {
    return cardsTooLong(_ -> true);
  }

  /// The same, of the wanted decks alone.
  List<Problem> cardsTooLong(Predicate<Screen.Topic> wanted) {
    return Stream.of(ReferenceScreen.values())
        .flatMap(glass -> cardsTooLong(glass, wanted).stream())
        .toList();
  }

  /// The same, on one screen.
  List<Problem> cardsTooLong(ReferenceScreen glass, Predicate<Screen.Topic> wanted) {
    List<Problem> problems = new ArrayList<>();
    Composition composition = composition(glass, TextSize.NORMAL);
    composition.scene();
    Tour.walk(
        composition.library().pack(),
        composition.wizard(),
        screen -> screen instanceof Screen.Topic topic && wanted.test(topic),
        composition::preview,
        (screen, _) -> {
          if (screen instanceof Screen.Topic topic && topic.part() == 1) {
            problems.add(
                new Problem(
                    place(composition, topic),
                    "the card is longer than a screen of %dx%d"
                        .formatted(glass.width(), glass.height()),
                    "Shorten it, or make two cards of it."));
          }
        });
    composition.frame().hide();
    return List.copyOf(problems);
  }

  private static Place place(Composition composition, Screen.Topic topic) {
    return composition
        .library()
        .pack()
        .deck(topic.deck())
        .map(deck -> deck.cards().get(topic.card()))
        .map(Card::at)
        .orElseThrow();
  }

  private Composition composition(ReferenceScreen glass, TextSize size) {
    KioskConfig shown =
        config.withDisplay(
            config.display().with(config.display().theme().orElse(Theme.LIGHT.id()), size.step()));
    return new Composition(
        shown,
        site,
        assets,
        Display.timeless(palettes, glass.width(), glass.height(), glass.pxPerMm()),
        own,
        Aids.silent(),
        Backstage.forPictures());
  }
}
