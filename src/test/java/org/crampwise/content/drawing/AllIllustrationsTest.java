package org.crampwise.content.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every drawing that is shipped keeps to the rules of the hand.
class AllIllustrationsTest {
  private static final Path ASSETS = Path.of("assets");

  static Stream<String> names() throws IOException {
    return new Illustrations(ASSETS).names().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void readsWithoutProblemAndIsSmall(String name) throws IOException {
    Path file = ASSETS.resolve("illustrations").resolve(name + ".svg");
    var reading = new IllustrationReader().read(file);
    assertThat(reading.problems()).isEmpty();
    assertThat(Files.size(file)).isLessThan(30_000);

    Illustration drawing = reading.illustration().orElseThrow();
    assertThat(drawing.title()).as("one sentence").matches("[A-Z].{5,160}\\.");
    assertThat(drawing.marks()).isNotEmpty();
    for (Mark mark : drawing.marks()) {
      assertThat(Ink.roles())
          .containsAll(
              Stream.of(mark.ink().fill(), mark.ink().line()).flatMap(it -> it.stream()).toList());
    }
  }

  /// Grounds (a night sky) may run over; what a drawing shows may not.
  @ParameterizedTest
  @MethodSource("names")
  void staysInItsViewBox(String name) {
    Illustration drawing = new Illustrations(ASSETS).find(name).orElseThrow();
    Box box = drawing.viewBox();
    double slack = 0.06 * Math.max(box.width(), box.height());
    for (Mark mark : drawing.marks()) {
      Box extent = mark.outline().bounds();
      assertThat(mark.id().orElse("").endsWith("-room") || box.contains(extent, slack))
          .as("%s %s at %s", mark.ink().name(), mark.id().orElse(""), extent)
          .isTrue();
    }
  }

  @Test
  void anUnknownNameIsEmptyAndKnownOnesAreKept() {
    Illustrations drawings = new Illustrations(ASSETS);
    assertThat(drawings.find("no-such-drawing")).isEmpty();
    assertThat(drawings.find("sun").orElseThrow()).isSameAs(drawings.find("sun").orElseThrow());
  }

  @Test
  void bodyPicturesKeepTheirParts() {
    Illustrations drawings = new Illustrations(ASSETS);
    for (String side : List.of("front", "back")) {
      List<String> parts =
          drawings.find("body-" + side).orElseThrow().marks().stream()
              .filter(mark -> mark.ink().name().equals("region"))
              .map(mark -> mark.id().orElse("without an id"))
              .toList();
      assertThat(parts)
          .contains(
              "arm-upper-left",
              "arm-lower-right",
              "hand-left",
              "foot-right",
              "thigh-" + side + "-left");
    }
  }
}
