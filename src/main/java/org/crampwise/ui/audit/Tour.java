package org.crampwise.ui.audit;

import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Group;
import org.crampwise.content.Nutrient;
import org.crampwise.content.Stretch;
import org.crampwise.content.Topic;
import org.crampwise.selfcheck.Wizard;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.StaffPage;
import org.crampwise.ui.navigation.Subject;

/// Every page a visitor can come to, in a sensible order, and what staff see of the same frame.
public final class Tour {
  /// Whose hand-out stands for those of all decks.
  private static final String LONGEST = "stretching";

  private Tour() {}

  /// Where a walk starts: the first page of everything. Decks, help and sources go on from there by
  /// what Next would turn to.
  ///
  /// @param wizard the self-check, where there is one
  public static List<Screen> starts(ContentPack pack, Optional<Wizard> wizard) {
    List<Screen> starts = new ArrayList<>();
    starts.add(new Screen.Attract());
    starts.add(new Screen.Home());
    for (Group group : Group.values()) {
      starts.add(new Screen.Decks(group));
    }
    pack.pages().keySet().stream().sorted().forEach(page -> starts.add(new Screen.Topic(page)));
    for (Topic topic : pack.topics()) {
      starts.add(new Screen.Topic(topic.id()));
    }
    for (Nutrient nutrient : Nutrient.values()) {
      starts.add(new Screen.Foods(nutrient.id()));
    }
    for (Stretch stretch : pack.stretches()) {
      for (int step = 0; step < stretch.steps().size(); step++) {
        starts.add(new Screen.Stretch(stretch.id(), step));
      }
    }
    wizard.ifPresent(check -> starts.addAll(selfCheck(check)));
    starts.add(new Screen.Help(0));
    starts.add(new Screen.Sources(0));
    starts.add(new Screen.Closed(LocalTime.of(8, 30)));
    starts.add(new Screen.OutOfService());
    starts.add(new Screen.Cleaning());
    starts.add(new Screen.HandOut(new Subject.Deck(LONGEST), 0));
    starts.add(new Screen.Counter(new Subject.Deck(LONGEST), 0, false));
    starts.add(new Screen.Calibration());
    starts.add(new Screen.StaffGate());
    for (StaffPage page : StaffPage.values()) {
      starts.add(new Screen.Staff(page));
    }
    starts.add(new Screen.DisplayTest(0));
    starts.add(new Screen.TouchTest());
    starts.add(new Screen.Trouble("TOUR"));
    return List.copyOf(starts);
  }

  private static List<Screen> selfCheck(Wizard wizard) {
    List<Screen> pages = new ArrayList<>();
    wizard.pages().all().forEach(item -> pages.add(new Screen.Question(item.linkId())));
    pages.add(new Screen.Review(0));
    if (wizard.guides()) {
      pages.add(new Screen.Emergency());
      pages.add(new Screen.Result(0));
      pages.add(new Screen.HandOut(new Subject.Result(), 0));
      pages.add(new Screen.Counter(new Subject.Result(), 0, false));
    } else {
      pages.add(new Screen.Response(0));
    }
    return pages;
  }

  /// What a walk shows pages with.
  public interface Stage {
    /// Shows a page and gives the one that Next would turn to.
    Optional<Screen> show(Screen screen);
  }

  /// Shows every page once, as far as `wanted` asks for, and calls `look` on it.
  public static void walk(
      ContentPack pack,
      Optional<Wizard> wizard,
      java.util.function.Predicate<Screen> wanted,
      Stage stage,
      BiConsumer<Screen, Integer> look) {
    Deque<Screen> ahead = new ArrayDeque<>(starts(pack, wizard));
    int seen = 0;
    while (!ahead.isEmpty()) {
      Screen screen = ahead.pop();
      if (!wanted.test(screen)) {
        continue;
      }
      Optional<Screen> following = stage.show(screen);
      look.accept(screen, seen++);
      following.ifPresent(ahead::push);
    }
  }
}
