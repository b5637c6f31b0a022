package org.crampwise.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.crampwise.app.Composition;
import org.crampwise.ui.FxTest;
import org.crampwise.ui.Glass;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.audit.Tour;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.voice.Heard.Area;
import org.crampwise.ui.voice.Heard.Kind;
import org.crampwise.ui.voice.Heard.Place;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a listener hears of every screen: its title first, all it says, all that can be touched,
/// and nothing twice.
class ReadingOrderTest extends FxTest {
  private static final List<String> BAR =
      List.of("bar-back", "bar-home", "bar-language", "bar-size", "bar-sound", "bar-help");

  @Test
  void everyScreenIsHeardWhole() {
    assertThat(heard(ReferenceScreen.PORTRAIT)).isEmpty();
  }

  @Tag("every-size")
  @ParameterizedTest
  @EnumSource
  void everyScreenIsHeardWholeOnEveryGlass(ReferenceScreen glass) {
    assertThat(heard(glass)).isEmpty();
  }

  private static List<String> heard(ReferenceScreen glass) {
    return fx(
        () -> {
          Composition composition = Glass.of(glass, 1).compose();
          Scene scene = composition.scene();
          List<String> faults = new ArrayList<>();
          Tour.walk(
              composition.library().pack(),
              composition.wizard(),
              _ -> true,
              composition::preview,
              (screen, _) ->
                  faults(screen, scene).forEach(fault -> faults.add(screen.slug() + ": " + fault)));
          composition.frame().hide();
          return faults;
        });
  }

  private static List<String> faults(Screen screen, Scene scene) {
    List<Heard> all = ReadingOrder.of(scene);
    List<String> faults = new ArrayList<>();
    if (!isBare(screen) && all.getFirst().kind() != Kind.TITLE) {
      faults.add("begins with " + all.getFirst());
    }
    if (!isBare(screen) && all.stream().filter(it -> it.kind() == Kind.TITLE).count() != 1) {
      faults.add("has not one title");
    }
    all.stream().filter(it -> it.name().isBlank()).forEach(it -> faults.add("says nothing: " + it));
    if (all.stream().map(Heard::node).distinct().count() != all.size()) {
      faults.add("says a node twice");
    }
    for (int i = 1; i < all.size(); i++) {
      boolean mark = all.get(i).kind() == Kind.NOTE;
      if (!mark && all.get(i).name().equals(all.get(i - 1).name())) {
        faults.add("says twice in a row: " + all.get(i).name());
      }
    }
    visible(scene.getRoot(), node -> isTarget(node) && all.stream().noneMatch(is(node)))
        .forEach(node -> faults.add("does not say " + node));
    visible(scene.getRoot(), node -> node instanceof Labeled label && says(label)).stream()
        .map(Labeled.class::cast)
        .filter(label -> !silent(label) && !isSaid(label, all))
        .forEach(label -> faults.add("does not say: " + label.getText()));
    return faults;
  }

  /// What staff try the glass itself with: it is one thing to touch, which says what to do.
  private static boolean isBare(Screen screen) {
    return screen instanceof Screen.DisplayTest || screen instanceof Screen.TouchTest;
  }

  private static boolean isTarget(Node node) {
    return node instanceof Touchable || node instanceof ToggleButton || node.isFocusTraversable();
  }

  private static Predicate<Heard> is(Node node) {
    return it -> it.node() == node && it.kind().operable();
  }

