package org.crampwise.ui.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.crampwise.ui.control.EvidenceLabel;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.voice.Heard.Area;
import org.crampwise.ui.voice.Heard.Kind;

/// What a listener hears of a screen, and in which order: read off the nodes that are shown, by
/// their roles, texts and accessible texts. So it is never anything else than what is on the glass.
///
/// The order is that of the scene, which is also the order of the keyboard; the page's title comes
/// first. What has the role `NODE` is there for the eye alone, and is left out with all it holds.
/// Words in something that can be touched are heard as its name.
public final class ReadingOrder {
  /// The style class of the node that says what a page is called.
  public static final String TITLE = "page-title";

  /// The style class of headings within a page.
  public static final String HEADING = "page-heading";

  /// The style class of a line in the list of sources.
  public static final String SOURCE = "page-source";

  /// What asks whether anybody is there lies over all the rest.
  private static final String WARNING = "warning";

  /// For the eye alone: where a word may be broken, and which way it runs.
  private static final Pattern UNSEEN = Pattern.compile("[\u200b\u200e\u200f]");

  private static final List<Area> BELOW = List.of(Area.PAGE, Area.PANEL, Area.BAR);

  private final List<Heard> heard = new ArrayList<>();
  private Area area = Area.PAGE;

  private ReadingOrder() {}

  /// All that is heard of what a scene shows now; of what lies over the page, where something does.
  public static List<Heard> of(Scene scene) {
    List<Node> asked = asked(scene);
    List<Node> over = asked.isEmpty() ? layers(scene, Area.OVERLAY) : asked;
    return over.isEmpty()
        ? BELOW.stream().flatMap(area -> of(layers(scene, area), area).stream()).toList()
        : of(over, Area.OVERLAY);
  }

  /// The part of it that stands in these nodes.
  private static List<Heard> of(List<Node> layers, Area area) {
    ReadingOrder order = new ReadingOrder();
    order.area = area;
    layers.forEach(order::walk);
    order.titleFirst();
    order.count();
    return List.copyOf(order.heard);
  }

  /// The layers of the frame that hold an area, those that are seen. A page may be in two halves.
  private static List<Node> layers(Scene scene, Area area) {
    List<String> ids =
        switch (area) {
          case PAGE -> List.of("upper", "host");
          case PANEL -> List.of("panel");
          case BAR -> List.of("quick", "bar");
          case OVERLAY -> List.of("overlay");
        };
    return ids.stream()
        .flatMap(id -> Optional.ofNullable(scene.lookup("#" + id)).stream())
        .filter(ReadingOrder::isSeen)
        .toList();
  }

  private static List<Node> asked(Scene scene) {
    return scene.getRoot().getChildrenUnmodifiable().stream()
        .filter(layer -> WARNING.equals(layer.getId()) && layer.isVisible())
        .toList();
  }

  private static boolean isSeen(Node node) {
    return node.isVisible()
        && Optional.ofNullable(node.getParent()).map(ReadingOrder::isSeen).orElse(true);
  }

