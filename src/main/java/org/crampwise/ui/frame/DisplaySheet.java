package org.crampwise.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.crampwise.session.Session;
import org.crampwise.session.TextSize;
import org.crampwise.session.Theme;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Scale;

/// What makes seeing and touching easier: text size and colors as rows of buttons joined side by
/// side, and switches below them. Where there is no room for all of it, seeing and touching are a
/// page each. After a choice everything stays in its place.
final class DisplaySheet {
  /// From this width on, in em, two rows of buttons stand side by side, and from that one switches.
  private static final double WIDE_EM = 50;

  private static final double PAIR_EM = 30;
  private static final double MOST_EM = 66;
  private static final double SIDES_EM = 2.6;
  private static final double GAP_EM = 0.75;

  private final Supplier<Library> library;
  private final Supplier<Session> session;
  private final FrameDress dress;
  private final Overlay overlay;
  private final Runnable changed;
  private Part part = Part.SEEING;

  private enum Part {
    SEEING,
    TOUCHING
  }

  /// @param changed lays the page out anew after a choice
  DisplaySheet(
      Supplier<Library> library,
      Supplier<Session> session,
      FrameDress dress,
      Overlay overlay,
      Runnable changed) {
    this.library = library;
    this.session = session;
    this.dress = dress;
    this.overlay = overlay;
    this.changed = changed;
  }

  /// Opens it at the beginning.
  void open() {
    part = Part.SEEING;
    show();
  }

  private void show() {
    String title = library.get().text("display.title");
    EaseSwitches switches = switches();
    List<Node> all = new ArrayList<>(choices());
    List<Node> every = new ArrayList<>(switches.seeing());
    every.addAll(switches.touching());
    all.addAll(pairs(every));
    if (overlay.sheet("display-sheet", title, List.of(), all)) {
      return;
    }
    EaseSwitches own = switches();
    List<Node> rows = new ArrayList<>();
    if (part == Part.SEEING) {
      rows.addAll(choices());
      rows.addAll(pairs(own.seeing()));
    } else {
      rows.addAll(pairs(own.touching()));
    }
    overlay.sheet("display-sheet", title, tabs(), rows);
  }

  /// Shows it anew after a choice; the keyboard stays where it was.
  private void stay(String id) {
    changed.run();
    show();
    overlay.focus(id);
  }

  private EaseSwitches switches() {
    return new EaseSwitches(library.get(), session.get(), dress.isReachOffered(), this::stay);
  }

  private List<Node> tabs() {
    List<Node> tabs = new ArrayList<>();
    for (Part each : Part.values()) {
      String name = each.name().toLowerCase(java.util.Locale.ROOT);
      TouchButton tab = new TouchButton("display-" + name, library.get().text("display." + name), "");
      tab.getStyleClass().add("tab");
      tab.setChosen(each == part);
      tab.onAction(
          () -> {
            part = each;
            show();
            overlay.focus("display-" + name);
          });
      tabs.add(tab);
    }
    return tabs;
  }

  private double em() {
    return dress.glass().barEm();
  }

  /// Of the rows, in pixels.
  private double width() {
    Scale glass = dress.glass();
    return Math.min(glass.width() - SIDES_EM * em(), MOST_EM * em());
  }

  private List<Node> choices() {
    Session visit = session.get();
    boolean wide = width() >= WIDE_EM * em();
    double width = wide ? (width() - GAP_EM * em()) / 2 : width();
    Node themes =
        row(
            "theme",
            List.of(Theme.values()),
            visit.theme(),
            theme -> "display.theme." + theme.id(),
            visit::theme,
            width);
    Node sizes = sizes(width);
    return wide ? List.of(new HBox(GAP_EM * em(), sizes, themes)) : List.of(sizes, themes);
  }

  private Node sizes(double width) {
    List<TextSize> offered = dress.offered();
    Session visit = session.get();
    if (offered.size() < 2) {
      Label only = new Label(library.get().text("display.size.only"));
      only.setWrapText(true);
      only.setMinHeight(Label.USE_PREF_SIZE);
      only.setMaxWidth(width);
      only.getStyleClass().add("quiet");
      return only;
    }
    return row(
        "text-size",
        offered,
        offered.contains(visit.textSize()) ? visit.textSize() : offered.getLast(),
        size -> "display.size." + size.step(),
        visit::textSize,
        width);
  }

  private <T extends Enum<T>> VBox row(
      String id,
      List<T> values,
      T current,
      Function<T, String> key,
      Consumer<T> choose,
      double width) {
    Library words = library.get();
    SegmentedButton segments = new SegmentedButton();
    segments.setId(id);
    segments.setMaxWidth(Double.MAX_VALUE);
    for (T value : values) {
      ToggleButton button = new ToggleButton(words.text(key.apply(value)));
      String own = id + "-" + value.name().toLowerCase(java.util.Locale.ROOT);
      button.setId(own);
      button.setSelected(value == current);
      button.setMinWidth(Math.floor(width / values.size()));
      button.setMaxWidth(Math.floor(width / values.size()));
      button.setWrapText(true);
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            choose.accept(value);
            stay(own);
          });
      segments.getButtons().add(button);
    }
    Label name = new Label(words.text("display." + id));
    name.getStyleClass().add("strong");
    VBox box = new VBox(name, segments);
    box.getStyleClass().add("segments");
    return box;
  }

  /// Switches side by side, as many as there is width for, all of one width.
  private List<Node> pairs(List<? extends Node> switches) {
    int across = width() >= PAIR_EM * em() ? 2 : 1;
    double each = (width() - GAP_EM * em() * (across - 1)) / across;
    List<Node> rows = new ArrayList<>();
    for (int i = 0; i < switches.size(); i += across) {
      HBox row = new HBox(GAP_EM * em());
      for (Node node : switches.subList(i, Math.min(i + across, switches.size()))) {
        ((javafx.scene.layout.Region) node).setPrefWidth(each);
        HBox.setHgrow(node, Priority.NEVER);
        row.getChildren().add(node);
      }
      rows.add(row);
    }
    return rows;
  }
}
