package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.crampwise.content.AdviceTopic;
import org.crampwise.content.Block;
import org.crampwise.content.Blocks;
import org.crampwise.content.Card;
import org.crampwise.content.Caution;
import org.crampwise.content.Cautions;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Food;
import org.crampwise.content.Nutrient;
import org.crampwise.content.RichText;
import org.crampwise.content.Topic;
import org.crampwise.session.TextSize;
import org.crampwise.ui.audit.LayoutAudit;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.control.RichTextView;
import org.crampwise.ui.control.drawing.PoseView;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.stretch.StretchTile;
import org.crampwise.ui.theme.Scale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What a visitor comes to see while a caution holds, with the real screens: none of the advice it
/// forbids, and its words where something is missing.
final class CautionPagesTest {
  /// The most that can hold together: of an adult, and of a child.
  private static final List<Set<Caution>> MOST =
      List.of(
          Set.of(Caution.KIDNEY, Caution.FLUID, Caution.PREGNANCY, Caution.CLOT),
          Set.of(Caution.CHILD, Caution.CLOT));

  private final List<String> faults = new ArrayList<>();

  @Tag("every-size")
  @ParameterizedTest
  @EnumSource(Caution.class)
  void noPageShowsWhatTheCautionForbids(Caution caution) throws Exception {
    OnToolkit.run(
        () -> {
          Composition kiosk = kiosk(ReferenceScreen.PORTRAIT, TextSize.NORMAL, Set.of(caution));
          Scene scene = kiosk.scene();
          ContentPack pack = kiosk.library().pack();
          Set<String> forbidden = forbidden(pack, caution);
          assertThat(forbidden).isNotEmpty();
          for (Screen start : starts(pack)) {
            lookThrough(kiosk, scene, start, forbidden, caution);
          }
          kiosk.session().simpler(true);
          for (String deck : Nutrient.ids()) {
            lookThrough(kiosk, scene, new Screen.Topic(deck), forbidden, caution);
          }
          kiosk.frame().hide();
          return true;
        });
    assertThat(faults).isEmpty();
  }

  private void lookThrough(
      Composition kiosk, Scene scene, Screen start, Set<String> forbidden, Caution caution) {
    for (Screen page : pages(kiosk, start, Integer.MAX_VALUE)) {
      show(kiosk, page);
      lookFor(forbidden, caution, page, scene);
    }
  }

  @ParameterizedTest
  @EnumSource(Caution.class)
  void eachDeckThatLosesSomethingSaysSoOnItsFirstCard(Caution caution) throws Exception {
    OnToolkit.run(
        () -> {
          Composition kiosk = kiosk(ReferenceScreen.PORTRAIT, TextSize.NORMAL, Set.of(caution));
          Scene scene = kiosk.scene();
          ContentPack pack = kiosk.library().pack();
          List<String> words =
              new Cautions(Set.of(caution), pack.cautionWords())
                  .words(caution).orElseThrow().lines().stream().map(RichText::plain).toList();
          List<Topic> losing = decks(pack).filter(deck -> loses(deck, caution)).toList();
          assertThat(losing).isNotEmpty();
          for (Topic deck : losing) {
            List<String> said = new ArrayList<>();
            for (Screen page : pages(kiosk, new Screen.Topic(deck.id()), 1)) {
              show(kiosk, page);
              said.addAll(texts(scene.getRoot()));
            }
            assertThat(said).as(deck.id()).containsAll(words);
          }
          kiosk.frame().hide();
          return true;
        });
  }

  @Tag("every-size")
  @ParameterizedTest(name = "{0} at text step {1}")
  @MethodSource("screens")
  void theWordsFitOnEveryScreen(ReferenceScreen glass, TextSize size) throws Exception {
    OnToolkit.run(
        () -> {
          for (Set<Caution> cautions : MOST) {
            Composition kiosk = kiosk(glass, size, cautions);
            Scene scene = kiosk.scene();
            Scale scale = Scale.of(glass.width(), glass.height(), glass.pxPerMm(), size);
            for (Screen start : starts(kiosk.library().pack())) {
              for (Screen page : pages(kiosk, start, 1)) {
                show(kiosk, page);
                LayoutAudit.faults(scene, scale)
                    .forEach(fault -> faults.add(cautions + " " + page.slug() + ": " + fault));
              }
            }
            kiosk.frame().hide();
          }
          return true;
        });
    assertThat(faults).isEmpty();
  }

  /// The smallest and the largest letters of each screen; the wall screen is the landscape screen
  /// in em. `LayoutAuditTest` lays out the sizes between, where no caution holds.
  static Stream<Arguments> screens() {
    return AccessSurveyTest.sizes().filter(size -> size.get()[0] != ReferenceScreen.WALL);
  }

