package org.crampwise.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.crampwise.content.reader.Assets;
import org.crampwise.selfcheck.Wizard;
import org.crampwise.session.Session;
import org.crampwise.speech.Voice;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SiteInfo;
import org.crampwise.ui.attract.PosterPlan;
import org.crampwise.ui.attract.PosterTime;
import org.crampwise.ui.attract.Vigil;
import org.crampwise.ui.frame.Display;
import org.crampwise.ui.frame.FrameController;
import org.crampwise.ui.handout.Desk;
import org.crampwise.ui.handout.PrintDesk;
import org.crampwise.ui.handout.Slips;
import org.crampwise.ui.keys.Waits;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenLoader;
import org.crampwise.ui.staff.StaffWatch;
import org.crampwise.ui.text.Language;
import org.crampwise.ui.text.Languages;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.text.Messages;
import org.crampwise.ui.theme.Face;

/// The one place that wires. Everything else is given what it needs.
public final class Composition {
  private final KioskConfig config;
  private final Assets assets;
  private final Display display;
  private final Navigator navigator = new Navigator();
  private final Libraries libraries;
  private final Visit visit;
  private final FrameController frame;
  private final Parent root;
  private final ShownCheck check;
  private final Letters letters = new Letters();
  private final Assistance assistance;
  private final Desk desk;
  private final PrintDesk printing;
  private final Unattended alone;
  private final Reception reception;
  private final PosterTime posterTime;
  private boolean unattended;
  private final Backstage backstage;
  private final Waits waits;
  private Optional<StaffWatch> watch = Optional.empty();
  private final Voice voice;
  private Upkeep upkeep = AttendedUpkeep.nowhere();
  private Runnable calibrated = () -> leave();

  /// Wires the product on this glass. On the toolkit's thread, once the fonts are loaded.
  public Composition(KioskConfig config, SiteInfo site, Assets assets, Display display) {
    this(config, site, assets, display, Optional.empty());
  }

  /// The same, with a site's own questionnaire in place of the self-check.
  public Composition(
      KioskConfig config, SiteInfo site, Assets assets, Display display, Optional<OwnCheck> own) {
    this(config, site, assets, display, own, Aids.silent());
  }

  /// The same, with a voice.
  public Composition(
      KioskConfig config,
      SiteInfo site,
      Assets assets,
      Display display,
      Optional<OwnCheck> own,
      Aids aids) {
    this(config, site, assets, display, own, aids, Backstage.none());
  }

  /// The same, with what staff have.
  public Composition(
      KioskConfig config,
      SiteInfo site,
      Assets assets,
      Display display,
      Optional<OwnCheck> own,
      Aids aids,
      Backstage backstage) {
    this(
        config,
        new Libraries(assets.root(), site, config.language()),
        assets,
        display,
        own,
        SystemChoices::none,
        aids,
        backstage);
  }

  /// The same, with words that may have been read already.
  ///
  /// @param system what the machine's own system says about seeing
  Composition(
      KioskConfig config,
      Libraries libraries,
      Assets assets,
      Display display,
      Optional<OwnCheck> own,
      Supplier<SystemChoices> system,
      Aids aids,
      Backstage backstage) {
    this.backstage = backstage;
    this.waits = aids.waits();
    this.voice = aids.voice();
    this.config = config;
    this.assets = assets;
    this.display = display;
    this.libraries = libraries;
    this.posterTime =
        new PosterTime(
            new Vigil(display.nanos()),
            PosterPlan.dimmingAfter(config.kiosk().dimAfterMinutes()),
            aids.waits(),
            display.still());
    Letters.mendJoined(libraries);
    VisitDefaults defaults =
        new VisitDefaults(config, libraries.standard(), display.still(), system);
    this.visit = new Visit(libraries, defaults::begin, this::face, navigator::refresh);
    this.desk = Desks.of(config);
    this.printing = PrintDesk.of(aids.outlets());
    Library standard = visit.library();
    this.check =
        new ShownCheck(
            own,
            config.selfCheck().enabled(),
            assets.root(),
            standard::pack,
            visit::session,
            navigator);
    ScreenLoader.Loaded loaded =
        new ScreenLoader(
                new Controllers(this, visit, navigator, display, own, aids.outlets()).all(),
                () -> library().messages().bundle())
            .load(FrameController.class);
    this.frame = (FrameController) loaded.controller();
    this.root = loaded.root();
    face();
    navigator.standOn(frame);
    this.assistance =
        new Assistance(visit::library, visit::session, navigator, frame, display, aids);
    this.alone =
        new Unattended(
            visit,
            navigator,
            frame,
            display,
            assistance,
            aids.waits(),
            Unattended.times(config.idle()),
            this::finish);
    this.reception =
        new Reception(
            visit, navigator, alone, assistance, printing, backstage.area(), posterTime.vigil());
  }

  /// Nobody looks after this machine: visits that were left are ended. Before its scene is made.
  ///
  /// @param resting what it shows while nobody is there
  public void leaveUnattended(Resting resting) {
    unattended = true;
    alone.rest(resting);
  }

