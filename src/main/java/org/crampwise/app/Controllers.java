package org.crampwise.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.crampwise.station.AuditKind;
import org.crampwise.ui.attract.AttractController;
import org.crampwise.ui.calibration.CalibrationController;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.foods.FoodsController;
import org.crampwise.ui.frame.Display;
import org.crampwise.ui.frame.FrameController;
import org.crampwise.ui.handout.CounterController;
import org.crampwise.ui.handout.HandOutController;
import org.crampwise.ui.handout.Outlets;
import org.crampwise.ui.help.HelpController;
import org.crampwise.ui.home.DecksController;
import org.crampwise.ui.home.HomeController;
import org.crampwise.ui.home.SelfCheckDoor;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.PageStarts;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.navigation.ScreenLoader;
import org.crampwise.ui.rest.CleaningController;
import org.crampwise.ui.rest.ClosedController;
import org.crampwise.ui.rest.OutOfServiceController;
import org.crampwise.ui.result.ResultController;
import org.crampwise.ui.selfcheck.CheckFlow;
import org.crampwise.ui.selfcheck.EmergencyController;
import org.crampwise.ui.selfcheck.QuestionController;
import org.crampwise.ui.selfcheck.ResponseController;
import org.crampwise.ui.selfcheck.ReviewController;
import org.crampwise.ui.sources.SourcesController;
import org.crampwise.ui.staff.DisplayTestController;
import org.crampwise.ui.staff.StaffController;
import org.crampwise.ui.staff.StaffGateController;
import org.crampwise.ui.staff.TouchTestController;
import org.crampwise.ui.stretch.Pulse;
import org.crampwise.ui.stretch.StretchController;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.topic.TopicController;
import org.crampwise.ui.trouble.TroubleController;

/// Makes the controller of each screen, anew each time the screen is shown, with what it needs.
final class Controllers {
  private final Composition whole;
  private final Visit visit;
  private final Navigator navigator;
  private final Display display;
  private final Optional<OwnCheck> own;
  private final Outlets outlets;
  private final PageStarts pageStarts = new PageStarts();

  Controllers(
      Composition whole,
      Visit visit,
      Navigator navigator,
      Display display,
      Optional<OwnCheck> own,
      Outlets outlets) {
    this.whole = whole;
    this.visit = visit;
    this.navigator = navigator;
    this.display = display;
    this.own = own;
    this.outlets = outlets;
  }

  Map<Class<?>, Supplier<?>> all() {
    Map<Class<?>, Supplier<?>> map = new HashMap<>();
    map.put(
        FrameController.class,
        () ->
            new FrameController(
                navigator,
                visit::library,
                visit::session,
                new ScreenLoader(map, () -> words().messages().bundle()),
                this::controller,
                visit,
                display));
    map.put(
        AttractController.class,
        () ->
            new AttractController(
                words(), navigator, bubbles(), visit, whole.posterTime(), whole.upkeep().isSafe()));
    map.put(
        HomeController.class,
        () -> new HomeController(words(), navigator, bubbles(), whole::finish, door()));
    map.put(DecksController.class, () -> new DecksController(words(), navigator, bubbles()));
    map.put(
        TopicController.class,
        () -> new TopicController(words(), second(), visit.session(), navigator, bubbles()));
    map.put(
        FoodsController.class,
        () -> new FoodsController(words(), visit.session(), bubbles(), display.nanos()));
    map.put(
        StretchController.class,
        () ->
            new StretchController(
                words(), visit.session(), navigator, bubbles(), display.nanos(), Pulse::new));
    map.put(
        HelpController.class,
        () ->
            new HelpController(
                words(), second(), visit.session(), navigator, bubbles(), pageStarts));
    map.put(
        SourcesController.class,
        () -> new SourcesController(words(), navigator, bubbles(), pageStarts));
    map.put(
        CalibrationController.class,
        () -> new CalibrationController(words(), display, bubbles(), calibrated()));
    map.put(
        TroubleController.class,
        () -> new TroubleController(words(), bubbles(), whole.reception()::goOnAfterTrouble));
    addSelfCheck(map);
    addStaff(map);
    addRest(map);
    addHandout(map);
    return map;
  }

