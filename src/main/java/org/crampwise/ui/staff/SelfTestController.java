package org.crampwise.ui.staff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampwise.station.AuditKind;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.handout.TestPage;
import org.crampwise.ui.staff.Facts.Fact;
import org.crampwise.ui.staff.Facts.Standing;
import org.crampwise.ui.staff.Trial.Outcome;
import org.crampwise.ui.theme.Look;

/// Tries one part of the machine after another, beside the screens, and tells what to do about what
/// is not in order. Leaving the page stops it.
public final class SelfTestController implements StaffPane {
  private static final Logger LOG = Logger.getLogger(SelfTestController.class.getName());

  private static final double LEAST_EM = 14;

  private final Supplier<List<Trial>> trials;
  private final Optional<TestPage> page;
  private final Executor background;
  private final Executor screens;
  private final Map<Trial, Outcome> outcomes = new LinkedHashMap<>();
  private List<Trial> all = List.of();
  private Optional<Run> running = Optional.empty();

  @FXML private VBox selfTest;
  @FXML private VBox bar;
  @FXML private TouchButton button;
  @FXML private TouchButton print;
  @FXML private Label progress;
  @FXML private VBox cards;

  /// One run, which ends when it is stopped or all is tried.
  private static final class Run {
    private volatile boolean stopped;
  }

  /// @param trials what there is to try, in this order
  /// @param page a page for the printer; empty where nothing is printed
  /// @param background does what takes a while
  /// @param screens does something on the thread of the screens
  public SelfTestController(
      Supplier<List<Trial>> trials,
      Optional<TestPage> page,
      Executor background,
      Executor screens) {
    this.trials = trials;
    this.page = page;
    this.background = background;
    this.screens = screens;
  }

  @Override
  public void onShow(StaffRoom room) {
    bar.setSpacing(room.em(0.4));
    all = trials.get();
    progress.setText(room.text("staff.test.ready"));
    print.setManaged(page.isPresent());
    print.setVisible(page.isPresent());
    page.ifPresent(printed -> print.onAction(() -> print(printed, room)));
    rest(room);
    show(room);
  }

  private void print(TestPage printed, StaffRoom room) {
    room.area().log(AuditKind.TEST_PAGE);
    printed.print(progress::setText);
  }

  @Override
  public void onHide() {
    stop();
    page.ifPresent(TestPage::leave);
  }

  /// Nothing runs.
  private void rest(StaffRoom room) {
    button.setText(room.text("staff.test.start"));
    button.setIcon("play");
    button.onAction(() -> start(room));
  }

  private void start(StaffRoom room) {
    Run run = new Run();
    running = Optional.of(run);
    outcomes.clear();
    button.setText(room.text("staff.test.stop"));
    button.setIcon("stop");
    button.onAction(
        () -> {
          stop();
          progress.setText(room.text("staff.test.stopped"));
          rest(room);
        });
    show(room);
    told(room);
    background.execute(() -> tryAll(run, room));
  }

  private void stop() {
    running.ifPresent(run -> run.stopped = true);
    running = Optional.empty();
  }

  private void tryAll(Run run, StaffRoom room) {
    for (Trial trial : all) {
      if (run.stopped) {
        return;
      }
      Outcome outcome = outcome(trial, room);
      screens.execute(
          () -> {
            if (!run.stopped) {
              tried(trial, outcome, room);
            }
          });
    }
  }

  private static Outcome outcome(Trial trial, StaffRoom room) {
    try {
      return trial.outcome().get();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "The self-test could not try: " + trial.name());
      return new Outcome(room.text("staff.test.broke"), Standing.WARN);
    }
  }

  private void tried(Trial trial, Outcome outcome, StaffRoom room) {
    outcomes.put(trial, outcome);
    if (outcomes.size() == all.size()) {
      running = Optional.empty();
      rest(room);
      room.area().log(AuditKind.SELF_TEST, Long.toString(wrong()));
    }
    show(room);
    told(room);
  }

  private long wrong() {
    return outcomes.values().stream().filter(each -> each.standing() == Standing.WARN).count();
  }

  private void told(StaffRoom room) {
    long wrong = wrong();
    if (outcomes.size() < all.size()) {
      progress.setText(room.text("staff.test.progress", outcomes.size(), all.size()));
    } else if (wrong == 0) {
      progress.setText(room.text("staff.test.all-good"));
    } else {
      progress.setText(room.text("staff.test.wrong", wrong));
    }
  }

  private void show(StaffRoom room) {
    Map<String, List<Fact>> groups = new LinkedHashMap<>();
    for (Trial trial : all) {
      Outcome outcome =
          Optional.ofNullable(outcomes.get(trial)).orElse(new Outcome("–", Standing.PLAIN));
      groups
          .computeIfAbsent(trial.group(), _ -> new ArrayList<>())
          .add(new Fact(trial.name(), outcome.words(), outcome.standing()));
    }
    List<Facts> facts = new ArrayList<>();
    groups.forEach((title, each) -> facts.add(new Facts("test-" + facts.size(), title, each)));
    if (running.isEmpty()) {
      // What is to be looked at stands on the first page.
      facts.sort(Comparator.comparing(card -> card.facts().stream().noneMatch(Fact::isWrong)));
    }
    List<FactsCard> made = facts.stream().map(card -> new FactsCard(card, room.go())).toList();
    Look look = room.look();
    double above = bar.prefHeight(look.width()) + room.gap();
    Look below =
        new Look(look.scale(), look.width(), look.height() - above, look.palette(), look.still());
    selfTest.setSpacing(room.gap());
    new CardPages(
            new StaffRoom(room.library(), below, room.bubbles(), room.area(), room.go()), cards)
        .show(made, LEAST_EM);
  }
}
