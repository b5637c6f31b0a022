package org.crampwise.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.crampwise.content.reader.Assets;
import org.crampwise.selfcheck.Wizard;
import org.crampwise.selfcheck.reader.SelfCheckReader;
import org.crampwise.session.Session;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SiteInfo;
import org.crampwise.ui.attract.AttractController;
import org.crampwise.ui.audit.Rehearsal;
import org.crampwise.ui.calibration.CalibrationController;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.foods.FoodsController;
import org.crampwise.ui.frame.Display;
import org.crampwise.ui.frame.FrameController;
import org.crampwise.ui.help.HelpController;
import org.crampwise.ui.home.DecksController;
import org.crampwise.ui.home.HomeController;
import org.crampwise.ui.home.SelfCheckDoor;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.PageStarts;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenLoader;
import org.crampwise.ui.result.ResultController;
import org.crampwise.ui.selfcheck.CheckFlow;
import org.crampwise.ui.selfcheck.EmergencyController;
import org.crampwise.ui.selfcheck.QuestionController;
import org.crampwise.ui.selfcheck.ResponseController;
import org.crampwise.ui.selfcheck.ReviewController;
import org.crampwise.ui.sources.SourcesController;
import org.crampwise.ui.stretch.Pulse;
import org.crampwise.ui.stretch.StretchController;
import org.crampwise.ui.text.Language;
import org.crampwise.ui.text.Languages;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.ComplexText;
import org.crampwise.ui.theme.Face;
import org.crampwise.ui.topic.TopicController;
import org.crampwise.ui.trouble.TroubleController;

/// The one place that wires. Everything else is given what it needs.
public final class Composition implements Languages {
  private static final Logger LOG = Logger.getLogger(Composition.class.getName());

