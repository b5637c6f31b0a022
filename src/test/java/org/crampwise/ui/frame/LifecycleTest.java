package org.crampwise.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.crampwise.content.Group;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.StaffPage;
import org.crampwise.ui.navigation.Subject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whatever a screen opens it closes: nothing of it stays in memory or goes on moving.
class LifecycleTest extends JourneyTest {
  private static final int TIMES = 8;
  private static final int MANY_TIMES = 25;
  private static final int MOST_COLLECTIONS = 60;

  /// One of each kind; decks, a page with a table and one with a figure count as kinds too.
  private static final List<Screen> SCREENS =
      List.of(
          new Screen.Attract(),
          new Screen.Home(),
          new Screen.Decks(Group.EVERYDAY),
          new Screen.Topic("stretching"),
          new Screen.Foods("magnesium"),
          new Screen.Stretch("calf", 1),
          new Screen.Help(0),
          new Screen.Sources(0),
          new Screen.HandOut(new Subject.Deck("magnesium"), 0),
          new Screen.Counter(new Subject.Deck("magnesium"), 0, false),
          new Screen.Question("safety.chest-and-head"),
          new Screen.Review(0),
          new Screen.Emergency(),
          new Screen.Result(0),
          new Screen.Response(0),
          new Screen.Closed(LocalTime.NOON),
          new Screen.OutOfService(),
          new Screen.Cleaning(),
          new Screen.Calibration(),
          new Screen.StaffGate(),
          new Screen.Staff(StaffPage.OVERVIEW),
          new Screen.DisplayTest(0),
          new Screen.TouchTest(),
          new Screen.Trouble("L1FE"));

  /// A thing of a left screen that should be forgotten, and which screen's it was.
  private record Left(String screen, String kind, WeakReference<Object> thing) {
    static Left of(Screen screen, Object thing) {
      return new Left(screen.slug(), thing.getClass().getSimpleName(), new WeakReference<>(thing));
    }
  }

  @Override
  protected boolean still() {
    return false;
  }

  @Test
  void everyKindOfScreenIsTried() {
    Set<Class<?>> tried = new HashSet<>();
    SCREENS.forEach(screen -> tried.add(screen.getClass()));
    assertThat(tried).containsExactlyInAnyOrderElementsOf(kinds(Screen.class).toList());
  }

  private static Stream<Class<?>> kinds(Class<?> of) {
    return of.isSealed()
        ? Stream.of(of.getPermittedSubclasses()).flatMap(LifecycleTest::kinds)
        : Stream.of(of);
  }

  @Test
  void nothingOfALeftScreenStaysOrMoves() {
    showAndLeave(TIMES);
  }

  @Test
  @Tag("every-size")
  void norAfterManyTimes() {
    showAndLeave(MANY_TIMES);
  }

  private void showAndLeave(int times) {
    fx(composition().frame()::hide);
    int moving = Animations.running();
    List<Left> left = new ArrayList<>();
    for (Screen screen : SCREENS) {
      for (int i = 0; i < times; i++) {
        fx(
            () -> {
              composition().navigator().restart(screen);
              left.addAll(parts(screen));
            });
      }
      fx(composition().frame()::hide);
      assertThat(Animations.running()).as(screen.slug()).isEqualTo(moving);
    }
    settle();
    assertThat(left).hasSizeGreaterThan(times * SCREENS.size() * 2);
    collect(() -> left.stream().allMatch(each -> each.thing().get() == null));
    assertThat(survivors(left)).isEmpty();
  }

  private List<Left> parts(Screen screen) {
    List<Left> parts = new ArrayList<>();
    parts.add(Left.of(screen, controller()));
    Pane host = (Pane) get("host");
    for (Node node : visible(host, node -> node != host)) {
      parts.add(Left.of(screen, node));
    }
    return parts;
  }

  /// Collects garbage until it is so, for as long as that can help.
  private static void collect(BooleanSupplier so) {
    for (int i = 0; i < MOST_COLLECTIONS && !so.getAsBoolean(); i++) {
      System.gc();
      settle();
    }
  }

  private static Map<String, Integer> survivors(List<Left> left) {
    Map<String, Integer> survivors = new TreeMap<>();
    left.stream()
        .filter(each -> each.thing().get() != null)
        .forEach(each -> survivors.merge(each.screen() + " " + each.kind(), 1, Integer::sum));
    return survivors;
  }
}