  private static boolean says(Labeled label) {
    return label.getText().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /// There for the eye alone, as its role says.
  private static boolean silent(Node node) {
    return node.getAccessibleRole() == AccessibleRole.NODE
        || (node.getParent() != null && silent(node.getParent()));
  }

  /// Whether the words of a label are said: of itself, or of what it stands in, which may say them
  /// in a fuller way.
  private static boolean isSaid(Labeled label, List<Heard> all) {
    return all.stream()
        .filter(it -> within(label, it.node()))
        .anyMatch(it -> (it.node() != label && it.kind().operable()) || has(it.name(), label));
  }

  private static boolean has(String name, Labeled label) {
    return words(name).containsAll(words(label.getText()));
  }

  private static List<String> words(String said) {
    return List.of(
        said.toLowerCase(Locale.ROOT).replace("\u200b", "").strip().split("[^\\p{L}\\p{N}]+"));
  }

  private static boolean within(Node inner, Node outer) {
    for (Node up = inner; up != null; up = up.getParent()) {
      if (up == outer) {
        return true;
      }
    }
    return false;
  }

  private static <T> T on(Screen screen, java.util.function.Function<Scene, T> look) {
    return fx(
        () -> {
          Composition composition = Glass.of(ReferenceScreen.PORTRAIT, 0.5).compose();
          Scene scene = composition.scene();
          composition.preview(screen);
          T seen = look.apply(scene);
          composition.frame().hide();
          return seen;
        });
  }

  @Test
  void aQuestionIsHeardWithEachAnswerAndItsPlace() {
    List<Heard> heard = on(new Screen.Question("about.age"), ReadingOrder::of);
    assertThat(heard.getFirst().name()).isEqualTo("How old is the person with the cramps?");
    List<Heard> answers = heard.stream().filter(it -> it.kind() == Kind.ONE_OF).toList();
    assertThat(answers).hasSize(6);
    assertThat(answers.get(1).name()).isEqualTo("5 to 15");
    assertThat(answers.get(1).place()).contains(new Place(2, 6));
    assertThat(answers.get(1).chosen()).contains(false);
  }

  @Test
  void aChosenAnswerIsHeardAsChosen() {
    List<Heard> answers =
        on(
            new Screen.Question("safety.chest-and-head"),
            scene -> {
              ((Touchable) scene.lookup("#answer-none")).fire();
              return ReadingOrder.of(scene).stream()
                  .filter(it -> it.kind() == Kind.ANY_OF)
                  .toList();
            });
    assertThat(answers.stream().filter(it -> it.chosen().equals(Optional.of(true))))
        .extracting(Heard::name)
        .containsExactly("None of these");
  }

  @Test
  void theBarIsHeardLast() {
    List<Heard> heard = on(new Screen.Home(), ReadingOrder::of);
    assertThat(heard.subList(heard.size() - BAR.size(), heard.size()))
        .allMatch(it -> it.area() == Area.BAR)
        .extracting(it -> it.node().getId())
        .isEqualTo(BAR);
    Heard back = heard.get(heard.size() - BAR.size());
    assertThat(back.unavailable()).as("nothing lies before Home").isTrue();
  }

  @Test
  void marksOfSourcesAreToldFromTheText() {
    List<Heard> heard = on(new Screen.Topic("magnesium"), ReadingOrder::of);
    Heard text =
        heard.stream().filter(it -> it.name().contains("a mineral in food")).findFirst().get();
    assertThat(text.kind()).isEqualTo(Kind.TEXT);
    assertThat(text.name()).isEqualTo("Magnesium is a mineral in food.");
    assertThat(heard).extracting(Heard::kind).contains(Kind.NOTE, Kind.TERM, Kind.SOURCE);
  }

  @Test
  void whatLiesOverAPageIsHeardAlone() {
    List<Heard> heard =
        on(
            new Screen.Home(),
            scene -> {
              ((TouchButton) scene.lookup("#bar-size")).fire();
              return ReadingOrder.of(scene);
            });
    assertThat(heard).allMatch(it -> it.area() == Area.OVERLAY);
    assertThat(heard.getFirst().kind()).isEqualTo(Kind.TITLE);
    Heard dark =
        heard.stream().filter(it -> "theme-dark".equals(it.node().getId())).findFirst().get();
    assertThat(dark.kind()).isEqualTo(Kind.TOGGLE);
    assertThat(dark.place()).contains(new Place(2, 3));
    assertThat(dark.chosen()).contains(false);
  }

  @Test
  void aBubbleIsHeardAsOneMessage() {
    List<Heard> heard =
        on(
            new Screen.Question("about.age"),
            scene -> {
              ((Touchable) scene.lookup("#check-next")).fire();
              return ReadingOrder.of(scene);
            });
    assertThat(heard).hasSize(1);
    assertThat(heard.getFirst().kind()).isEqualTo(Kind.MESSAGE);
    assertThat(heard.getFirst().name()).startsWith("Choose an answer first");
  }
}
