package org.crampwise.ui.keys;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.voice.Heard;
import org.crampwise.ui.voice.Heard.Area;
import org.crampwise.ui.voice.Heard.Kind;

/// Gives the keyboard to a sensible place on each page: the answer that is chosen or the first,
/// else what the page is for. Whoever turns the pages of one thing keeps the button in hand.
final class PageFocus {
  private final Scene scene;
  private final Walk walk;
  private Optional<Screen> page = Optional.empty();
  private Optional<String> held = Optional.empty();

  PageFocus(Scene scene, Walk walk) {
    this.scene = scene;
    this.walk = walk;
  }

  /// The page goes; remembers what had the keyboard on it.
  void leaves() {
    held =
        Optional.ofNullable(scene.getFocusOwner())
            .filter(owner -> owner.getScene() == scene)
            .map(Node::getId);
  }

  /// @param ring whether it is seen where the keyboard is
  void shows(Screen screen, boolean ring) {
    boolean same = page.filter(before -> isSame(before, screen)).isPresent();
    page = Optional.of(screen);
    List<Heard> all = walk.all();
    Optional<Heard> own = // where the page has seen to it itself
        all.stream().filter(it -> it.area() == Area.PAGE && it.node().isFocused()).findFirst();
    Optional<Heard> kept =
        same
            ? held.flatMap(id -> first(all, it -> id.equals(it.node().getId())))
                .filter(it -> !it.unavailable())
            : Optional.empty();
    own.or(() -> kept)
        .or(() -> main(all))
        .map(Heard::node)
        .ifPresent(
            node -> {
              if (ring) {
                walk.focus(node);
              } else {
                node.requestFocus();
              }
            });
  }

  private static Optional<Heard> main(List<Heard> all) {
    return first(all, it -> isAnswer(it) && it.chosen().orElse(false))
        .or(() -> first(all, PageFocus::isAnswer))
        .or(() -> first(all, it -> styled(it, "lead") || styled(it, "hero")))
        .or(() -> first(all, it -> it.kind() == Kind.BUTTON))
        .or(() -> first(all, it -> it.kind().operable()));
  }

  private static boolean isAnswer(Heard heard) {
    return switch (heard.kind()) {
      case ONE_OF, ANY_OF, SLIDER, FIELD -> true;
      default -> false;
    };
  }

  private static boolean styled(Heard heard, String name) {
    return heard.kind() == Kind.BUTTON && heard.node().getStyleClass().contains(name);
  }

  private static Optional<Heard> first(List<Heard> all, Predicate<Heard> wanted) {
    return all.stream().filter(wanted).filter(it -> it.kind().operable()).findFirst();
  }

  /// Whether it is the same page, or another page of the same deck or list.
  private static boolean isSame(Screen before, Screen now) {
    return before.equals(now)
        || switch (now) {
          case Screen.Topic topic ->
              before instanceof Screen.Topic other && other.deck().equals(topic.deck());
          case Screen.Stretch stretch ->
              before instanceof Screen.Stretch other && other.stretch().equals(stretch.stretch());
          case Screen.Paged list -> list.isSameList(before);
          case Screen.Apart _,
              Screen.Home _,
              Screen.Decks _,
              Screen.Foods _,
              Screen.Question _,
              Screen.Emergency _,
              Screen.Trouble _ ->
              false;
        };
  }
}