  private void walk(Node node) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    AccessibleRole role = Objects.requireNonNullElse(node.getAccessibleRole(), AccessibleRole.NODE);
    String said = Objects.requireNonNullElse(node.getAccessibleText(), "").strip();
    switch (node) {
      case Touchable touchable -> add(touchable, kind(role), said, state(touchable, role));
      case ToggleButton toggle ->
          add(
              toggle,
              Kind.TOGGLE,
              either(said, toggle.getText()),
              Optional.of(toggle.isSelected()));
      case Node silent when role == AccessibleRole.NODE && !(silent instanceof Text) -> {}
      case Node link when role == AccessibleRole.HYPERLINK ->
          add(link, link.getStyleClass().contains("note") ? Kind.NOTE : Kind.TERM, said);
      case TextFlow flow -> {
        add(flow, kind(flow), either(said, words(flow)));
        links(flow);
      }
      case EvidenceLabel label -> add(label, Kind.EVIDENCE, said);
      case Labeled label -> add(label, kind(label), either(said, label.getText()));
      case Text text -> add(text, Kind.TEXT, text.getText());
      case Parent page when page.getStyleClass().contains("page") -> {
        children(page);
        callUntitled(page, said);
      }
      case Parent dialog when role == AccessibleRole.DIALOG && !dialog.isFocusTraversable() ->
          children(dialog);
      case Node source when source.getStyleClass().contains(SOURCE) ->
          add(source, Kind.SOURCE, said);
      case Node other when !said.isEmpty() -> add(other, kind(role), said);
      case Parent parent -> children(parent);
      default -> {}
    }
  }

  private void children(Parent parent) {
    parent.getChildrenUnmodifiable().forEach(this::walk);
  }

  /// The words of a text that do something.
  private void links(Parent text) {
    for (Node child : text.getChildrenUnmodifiable()) {
      if (child.getAccessibleRole() == AccessibleRole.HYPERLINK) {
        walk(child);
      } else if (child instanceof Parent parent) {
        links(parent);
      }
    }
  }

  /// A page that has no room for its title still has a name.
  private void callUntitled(Parent page, String name) {
    if (heard.stream().noneMatch(it -> it.kind() == Kind.TITLE)) {
      add(page, Kind.TITLE, name);
    }
  }

  private void add(Node node, Kind kind, String words) {
    add(node, kind, words, Optional.empty());
  }

  private void add(Node node, Kind kind, String words, Optional<Boolean> chosen) {
    String spaced = words.replaceAll("[\\s\u00a0]+", " ").replace('\u2011', '-');
    String name = UNSEEN.matcher(spaced).replaceAll("").strip();
    boolean says = name.codePoints().anyMatch(Character::isLetterOrDigit);
    if (says || kind.operable()) {
      boolean unavailable = node instanceof Touchable touchable && touchable.isUnavailable();
      heard.add(new Heard(node, area, kind, name, chosen, unavailable, Optional.empty()));
    }
  }

  private static String either(String said, String shown) {
    return said.isEmpty() ? shown : said;
  }

  private static String words(TextFlow flow) {
    return flow.getChildren().stream()
        .filter(Text.class::isInstance)
        .map(text -> ((Text) text).getText())
        .collect(Collectors.joining());
  }

  private static Kind kind(Node text) {
    List<String> classes = text.getStyleClass();
    return classes.contains(TITLE)
        ? Kind.TITLE
        : classes.contains(HEADING) ? Kind.HEADING : Kind.TEXT;
  }

  private static Kind kind(AccessibleRole role) {
    return switch (role) {
      case RADIO_BUTTON -> Kind.ONE_OF;
      case CHECK_BOX -> Kind.ANY_OF;
      case TOGGLE_BUTTON -> Kind.TOGGLE;
      case BUTTON -> Kind.BUTTON;
      case DIALOG -> Kind.MESSAGE;
      case SLIDER -> Kind.SLIDER;
      case TEXT_FIELD -> Kind.FIELD;
      case IMAGE_VIEW -> Kind.PICTURE;
      case PROGRESS_INDICATOR -> Kind.PROGRESS;
      default -> Kind.TEXT;
    };
  }

  private static Optional<Boolean> state(Touchable touchable, AccessibleRole role) {
    return kind(role).counted() || touchable.isChosen()
        ? Optional.of(touchable.isChosen())
        : Optional.empty();
  }

  /// A page has one title: the first node that is called so. It is heard before whatever stands
  /// above it.
  private void titleFirst() {
    heard.stream()
        .filter(it -> it.kind() == Kind.TITLE)
        .findFirst()
        .ifPresent(
            title -> {
              heard.remove(title);
              heard.addFirst(title);
            });
  }

  /// Tells those that belong together which of them they are.
  private void count() {
    for (int from = 0; from < heard.size(); ) {
      int to = from + 1;
      while (to < heard.size() && together(heard.get(from), heard.get(to))) {
        to++;
      }
      for (int i = from; i < to && heard.get(from).kind().counted(); i++) {
        heard.set(i, heard.get(i).at(new Heard.Place(i - from + 1, to - from)));
      }
      from = to;
    }
  }

  /// Answers of one question stand one after another; toggles of one row in one box.
  private static boolean together(Heard one, Heard other) {
    return one.kind() == other.kind()
        && (one.kind() != Kind.TOGGLE || one.node().getParent() == other.node().getParent());
  }
}
