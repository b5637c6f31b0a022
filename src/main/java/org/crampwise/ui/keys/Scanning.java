package org.crampwise.ui.keys;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.crampwise.session.OneSwitch;
import org.crampwise.ui.voice.Heard;

/// The screens by one switch: a frame goes over the rows of what can be touched, and after the
/// switch over the things of that row; the switch then selects. With two switches the second moves
/// the frame, and no time passes.
final class Scanning {
  /// A row is gone through this often; then the frame goes over the rows again.
  private static final int ROUNDS = 2;

  private final Walk walk;
  private final Supplier<OneSwitch> pace;
  private final Waits waits;
  private final ScanFrame frame;
  private final BiConsumer<List<Heard>, Boolean> told;
  private Optional<Waits.Wait> waiting = Optional.empty();
  private List<List<Heard>> stops = List.of();
  private boolean inRow;
  private int at;
  private int passed;

  /// @param told hears where the frame is, and whether that is a row of several
  Scanning(
      Walk walk,
      Supplier<OneSwitch> pace,
      Waits waits,
      ScanFrame frame,
      BiConsumer<List<Heard>, Boolean> told) {
    this.walk = walk;
    this.pace = pace;
    this.waits = waits;
    this.frame = frame;
    this.told = told;
  }

  boolean isOn() {
    return pace.get().isOn();
  }

  /// Begins with the first row of what is shown now.
  void restart() {
    rows(0);
  }

  /// Stops, and takes the frame away.
  void stop() {
    waiting.ifPresent(Waits.Wait::stop);
    waiting = Optional.empty();
    frame.hide();
    stops = List.of();
  }

  /// The switch: opens the row in the frame, or selects the one thing in it.
  void select() {
    if (isGone()) {
      restart();
      return;
    }
    List<Heard> here = stops.get(at);
    if (here.size() > 1) {
      inRow = true;
      stops = here.stream().map(List::of).toList();
      passed = 0;
      put(0);
    } else {
      Node node = here.getFirst().node();
      stop();
      node.requestFocus();
      Walk.select(here.getFirst());
      if (isOn()) {
        rows(after(node));
      }
    }
  }

  /// The second switch, or time: the frame goes on.
  void step() {
    if (isGone()) {
      restart();
      return;
    }
    int next = (at + 1) % stops.size();
    passed += next == 0 ? 1 : 0;
    if (inRow && passed == ROUNDS) {
      rows(0);
    } else {
      put(next);
    }
  }

  /// Whether what is in the frame is not there to be selected any more: something lies over it.
  private boolean isGone() {
    return at >= stops.size()
        || stops.get(at).stream().anyMatch(it -> walk.at(it.node()).isEmpty());
  }

  /// The row to begin with when something was selected and is still there: the one behind it.
  private int after(Node selected) {
    List<List<Heard>> rows = ScanRows.of(walk.all());
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).stream().anyMatch(it -> it.node() == selected)) {
        return (i + 1) % rows.size();
      }
    }
    return 0;
  }

  private void rows(int first) {
    inRow = false;
    passed = 0;
    stops = ScanRows.of(walk.all());
    put(Math.min(first, Math.max(0, stops.size() - 1)));
  }

  private void put(int index) {
    at = index;
    waiting.ifPresent(Waits.Wait::stop);
    if (stops.isEmpty()) {
      frame.hide();
      return;
    }
    List<Heard> here = stops.get(index);
    frame.show(here.stream().map(Heard::node).toList());
    told.accept(here, here.size() > 1);
    waiting = pace.get().pause().map(time -> waits.after(time, this::step));
  }
}
