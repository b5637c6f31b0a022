package org.crampwise.ui.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.crampwise.session.Theme;
import org.crampwise.station.AuditLog;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.navigation.ScreenLoader;
import org.crampwise.ui.staff.StaffArea;
import org.crampwise.ui.staff.StaffRoom;
import org.crampwise.ui.theme.Look;
import org.crampwise.ui.theme.Palette;
import org.crampwise.ui.theme.Scale;
import org.crampwise.usage.Figure;
import org.crampwise.usage.Reason;
import org.crampwise.usage.Standing;
import org.crampwise.usage.UsageLog;
import org.crampwise.usage.UsageReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What staff read on the page of counts, and when.
class CountsPageTest extends JourneyTest {
  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
  private static final Standing WELL = new Standing(Optional.empty(), Optional.empty());

  private Shelf shelf = new Shelf();

  @BeforeEach
  void empty() {
    shelf = new Shelf();
  }

  /// Opens the page, by itself.
  private Parent open() {
    return fx(
        () -> {
          CountsController controller =
              new CountsController(shelf, tag -> tag.toUpperCase(Locale.ROOT));
          ScreenLoader.Loaded loaded =
              new ScreenLoader(
                      Map.of(CountsController.class, () -> controller),
                      () -> composition().library().messages().bundle())
                  .load(CountsController.class);
          Scale scale = new Scale(1920, 1080, ReferenceScreen.LANDSCAPE.pxPerMm(), 20, 20);
          var _ = new Scene(loaded.root(), 1500, 900);
          controller.onShow(
              new StaffRoom(
                  composition().library(),
                  new Look(
                      scale,
                      1500,
                      900,
                      Objects.requireNonNull(Palette.all().get(Theme.LIGHT)),
                      true),
                  composition().frame().bubbles(),
                  new StaffArea(AuditLog.none(), System::nanoTime),
                  _ -> {}));
          return loaded.root();
        });
  }

  private static Stream<Node> all(Node node) {
    return Stream.concat(
        Stream.of(node),
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(CountsPageTest::all)
            : Stream.empty());
  }

  private static List<String> words(Parent page) {
    return fx(
        () ->
            all(page)
                .filter(Node::isVisible)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList());
  }

  private static void touch(Parent page, String id) {
    fx(
        () ->
            all(page)
                .filter(node -> id.equals(node.getId()))
                .map(TouchButton.class::cast)
                .forEach(TouchButton::fire));
  }

  private static UsageReport report(Map<LocalDate, Figure> days) {
    Map<String, Figure> pages = new LinkedHashMap<>();
    pages.put("home", new Figure.Exactly(38));
    pages.put("topic-magnesium", new Figure.Exactly(9));
    pages.put("foods-vitamin-d", new Figure.Few());
    pages.put("topic-that-is-gone", new Figure.Few());
    return new UsageReport(
        SUNDAY.minusDays(6),
        SUNDAY,
        days,
        Map.of(),
        new Figure.AtLeast(39),
        Map.of("es", new Figure.Exactly(38)),
        pages);
  }

  private static UsageReport someDays() {
    Map<LocalDate, Figure> days = new TreeMap<>();
    days.put(SUNDAY.minusDays(4), new Figure.Exactly(38));
    days.put(SUNDAY, new Figure.Few());
    return report(days);
  }

  private static UsageReport nothing() {
    return new UsageReport(
        SUNDAY.minusDays(6), SUNDAY, Map.of(), Map.of(), new Figure.Exactly(0), Map.of(), Map.of());
  }

  @Test
  void visitsPagesAndLanguagesAreShown() {
    shelf.reading = new UsageLog.Reading(WELL, someDays());

    assertThat(words(open()))
        .contains("Visits: 39 or more", "38", "<5", "Wed", "Sun")
        .contains("Home", "Magnesium", "Foods: Vitamin D", "topic-that-is-gone")
        .contains("ES");
  }

  @Test
  void aDayOfAFewHasAPaleBarAndADayOfNoneHasNone() {
    shelf.reading = new UsageLog.Reading(WELL, someDays());

    Parent page = open();

    List<Node> bars =
        fx(() -> all(page).filter(node -> node.getStyleClass().contains("day-bar")).toList());
    assertThat(bars).hasSize(7);
    assertThat(bars.getLast().getStyleClass()).contains("few");
    assertThat(bars.get(2).getStyleClass()).doesNotContain("few");
  }

  @Test
  void thirtyDaysAreAskedForByTouch() {
    shelf.reading = new UsageLog.Reading(WELL, someDays());
    Parent page = open();

    touch(page, "counts-30");

    assertThat(shelf.asked)
        .containsExactly(SUNDAY.minusDays(6), SUNDAY, SUNDAY.minusDays(29), SUNDAY);
  }

  @Test
  void beforeThereAreCountsItSaysWhatWillBeCounted() {
    shelf.reading = new UsageLog.Reading(WELL, nothing());

    assertThat(words(open())).contains("Nothing counted yet");
  }

  @Test
  void whereItIsSwitchedOffItSaysSoAndOffersNothing() {
    shelf.kept = false;

    Parent page = open();

    assertThat(words(page)).contains("Counting is switched off");
    assertThat(all(page)).noneMatch(TouchButton.class::isInstance);
    assertThat(shelf.asked).isEmpty();
  }

  @Test
  void whatIsWrongIsSaidAboveTheCharts() {
    shelf.reading =
        new UsageLog.Reading(
            new Standing(
                Optional.of(Reason.DISK_FULL), Optional.of(Path.of("usage-damaged-2026-11-20.db"))),
            someDays());

    assertThat(words(open()))
        .contains(
            "The disk is full. Counting waits and tries again every minute.",
            "The counts were damaged. They are kept as usage-damaged-2026-11-20.db, and counting"
                + " has begun anew.");
  }

  @Test
  void whoeverSavesIsToldWhere() {
    shelf.reading = new UsageLog.Reading(WELL, someDays());
    Parent page = open();

    shelf.saved = Optional.of(new CountsBook.Saved("/media/stick/counts.csv", true));
    touch(page, "counts-save");
    assertThat(words(page)).contains("Saved on the stick: /media/stick/counts.csv");

    shelf.saved = Optional.of(new CountsBook.Saved("/var/lib/crampwise/counts.csv", false));
    touch(page, "counts-save");
    assertThat(words(page))
        .contains(
            "There is no stick that can be written. Saved on this machine:"
                + " /var/lib/crampwise/counts.csv");

    shelf.saved = Optional.empty();
    touch(page, "counts-save");
    assertThat(words(page)).contains("The table could not be saved. The log says why.");
  }

  private static final class Shelf implements CountsBook {
    private final List<LocalDate> asked = new ArrayList<>();
    private UsageLog.Reading reading = new UsageLog.Reading(WELL, nothing());
    private Optional<Saved> saved = Optional.empty();
    private boolean kept = true;

    @Override
    public boolean isKept() {
      return kept;
    }

    @Override
    public LocalDate today() {
      return SUNDAY;
    }

    @Override
    public void read(LocalDate from, LocalDate to, Consumer<UsageLog.Reading> then) {
      asked.add(from);
      asked.add(to);
      then.accept(reading);
    }

    @Override
    public void save(Consumer<Optional<Saved>> then) {
      then.accept(saved);
    }
  }
}
