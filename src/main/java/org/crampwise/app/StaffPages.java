package org.crampwise.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.log.LogFolder;
import org.crampwise.station.log.LogReader;
import org.crampwise.ui.counting.CountsController;
import org.crampwise.ui.handout.Outlets;
import org.crampwise.ui.handout.PrintDesk;
import org.crampwise.ui.handout.TestPage;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.StaffPage;
import org.crampwise.ui.staff.AuditController;
import org.crampwise.ui.staff.GlassController;
import org.crampwise.ui.staff.LogsController;
import org.crampwise.ui.staff.MachineController;
import org.crampwise.ui.staff.OverviewController;
import org.crampwise.ui.staff.SelfTestController;
import org.crampwise.ui.staff.SettingsController;
import org.crampwise.ui.staff.StaffPane;
import org.crampwise.ui.staff.UpdatesController;
import org.crampwise.ui.staff.UpdatesDesk;

/// The pages of the staff area: which controller is behind each, and how it is made. A page more is
/// a line more in [#all].
final class StaffPages {
  private final Map<Class<?>, Supplier<?>> controllers;
  private final Map<StaffPage, Class<? extends StaffPane>> panes = new EnumMap<>(StaffPage.class);

  private StaffPages(Map<Class<?>, Supplier<?>> controllers) {
    this.controllers = controllers;
  }

  /// @param controllers takes the controllers of the pages
  /// @param desk what can be done about the content
  /// @param outlets what the self-test looks at, and prints on
  static StaffPages all(
      Map<Class<?>, Supplier<?>> controllers,
      Composition whole,
      StaffFacts facts,
      UpdatesDesk desk,
      Outlets outlets) {
    StaffPages pages = new StaffPages(controllers);
    Backstage backstage = whole.backstage();
    Workbench bench = backstage.bench();
    MachineFacts machine = new MachineFacts(() -> whole.upkeep().status(), whole::library);
    pages.add(
        StaffPage.OVERVIEW,
        OverviewController.class,
        () ->
            new OverviewController(
                () -> Stream.concat(facts.get().stream(), machine.get().stream()).toList(),
                facts::ask));
    pages.add(
        StaffPage.SETTINGS,
        SettingsController.class,
        () ->
            new SettingsController(
                bench.desk(),
                whole::allLanguages,
                new SettingsController.Seams(
                    whole.frame()::sheets, bench::renew, whole::saySample)));
    pages.add(
        StaffPage.COUNTS,
        CountsController.class,
        () -> new CountsController(backstage.counts(), facts::languageName));
    pages.add(
        StaffPage.UPDATES,
        UpdatesController.class,
        () -> new UpdatesController(desk, backstage.background()));
    pages.add(
        StaffPage.SELF_TEST,
        SelfTestController.class,
        () ->
            new SelfTestController(
                SelfTest.of(whole, outlets.printer()),
                testPage(whole, outlets),
                backstage.background(),
                Platform::runLater));
    pages.add(
        StaffPage.LOGS,
        LogsController.class,
        () ->
            new LogsController(
                new LogReader(new LogFolder(whole.upkeep().folders().log())),
                new StickLog(
                    new LogFolder(whole.upkeep().folders().log()),
                    backstage.content().sticks()::all,
                    LocalDate::now),
                backstage.background(),
                Platform::runLater,
                ZoneId.systemDefault()));
    pages.add(StaffPage.GLASS, GlassController.class, () -> new GlassController(whole.navigator()));
    pages.add(
        StaffPage.AUDIT,
        AuditController.class,
        () -> new AuditController(backstage.audit(), ZoneId.systemDefault()));
    pages.add(
        StaffPage.MACHINE,
        MachineController.class,
        () ->
            new MachineController(
                facts::about,
                bench::isPossible,
                bench::depart,
                whole.frame()::sheets,
                new MachineController.Service(
                    backstage.mark(), () -> whole.navigator().restart(new Screen.Cleaning()))));
    return pages;
  }

  private static Optional<TestPage> testPage(Composition whole, Outlets outlets) {
    return Optional.of(whole.config().print())
        .filter(KioskConfig.Print::enabled)
        .map(_ -> new TestPage(PrintDesk.of(outlets), whole::slips));
  }

  /// @param type has its FXML beside it, as a screen has
  private <P extends StaffPane> void add(StaffPage page, Class<P> type, Supplier<P> maker) {
    panes.put(page, type);
    controllers.put(type, maker);
  }

  /// Those there are, in their order.
  List<StaffPage> listed() {
    return List.copyOf(panes.keySet());
  }

  /// What is behind a page that is listed.
  Class<? extends StaffPane> of(StaffPage page) {
    return Optional.<Class<? extends StaffPane>>ofNullable(panes.get(page)).orElseThrow();
  }
}