  /// Who is before the machine.
  Reception reception() {
    return reception;
  }

  /// Ends the visit: everything it chose is dropped, and the poster invites the next.
  public void finish() {
    reception.finish();
  }

  /// The scene with the frame in it, as large as the glass.
  public Scene scene() {
    Scene scene = new Scene(root, display.width(), display.height());
    scene
        .getStylesheets()
        .addAll(
            sheet("/org/crampwise/ui/theme/tokens.css"),
            sheet("/org/crampwise/ui/theme/controls.css"));
    attend(scene);
    return scene;
  }

  /// Takes the place of whatever was in a scene that another one of these has made.
  void moveInto(Scene scene) {
    scene.setRoot(root);
    attend(scene);
  }

  private void attend(Scene scene) {
    if (unattended) {
      alone.attend(scene);
    }
    assistance.attend(scene);
    alone.accompany();
    StaffWatch staff =
        StaffWatch.on(scene, navigator, backstage.area(), waits, display::pxPerMm, this::finish);
    frame.accompany(staff);
    watch = Optional.of(staff);
  }

  /// Asks whether anybody is there, where nobody looks after the machine.
  public void ask() {
    alone.ask();
  }

  /// Whether something is being said; a visit does not end meanwhile.
  public boolean isSpeaking() {
    return assistance.isSpeaking();
  }

  /// Looks for the voice, so that its button tells before it is touched whether there is one.
  public void findVoice() {
    assistance.findVoice();
  }

  /// Ends the screen that is shown and the voice; the program closes.
  public void close() {
    frame.hide();
    alone.leave();
    watch.ifPresent(StaffWatch::leave);
    assistance.close();
  }

  /// From now on this looks after the program it is part of.
  void lookedAfterBy(Upkeep other) {
    upkeep = other;
  }

  Upkeep upkeep() {
    return upkeep;
  }

  /// The voice of this machine.
  Voice voice() {
    return voice;
  }

  /// Where what visitors read is.
  Path assets() {
    return assets.root();
  }

  /// The settings it was made with.
  KioskConfig config() {
    return config;
  }

  public Navigator navigator() {
    return navigator;
  }

  public FrameController frame() {
    return frame;
  }

  public Display display() {
    return display;
  }

  public Session session() {
    return visit.session();
  }

  public Library library() {
    return visit.library();
  }

  /// What a visitor may read and hear in.
  public Languages languages() {
    return visit;
  }

  /// Shows a screen out of the way: as a made-up visitor would see it who came there from Home.
  ///
  /// @return the page that Next would turn to
  public Optional<Screen> preview(Screen screen) {
    backstage.rehearse(screen);
    if (screen instanceof Screen.Apart || screen instanceof Screen.Home) {
      navigator.restart(screen);
      return frame.following();
    }
    check.rehearse(screen);
    return frame.following();
  }

  /// The self-check of this machine.
  ShownCheck check() {
    return check;
  }

  /// The way through the self-check; empty where there is none.
  public Optional<Wizard> wizard() {
    return check.wizard();
  }

  /// Opens the questionnaire at its first question; Back leads home.
  public void openQuestionnaire() {
    check.open();
  }

  PosterTime posterTime() {
    return posterTime;
  }

  /// Has staff measure the screen.
  ///
  /// @param then once it is saved, or left as it was
  public void calibrate(Runnable then) {
    calibrated = then;
    navigator.restart(new Screen.Calibration());
  }

  void calibrated() {
    calibrated.run();
  }

  private void leave() {
    if (navigator.canGoBack()) {
      navigator.back();
    } else {
      navigator.home();
    }
  }

  /// Hand-outs of whoever is here, in their language.
  Slips slips() {
    return new Slips(library(), session(), check::flow, desk, config.print().links());
  }

  /// Where they are printed.
  PrintDesk printing() {
    return printing;
  }

  /// What staff have beside the screens.
  Backstage backstage() {
    return backstage;
  }

  /// Every language this program has words for, offered or not.
  List<Language> allLanguages() {
    return Settings.languages().stream()
        .map(tag -> Language.of(tag, Messages.of(assets.root(), tag)))
        .toList();
  }

  /// Says a sentence as a page would be read.
  void saySample() {
    assistance.say(library().text("staff.sample.words"));
  }

  /// Waits by the clock of this machine.
  Waits waits() {
    return waits;
  }

  /// Whether somebody is in the middle of a visit: nothing may end or change under their hands.
  public boolean isVisited() {
    return reception.isVisited();
  }

  /// Sets everything in the font of the language.
  private void face() {
    Face face = letters.load(library());
    root.getStylesheets().setAll(face.sheet().stream().toList());
  }

  /// The fonts of its words.
  Letters letters() {
    return letters;
  }

  /// Reads the languages that nobody has asked for yet; whoever chooses one should not wait for it.
  public void examineLanguages() {
    libraries.examine();
  }

  static String sheet(String resource) {
    return Optional.ofNullable(Composition.class.getResource(resource))
        .orElseThrow(() -> new IllegalStateException("missing " + resource))
        .toExternalForm();
  }
}