  private static Composition kiosk(ReferenceScreen glass, TextSize size, Set<Caution> cautions) {
    Composition kiosk = OnToolkit.kiosk(glass, size);
    kiosk.session().cautions(cautions);
    return kiosk;
  }

  private static Stream<Topic> decks(ContentPack pack) {
    return Stream.concat(pack.pages().values().stream(), pack.topics().stream());
  }

  /// Whatever can show advice.
  private static List<Screen> starts(ContentPack pack) {
    return Stream.of(
            decks(pack).map(deck -> new Screen.Topic(deck.id())),
            Stream.of(Nutrient.values()).map(nutrient -> new Screen.Foods(nutrient.id())),
            pack.stretches().stream()
                .flatMap(
                    stretch ->
                        Stream.iterate(0, step -> step + 1)
                            .limit(stretch.steps().size())
                            .map(step -> new Screen.Stretch(stretch.id(), step))))
        .<Screen>flatMap(screens -> screens)
        .toList();
  }

  /// The pages of a deck as Next turns them, of its first cards; of anything else the one page.
  private static List<Screen> pages(Composition kiosk, Screen start, int cards) {
    List<Screen> pages = new ArrayList<>();
    Optional<Screen> page = Optional.of(start);
    while (page.isPresent()
        && (!(page.get() instanceof Screen.Topic topic) || topic.card() < cards)) {
      pages.add(page.get());
      page = start instanceof Screen.Topic ? show(kiosk, page.get()) : Optional.empty();
    }
    return pages;
  }

  private static Optional<Screen> show(Composition kiosk, Screen screen) {
    kiosk.navigator().restart(new Screen.Home());
    kiosk.navigator().show(screen);
    return kiosk.frame().following();
  }

  private static boolean loses(Topic deck, Caution caution) {
    return blocks(deck)
        .anyMatch(
            block ->
                block instanceof Block.Advice advice && caution.hides().contains(advice.topic()));
  }

  private static Stream<Block> blocks(Topic deck) {
    return deck.cards().stream().map(Card::blocks).flatMap(blocks -> Blocks.all(blocks));
  }

  /// Every line of advice that the caution hides, as it would be read aloud.
  private static Set<String> forbidden(ContentPack pack, Caution caution) {
    return decks(pack)
        .flatMap(CautionPagesTest::blocks)
        .filter(Block.Advice.class::isInstance)
        .map(Block.Advice.class::cast)
        .filter(advice -> caution.hides().contains(advice.topic()))
        .flatMap(advice -> Blocks.all(advice.blocks()))
        .flatMap(block -> Blocks.texts(block).stream())
        .map(RichText::plain)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void lookFor(Set<String> forbidden, Caution caution, Screen page, Scene scene) {
    List<Node> nodes = all(scene.getRoot()).toList();
    texts(scene.getRoot()).stream()
        .filter(forbidden::contains)
        .forEach(text -> faults.add(page.slug() + " says: " + text));
    caution.hides().stream()
        .map(topic -> "figure-" + topic.id() + "-")
        .filter(name -> nodes.stream().anyMatch(n -> String.valueOf(n.getId()).startsWith(name)))
        .forEach(name -> faults.add(page.slug() + " draws " + name));
    if (caution.hides().contains(AdviceTopic.STRETCH)
        && nodes.stream().anyMatch(n -> n instanceof StretchTile || n instanceof PoseView)) {
      faults.add(page.slug() + " shows a stretch");
    }
    if (caution.hides().contains(AdviceTopic.STRETCH) && page instanceof Screen.Stretch) {
      assertThat(nodes).extracting(Node::getId).contains("caution-clot", "care-u1");
    }
    if (page instanceof Screen.Foods foods) {
      lookAtFoods(foods, caution, nodes);
    }
  }

  private void lookAtFoods(Screen.Foods screen, Caution caution, Collection<Node> nodes) {
    List<String> ids = nodes.stream().map(node -> String.valueOf(node.getId())).toList();
    ContentPack pack = OnToolkit.kiosk(ReferenceScreen.PORTRAIT, TextSize.NORMAL).library().pack();
    List<Food> hidden =
        pack.foodsOf(screen.nutrient()).stream()
            .filter(food -> caution == Caution.PREGNANCY && food.cautions().contains(caution))
            .toList();
    if (!hidden.isEmpty()) {
      assertThat(ids)
          .doesNotContainAnyElementsOf(hidden.stream().map(f -> "food-" + f.id()).toList());
      assertThat(ids).contains("caution-pregnancy");
    }
  }

  /// What is read on a page.
  private static List<String> texts(Node root) {
    return all(root)
        .filter(node -> node instanceof RichTextView && node.isVisible())
        .map(Node::getAccessibleText)
        .toList();
  }

  private static Stream<Node> all(Node node) {
    Stream<Node> below =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(CautionPagesTest::all)
            : Stream.of();
    return Stream.concat(Stream.of(node), below);
  }
}
