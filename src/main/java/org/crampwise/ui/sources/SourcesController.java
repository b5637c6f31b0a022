package org.crampwise.ui.sources;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.crampwise.content.Source;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.ColumnFlow;
import org.crampwise.ui.control.PageRoom;
import org.crampwise.ui.control.Paging;
import org.crampwise.ui.control.SourceWords;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.PageStarts;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// Where the words come from: every source with its publisher, year and address, and how it was
/// read.
public final class SourcesController implements ScreenController<Screen.Sources> {
  private static final PageRoom ROOM =
      new PageRoom(new PageRoom.Free(1.4, 0.6, 0.8), new PageRoom.Free(0.4, 0.3, 0.3));

  private final Library library;
  private final Navigator navigator;
  private final Bubbles bubbles;
  private final PageStarts pageStarts;
  private Optional<Screen> following = Optional.empty();

  @FXML private VBox page;
  @FXML private Label title;
  @FXML private HBox list;
  @FXML private TouchButton previous;
  @FXML private Label place;
  @FXML private TouchButton next;
  @FXML private Pane bench;

  public SourcesController(
      Library library, Navigator navigator, Bubbles bubbles, PageStarts pageStarts) {
    this.library = library;
    this.navigator = navigator;
    this.bubbles = bubbles;
    this.pageStarts = pageStarts;
  }

  @Override
  public void onShow(Screen.Sources screen, Look look) {
    double margin = look.scale().margin();
    ROOM.give(page, look);
    new Typesetter(library, look, bubbles).lift("notebook", title);
    double width = look.width() - 2 * margin;
    ColumnFlow flow =
        new ColumnFlow(
            bench,
            new Typesetter(library, look, bubbles),
            width,
            Paging.room(page, list, width, look.height()),
            1,
            look.em(look.compact() ? 0.4 : 0.7));
    List<ColumnFlow.Entry> all =
        sorted().stream().map(source -> new ColumnFlow.Entry(_ -> entry(source, look))).toList();
    List<Integer> starts =
        pageStarts.of("sources-" + library.pack().language(), look, () -> flow.starts(all));
    following =
        new Paging(library, bubbles)
            .show(
                new Paging.Pages(page, list, previous, place, next, flow),
                all,
                starts,
                screen.page(),
                wanted -> new Screen.Sources(wanted),
                navigator)
            .following();
  }

  @Override
  public Optional<Screen> following() {
    return following;
  }

  private List<Source> sorted() {
    return library.pack().sources().values().stream()
        .sorted(Comparator.comparing(Source::publisher).thenComparing(Source::title))
        .toList();
  }

  /// A long address may break after its slashes.
  private static String breakable(String address) {
    return address.replace("/", "/\u200B");
  }

  /// How it was read, and where, if it has an address.
  private String read(Source source) {
    String address = source.url().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    String words = library.text("source.read." + source.status(), breakable(address));
    return address.isEmpty() ? words.replaceFirst(":\\s*$", "") : words;
  }

  private Node entry(Source source, Look look) {
    Label name =
        new SourceWords(
            library.text("source.line", source.publisher(), source.title(), source.year()),
            library);
    name.getStyleClass().add("strong");
    Label address = new Label(read(source));
    address.getStyleClass().add("quiet");
    VBox entry = new VBox(look.em(0.1), name, address);
    for (Label label : List.of(name, address)) {
      label.setWrapText(true);
      label.setMinHeight(Label.USE_PREF_SIZE);
      label.setMaxWidth(look.em(44));
    }
    return entry;
  }
}
