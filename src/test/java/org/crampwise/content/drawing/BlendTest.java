package org.crampwise.content.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlendTest {
  private static final Illustrations DRAWINGS = new Illustrations(Path.of("assets"));
  private static final Ink CLAY = Ink.of("clay").orElseThrow();

  static Stream<Arguments> neighbours() {
    return Stream.of("calf", "calf-seated", "hamstring", "thigh", "foot")
        .flatMap(
            stretch ->
                IntStream.of(1, 2, 3)
                    .boxed()
                    .flatMap(
                        step ->
                            Stream.of(
                                Arguments.of(stretch, step, step + 1),
                                Arguments.of(stretch, step + 1, step))));
  }

  private static Illustration pose(String stretch, int step) {
    return DRAWINGS.find("stretch-" + stretch + "-" + step).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("neighbours")
  void endsInItsPosesAndIsWholeInBetween(String stretch, int from, int to) {
    Blend blend = new Blend(pose(stretch, from), pose(stretch, to));
    assertSeen(blend, pose(stretch, from));
    blend.moveTo(0.5);
    for (Strand strand : blend.strands()) {
      for (int i = 0; i < strand.size(); i++) {
        assertThat(strand.coordinate(i)).isFinite().isBetween(-400.0, 1200.0);
      }
      assertThat(strand.width()).isFinite();
    }
    blend.moveTo(1);
    assertSeen(blend, pose(stretch, to));
  }

  /// What can be seen of the blend is what the pose shows, in any order.
  private static void assertSeen(Blend blend, Illustration pose) {
    List<Strand> seen = blend.strands().stream().filter(it -> it.opacity() > 0).toList();
    List<Mark> marks = pose.marks();
    assertThat(seen).hasSameSizeAs(marks);
    for (Mark mark : marks) {
      assertThat(seen).as("%s %s", mark.id(), mark.ink().name()).anyMatch(it -> same(it, mark));
    }
  }

  private static boolean same(Strand strand, Mark mark) {
    return strand.ink().name().equals(mark.ink().name())
        && strand.commands().equals(mark.outline().commands())
        && Math.abs(strand.width() - mark.ink().width()) < 1e-6
        && IntStream.range(0, strand.size())
            .allMatch(i -> Math.abs(strand.coordinate(i) - mark.outline().coordinate(i)) < 1e-6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"calf", "calf-seated", "hamstring", "thigh", "foot"})
  void theLimbsOfAFigureHaveTheSameIdsInEveryPose(String stretch) {
    Set<String> first = limbs(pose(stretch, 1).root());
    assertThat(first)
        .contains(
            "near-upper-leg", "near-foot", "far-lower-leg", "near-hand", "far-upper-arm", "head");
    for (int step = 2; step <= 4; step++) {
      assertThat(limbs(pose(stretch, step).root())).isEqualTo(first);
      assertThat(pose(stretch, step).viewBox()).isEqualTo(pose(stretch, 1).viewBox());
    }
  }

  private static Set<String> limbs(Shape.Group group) {
    Set<String> limbs = new HashSet<>();
    for (Shape child : group.children()) {
      if (child instanceof Shape.Group inner) {
        inner.pivot().flatMap(pivot -> inner.id()).ifPresent(limbs::add);
        limbs.addAll(limbs(inner));
      }
    }
    return limbs;
  }

  /// A lower leg that swings by a right angle about a knee that moves: the ankle stays a shin's
  /// length away.
  @Test
  void aLimbKeepsItsLength() {
    Blend blend = new Blend(leg(0, 0, 0, 100), leg(20, 0, 120, 0));
    Strand shin = blend.strands().getFirst();
    for (double t : new double[] {0, 0.25, 0.5, 0.75, 1}) {
      blend.moveTo(t);
      double x = shin.coordinate(2) - shin.coordinate(0);
      double y = shin.coordinate(3) - shin.coordinate(1);
      assertThat(Math.hypot(x, y)).as("at %s", t).isCloseTo(100, within(1e-9));
    }
    blend.moveTo(0.5);
    assertThat(shin.coordinate(0)).isCloseTo(10, within(1e-9));
    assertThat(shin.coordinate(2)).isCloseTo(10 + 100 * Math.sqrt(0.5), within(1e-9));
  }

  private static Illustration leg(double kneeX, double kneeY, double ankleX, double ankleY) {
    Outline line = new Outline("ML", new double[] {kneeX, kneeY, ankleX, ankleY});
    Point ankle = new Point(ankleX, ankleY);
    Shape foot =
        new Shape.Group(
            Optional.of("foot"), new Transform(ankle, 0, 1, 1), Optional.of(ankle), List.of());
    Shape shin = new Shape.PathShape(Optional.of("shin"), Transform.NONE, CLAY, line);
    return drawing(
        new Shape.Group(
            Optional.of("lower-leg"),
            Transform.NONE,
            Optional.of(new Point(kneeX, kneeY)),
            List.of(foot, shin)));
  }

  private static Illustration drawing(Shape... shapes) {
    return new Illustration(
        "figure",
        "A figure.",
        new Box(0, 0, 100, 100),
        new Shape.Group(Optional.empty(), Transform.NONE, Optional.empty(), List.of(shapes)));
  }

  private static Shape line(String id, double... coordinates) {
    String commands = "M" + "L".repeat(coordinates.length / 2 - 1);
    return new Shape.PathShape(
        Optional.of(id), Transform.NONE, CLAY, new Outline(commands, coordinates));
  }

  @Test
  void whatIsInOnePoseOnlyFadesRoundHalfTime() {
    Blend blend = new Blend(drawing(line("arrow", 0, 0, 1, 1)), drawing(line("clock", 5, 5, 6, 6)));
    assertThat(blend.strands()).hasSize(2);
    assertOpacities(blend, 0, 1, 0);
    assertOpacities(blend, 0.25, 0.5, 0);
    assertOpacities(blend, 0.5, 0, 0);
    assertOpacities(blend, 0.75, 0, 0.5);
    assertOpacities(blend, 1, 0, 1);
  }

  /// A limb must not flicker: where its drawing changes, one hands over to the other.
  @Test
  void whatIsDrawnOtherwiseChangesAtHalfTime() {
    Blend blend =
        new Blend(drawing(line("hem", 0, 0, 1, 1)), drawing(line("hem", 0, 0, 1, 1, 2, 2)));
    assertOpacities(blend, 0.49, 1, 0);
    assertOpacities(blend, 0.5, 0, 1);
  }

  private static void assertOpacities(Blend blend, double t, double first, double second) {
    blend.moveTo(t);
    assertThat(blend.strands())
        .extracting(Strand::opacity)
        .as("at %s", t)
        .containsExactlyInAnyOrder(first, second);
  }
}
