package org.crampwise.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.crampwise.session.Ease;
import org.crampwise.session.Session;
import org.crampwise.ui.control.SwitchRow;
import org.crampwise.ui.text.Library;

/// The switches for what makes seeing and touching easier.
final class EaseSwitches {
  private final Library library;
  private final Session session;
  private final boolean reachOffered;
  private final Consumer<String> changed;

  /// @param reachOffered whether the screen is tall enough for reach mode
  /// @param changed called with the id of a switch that was turned
  EaseSwitches(Library library, Session session, boolean reachOffered, Consumer<String> changed) {
    this.library = library;
    this.session = session;
    this.reachOffered = reachOffered;
    this.changed = changed;
  }

  List<SwitchRow> seeing() {
    return List.of(row("motion", Ease::lessMotion, Ease::withLessMotion));
  }

  List<SwitchRow> touching() {
    List<SwitchRow> rows = new ArrayList<>();
    if (reachOffered) {
      rows.add(row("reach", Ease::reach, Ease::withReach));
    }
    rows.add(row("hold", Ease::holdToSelect, Ease::withHoldToSelect));
    rows.add(row("repeat", Ease::repeatGuard, Ease::withRepeatGuard));
    return rows;
  }

  private SwitchRow row(String name, Predicate<Ease> isOn, BiFunction<Ease, Boolean, Ease> with) {
    String id = "ease-" + name;
    SwitchRow row =
        new SwitchRow(
            id,
            library.text("display." + name),
            library.text("display." + name + ".line"),
            library.text("display.on"),
            library.text("display.off"));
    row.turn(isOn.test(session.ease()));
    row.onAction(
        () -> {
          session.ease(with.apply(session.ease(), !isOn.test(session.ease())));
          changed.accept(id);
        });
    return row;
  }
}