  private final KioskConfig config;
  private final Assets assets;
  private final Display display;
  private final Supplier<SystemChoices> system;
  private final Optional<OwnCheck> own;
  private final Navigator navigator = new Navigator();
  private final PageStarts pageStarts = new PageStarts();
  private final Libraries libraries;
  private final FrameController frame;
  private final Parent root;
  private final Once<Optional<Wizard>> wizard;
  private final Once<Optional<Rehearsal>> rehearsal;
  private final Assistance assistance;
  private Runnable calibrated = () -> leave();
  private PageStarts visitStarts = new PageStarts();
  private Session session;
  private Library library;

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
    this(
        config,
        new Libraries(assets.root(), site, config.language()),
        assets,
        display,
        own,
        SystemChoices::none,
        aids);
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
      Aids aids) {
    this.own = own;
    this.system = system;
    this.config = config;
    this.assets = assets;
    this.display = display;
    this.libraries = libraries;
    mendJoinedLetters();
    this.session = newSession();
    this.library = libraries.in(session.language());
    Library standard = library;
    this.wizard = new Once<>(() -> readWizard(standard));
    this.rehearsal = new Once<>(() -> wizard().map(Rehearsal::new));
    ScreenLoader.Loaded loaded =
        new ScreenLoader(controllers(), () -> library.messages().bundle())
            .load(FrameController.class);
    this.frame = (FrameController) loaded.controller();
    this.root = loaded.root();
    face();
    navigator.standOn(frame);
    this.assistance = new Assistance(() -> library, () -> session, navigator, frame, display, aids);
  }

  /// The scene with the frame in it, as large as the glass.
  public Scene scene() {
    Scene scene = new Scene(root, display.width(), display.height());
    scene
        .getStylesheets()
        .addAll(
            sheet("/org/crampwise/ui/theme/tokens.css"),
            sheet("/org/crampwise/ui/theme/controls.css"));
    assistance.attend(scene);
    return scene;
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
    assistance.close();
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
    return session;
  }

  public Library library() {
    return library;
  }

  /// Shows a screen out of the way: as a made-up visitor would see it who came there from Home.
  ///
  /// @return the page that Next would turn to
  public Optional<Screen> preview(Screen screen) {
    if (screen instanceof Screen.Attract || screen instanceof Screen.Home) {
      navigator.restart(screen);
      return frame.following();
    }
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
    return frame.following();
  }

  /// The self-check; empty where the site has taken it away or its files can't be read. Its files
  /// are read once, by whoever asks first, on any thread.
  public Optional<Wizard> wizard() {
    return wizard.get();
  }

  /// Opens the questionnaire at its first question; Back leads home.
  public void openQuestionnaire() {
    navigator.restart(new Screen.Home());
    wizard().map(this::flow).ifPresent(CheckFlow::open);
  }

  /// Has staff measure the screen.
  ///
  /// @param then once it is saved, or left as it was
  public void calibrate(Runnable then) {
    calibrated = then;
    navigator.restart(new Screen.Calibration());
  }

  private void leave() {
    if (navigator.canGoBack()) {
      navigator.back();
    } else {
      navigator.home();
    }
  }

  private Optional<Wizard> readWizard(Library standard) {
    if (own.isPresent()) {
      return own.map(check -> new Wizard(check.questionnaire(), Optional.empty()));
    }
    if (!config.selfCheck().enabled()) {
      return Optional.empty();
    }
    SelfCheckReader.Reading reading = SelfCheckReader.read(assets.root(), standard.pack());
    reading.faults().forEach(fault -> LOG.warning(fault::toString));
    return reading
        .selfCheck()
        .map(check -> new Wizard(check.questionnaire(), Optional.of(check.guidance())));
  }

  private CheckFlow flow(Wizard check) {
    return new CheckFlow(check, () -> session, navigator);
  }

  private CheckFlow flow() {
    return flow(wizard().orElseThrow());
  }

  /// Ends the visit: everything it chose is dropped, and the poster invites the next.
  public void finish() {
    session = newSession();
    visitStarts = new PageStarts();
    library = libraries.in(session.language());
    face();
    assistance.forget();
    navigator.restart(new Screen.Attract());
  }

  /// Languages whose letters join need a toolkit that can set them.
  private void mendJoinedLetters() {
    List<Language> joined =
        libraries.offered().stream().filter(each -> ComplexText.joins(each.name())).toList();
    if (!joined.isEmpty()) {
      ComplexText.mend().ifPresent(why -> joined.forEach(each -> libraries.drop(each.tag(), why)));
    }
  }

  /// Sets everything in the font of the language.
  private void face() {
    Face face = Face.of(library.messages().languageName());
    load(face);
    root.getStylesheets().setAll(face.sheet().stream().toList());
  }

  private static void load(Face face) {
    face.sheet().ifPresent(_ -> face.load());
  }

  @Override
  public List<Language> offered() {
    return libraries.offered();
  }

  @Override
  public String chosen() {
    return session.language();
  }

  @Override
  public void choose(String tag) {
    if (libraries.isSound(tag)) {
      session.language(tag);
      library = libraries.in(tag);
      face();
    }
    navigator.refresh();
  }

  @Override
  public Optional<String> companion() {
    return session.companion();
  }

  @Override
  public void together(Optional<String> tag) {
    session.companion(tag.filter(libraries::isSound));
    navigator.refresh();
  }

  /// What stands beside the visitor's language.
  private Optional<Library> second() {
    Optional<Library> beside = session.companion().map(libraries::in);
    beside.ifPresent(own -> load(Face.of(own.messages().languageName())));
    return beside;
  }

  /// Reads the languages that nobody has asked for yet; whoever chooses one should not wait for it.
  public void examineLanguages() {
    libraries.examine();
  }

  private Session newSession() {
    return new VisitDefaults(config, libraries.standard(), display.still(), system).begin();
  }

  private Optional<SelfCheckDoor> door() {
    return own.isPresent() || config.selfCheck().enabled()
        ? Optional.of(
            new SelfCheckDoor(
                () -> wizard().map(this::flow),
                own.map(check -> check.questionnaire().title().in(library.pack().language()))))
        : Optional.empty();
  }

  private Map<Class<?>, Supplier<?>> controllers() {
    Map<Class<?>, Supplier<?>> map = new HashMap<>();
    map.put(
        FrameController.class,
        () ->
            new FrameController(
                navigator,
                () -> library,
                () -> session,
                new ScreenLoader(map, () -> library.messages().bundle()),
                ScreenControllers::of,
                this,
                display));
    map.put(
        AttractController.class, () -> new AttractController(library, navigator, bubbles(), this));
    map.put(
        HomeController.class,
        () -> new HomeController(library, navigator, bubbles(), this::finish, door()));
    map.put(DecksController.class, () -> new DecksController(library, navigator, bubbles()));
    map.put(
        TopicController.class,
        () -> new TopicController(library, second(), session, navigator, bubbles()));
    map.put(
        FoodsController.class,
        () -> new FoodsController(library, session, bubbles(), display.nanos()));
    map.put(
        StretchController.class,
        () ->
            new StretchController(
                library, session, navigator, bubbles(), display.nanos(), Pulse::new));
    map.put(
        HelpController.class,
        () -> new HelpController(library, second(), session, navigator, bubbles(), pageStarts));
    map.put(
        SourcesController.class,
        () -> new SourcesController(library, navigator, bubbles(), pageStarts));
    map.put(
        QuestionController.class,
        () -> new QuestionController(library, flow(), navigator, bubbles(), this::finish));
    map.put(
        ReviewController.class,
        () -> new ReviewController(library, flow(), navigator, bubbles(), this::finish));
    map.put(
        EmergencyController.class,
        () -> new EmergencyController(library, session, flow(), navigator, bubbles()));
    map.put(
        ResultController.class,
        () ->
            new ResultController(
                library, session, flow(), navigator, bubbles(), visitStarts, this::finish));
    map.put(
        ResponseController.class,
        () ->
            new ResponseController(
                library, flow(), navigator, bubbles(), own.flatMap(OwnCheck::store), this::finish));
    map.put(
        CalibrationController.class,
        () -> new CalibrationController(library, display, bubbles(), () -> calibrated.run()));
    map.put(TroubleController.class, () -> new TroubleController(library, navigator, bubbles()));
    return map;
  }

  private Bubbles bubbles() {
    return frame.bubbles();
  }

  private static String sheet(String resource) {
    return Optional.ofNullable(Composition.class.getResource(resource))
        .orElseThrow(() -> new IllegalStateException("missing " + resource))
        .toExternalForm();
  }
}