  /// What follows a measuring of the screen: staff who did it are written down.
  private Runnable calibrated() {
    OptionalDouble before = display.measured();
    return () -> {
      if (whole.backstage().area().isOpen() && !display.measured().equals(before)) {
        whole.backstage().area().log(AuditKind.CALIBRATION);
      }
      whole.calibrated();
    };
  }

  /// Nobody comes to the pages of staff but through the gate.
  private Class<? extends ScreenController<?>> controller(Screen screen) {
    return screen instanceof Screen.Staff && !whole.backstage().area().isOpen()
        ? StaffGateController.class
        : ScreenControllers.of(screen);
  }

  private void addStaff(Map<Class<?>, Supplier<?>> map) {
    Backstage backstage = whole.backstage();
    StaffPages pages =
        StaffPages.all(
            map,
            whole,
            new StaffFacts(whole, visit),
            new ContentDesk(backstage.content(), whole.config(), visit, display),
            outlets);
    ScreenLoader loader = new ScreenLoader(map, () -> words().messages().bundle());
    map.put(
        StaffGateController.class,
        () ->
            new StaffGateController(
                words(),
                navigator,
                bubbles(),
                backstage.door(whole.config()),
                new StaffGateController.Gatekeeper(
                    backstage.background(),
                    whole.waits(),
                    whole.reception()::letIn,
                    whole.reception()::comeBack)));
    map.put(
        DisplayTestController.class,
        () -> new DisplayTestController(words(), navigator, backstage.area(), whole.waits()));
    map.put(
        TouchTestController.class,
        () -> new TouchTestController(words(), navigator, backstage.area(), whole.waits()));
    map.put(
        StaffController.class,
        () ->
            new StaffController(
                words(),
                whole.config().site().name(),
                navigator,
                bubbles(),
                backstage.area(),
                pages.listed(),
                page -> loader.load(pages.of(page)),
                whole::finish));
  }

  private void addRest(Map<Class<?>, Supplier<?>> map) {
    map.put(ClosedController.class, () -> new ClosedController(words(), whole.posterTime()));
    map.put(
        OutOfServiceController.class,
        () -> new OutOfServiceController(words(), whole.posterTime()));
    map.put(
        CleaningController.class,
        () ->
            new CleaningController(
                words(), whole.posterTime().waits(), display.still(), whole::finish));
  }

  private void addSelfCheck(Map<Class<?>, Supplier<?>> map) {
    map.put(
        QuestionController.class,
        () -> new QuestionController(words(), flow(), navigator, bubbles(), whole::finish));
    map.put(
        ReviewController.class,
        () -> new ReviewController(words(), flow(), navigator, bubbles(), whole::finish));
    map.put(
        EmergencyController.class,
        () -> new EmergencyController(words(), visit.session(), flow(), navigator, bubbles()));
    map.put(
        ResultController.class,
        () ->
            new ResultController(
                words(),
                visit.session(),
                flow(),
                navigator,
                bubbles(),
                visit.starts(),
                whole::finish));
    map.put(
        ResponseController.class,
        () ->
            new ResponseController(
                words(),
                flow(),
                navigator,
                bubbles(),
                own.flatMap(OwnCheck::store),
                whole::finish));
  }

  private void addHandout(Map<Class<?>, Supplier<?>> map) {
    map.put(
        HandOutController.class,
        () ->
            new HandOutController(
                words(), whole.slips(), whole.printing(), outlets, navigator, bubbles()));
    map.put(
        CounterController.class,
        () -> new CounterController(words(), whole.slips(), navigator, bubbles()));
  }

  private Optional<SelfCheckDoor> door() {
    return whole.check().isOffered()
        ? Optional.of(
            new SelfCheckDoor(
                whole.check()::flow,
                own.map(check -> check.questionnaire().title().in(words().pack().language()))))
        : Optional.empty();
  }

  private CheckFlow flow() {
    return whole.check().flow().orElseThrow();
  }

  /// What stands beside the visitor's language, with its letters loaded.
  private Optional<Library> second() {
    Optional<Library> beside = visit.second();
    beside.ifPresent(whole.letters()::load);
    return beside;
  }

  private Library words() {
    return visit.library();
  }

  private Bubbles bubbles() {
    return whole.frame().bubbles();
  }
}
