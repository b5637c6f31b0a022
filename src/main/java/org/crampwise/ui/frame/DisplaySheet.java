package org.crampwise.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.crampwise.session.OneSwitch;
import org.crampwise.session.Session;
import org.crampwise.session.TextSize;
import org.crampwise.session.Theme;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.text.Library;

/// What makes seeing and touching easier: text size and colors as rows of buttons joined side by
/// side, and switches below them. Where there is no room for all of it, seeing and touching are a
/// page each. After a choice everything stays in its place.
final class DisplaySheet {
  private static final String ID = "display-sheet";

  /// From this width on, in em, the two rows of buttons stand side by side.
  private static final double WIDE_EM = 60;

  /// A switch with its words is at least so wide, in em.
  private static final double SWITCH_EM = 14.5;

  private static final double GAP_EM = 0.75;

  private final Supplier<Library> library;
  private final Supplier<Session> session;
  private final FrameDress dress;
  private final Overlay overlay;
  private final Runnable changed;
  private Part part = Part.SEEING;

  private enum Part {
    SEEING,
    TOUCHING;

    String lower() {
      return name().toLowerCase(Locale.ROOT);
    }

    String tab() {
      return "display-" + lower();
    }
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
    show(Overlay.CLOSE);
  }

  /// Shows it anew after a choice; the keyboard stays where it was.
  private void stay(String id) {
    changed.run();
    show(id);
  }

  private void show(String focus) {
    String title = library.get().text("display.title");
    SheetBody whole = new SheetBody(List.of(), all(), 0, focus);
    if (overlay.height(ID, title, whole) <= dress.sheetHeight()) {
      overlay.sheet(ID, title, whole);
      return;
    }
    double highest = 0;
    for (Part each : Part.values()) {
      highest = Math.max(highest, overlay.height(ID, title, page(each, 0, focus)));
    }
    overlay.sheet(ID, title, page(part, highest, focus));
  }

  private List<Node> all() {
    EaseSwitches switches = switches();
    List<Region> every = new ArrayList<>(switches.seeing());
    every.addAll(switches.touching());
    List<Node> rows = new ArrayList<>(choices());
    rows.addAll(grid(every));
    rows.add(oneSwitch());
    return rows;
  }

  private Node oneSwitch() {
    return row("one-switch", overlay.width())
        .of(
            List.of(OneSwitch.OFF, OneSwitch.SLOW, OneSwitch.MEDIUM, OneSwitch.QUICK),
            session.get().oneSwitch(),
            pace -> library.get().text("display.one-switch." + pace.id()),
            session.get()::oneSwitch);
  }

  private SheetBody page(Part shown, double least, String focus) {
    List<Node> rows = new ArrayList<>();
    if (shown == Part.SEEING) {
      rows.addAll(choices());
    }
    rows.addAll(grid(shown == Part.SEEING ? switches().seeing() : switches().touching()));
    if (shown == Part.TOUCHING) {
      rows.add(oneSwitch());
    }
    return new SheetBody(tabs(shown), rows, least, focus);
  }

  private List<Node> tabs(Part shown) {
    List<Node> tabs = new ArrayList<>();
    for (Part each : Part.values()) {
      TouchButton tab =
          new TouchButton(each.tab(), library.get().text("display." + each.lower()), "");
      tab.getStyleClass().add("tab");
      tab.setChosen(each == shown);
      tab.onAction(
          () -> {
            part = each;
            show(each.tab());
          });
      tabs.add(tab);
    }
    return tabs;
  }

  private EaseSwitches switches() {
    return new EaseSwitches(library.get(), session.get(), dress.isReachOffered(), this::stay);
  }

  private List<Node> choices() {
    boolean wide = overlay.width() >= WIDE_EM * overlay.em();
    double gap = GAP_EM * overlay.em();
    double width = wide ? (overlay.width() - gap) / 2 : overlay.width();
    Session visit = session.get();
    Node sizes = sizes(width);
    Node themes =
        row("theme", width)
            .of(
                List.of(Theme.values()),
                visit.theme(),
                theme -> library.get().text("display.theme." + theme.id()),
                visit::theme);
    return wide ? List.of(new HBox(gap, sizes, themes)) : List.of(sizes, themes);
  }

  private Node sizes(double width) {
    List<TextSize> offered = dress.offered();
    Session visit = session.get();
    if (offered.size() < 2) {
      Label only = new Label(library.get().text("display.size.only"));
      only.setWrapText(true);
      only.setMinHeight(Region.USE_PREF_SIZE);
      only.setPrefWidth(width);
      only.getStyleClass().add("quiet");
      return only;
    }
    return row("text-size", width)
        .of(
            offered,
            offered.contains(visit.textSize()) ? visit.textSize() : offered.getLast(),
            size -> library.get().text("display.size." + size.step()),
            visit::textSize);
  }

  private SegmentRow row(String id, double width) {
    Consumer<String> chosen = this::stay;
    return new SegmentRow(id, library.get().text("display." + id), width, chosen);
  }

  /// Switches side by side, as many as there is width for, all of one width.
  private List<Node> grid(List<? extends Region> switches) {
    double gap = GAP_EM * overlay.em();
    int most = (int) ((overlay.width() + gap) / (SWITCH_EM * overlay.em() + gap));
    int rows = Math.ceilDiv(switches.size(), Math.clamp(most, 1, switches.size()));
    int across = Math.ceilDiv(switches.size(), rows);
    double each = Math.floor((overlay.width() - gap * (across - 1)) / across);
    List<Node> lines = new ArrayList<>();
    for (int i = 0; i < switches.size(); i += across) {
      HBox line = new HBox(gap);
      for (Region region : switches.subList(i, Math.min(i + across, switches.size()))) {
        region.setPrefWidth(each);
        line.getChildren().add(region);
      }
      lines.add(line);
    }
    return lines;
  }
}
