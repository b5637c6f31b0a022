package org.crampwise.content.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IllustrationReaderTest {
  @TempDir Path folder;

  private IllustrationReader.Reading read(String content) throws IOException {
    Path file = folder.resolve("knee.svg");
    Files.writeString(file, content);
    return new IllustrationReader().read(file);
  }

  private IllustrationReader.Reading shapes(String shapes) throws IOException {
    return read(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 20'>\n<title>A knee.</title>\n"
            + shapes
            + "\n</svg>");
  }

  @Test
  void readsShapesThroughTheirGroups() throws IOException {
    var reading =
        shapes(
            """
            <style>.clay{fill:#C7683F}</style>
            <g id="leg" transform="translate(10 0) rotate(90) scale(2)" data-pivot="3 4">
              <path id="shin" class="clay" d="M1 0L2 0Z"/>
              <circle class="line-ink" r="1"/>
              <rect class="skin-2-shade" width="4" height="2" transform="rotate(180 2 1)"/>
            </g>\
            """);
    assertThat(reading.problems()).isEmpty();
    Illustration knee = reading.illustration().orElseThrow();
    assertThat(knee.name()).isEqualTo("knee");
    assertThat(knee.title()).isEqualTo("A knee.");
    assertThat(knee.viewBox()).isEqualTo(new Box(0, 0, 10, 20));
    Shape.Group leg = (Shape.Group) knee.root().children().getFirst();
    assertThat(leg.pivot()).contains(new Point(3, 4));

    List<Mark> marks = knee.marks();
    assertThat(marks)
        .extracting(it -> it.ink().name())
        .containsExactly("clay", "line-ink", "skin-2-shade");
    Outline shin = marks.getFirst().outline();
    assertThat(shin.coordinate(0)).isCloseTo(10, within(1e-9));
    assertThat(shin.coordinate(1)).isCloseTo(2, within(1e-9));
    assertThat(marks.get(1).ink().width())
        .as("a line grows with its group")
        .isCloseTo(6, within(1e-9));
    Box rect = marks.get(2).outline().bounds();
    assertThat(rect.width()).as("turned by a quarter").isCloseTo(4, within(1e-9));
    assertThat(rect.y()).isCloseTo(0, within(1e-9));
  }

  @Test
  void lineWidthIsReadFromStyleOrAttribute() throws IOException {
    var reading =
        shapes(
            """
            <path class="line-lead" d="M0 0L1 1" style="stroke-width:9.5"/>
            <path class="line-lead" d="M0 0L1 1" stroke-width="2"/>
            <path class="line-lead" d="M0 0L1 1"/>\
            """);
    assertThat(reading.illustration().orElseThrow().marks())
        .extracting(it -> it.ink().width())
        .containsExactly(9.5, 2.0, 6.0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<text class='clay'>x</text> | The element text is not used in drawings.",
        "<image href='http://example.org/x.png'/> | The element image is not used in drawings.",
        "<path d='M0 0L1 1'/> | This path has no class.",
        "<path class='mauve' d='M0 0L1 1'/> | The class mauve is none of the drawings'.",
        "<path class='clay' d='M0 0T1 1'/> | The path's d is not read.",
        "<path class='clay' d='M0 0L1 1' fill='#f00'/> | The attribute fill is not used in"
            + " drawings.",
        "<path class='clay' d='M0 0L1 1' style='fill:red'/> | The style \"fill:red\" is not read.",
        "<path class='clay' d='M0 0L1 1' onclick='x()'/> | The attribute onclick is not used in"
            + " drawings.",
        "<rect class='clay' width='a' height='1'/> | The width of this rect is not a number.",
        "<g transform='skewX(3)'/> | The transform \"skewX(3)\" is not read.",
        "<g transform='scale(2) rotate(3)'/> | The transform \"scale(2) rotate(3)\" is not read.",
        "<g id='a'/><g id='a'/> | The id a is used twice.",
        "<g data-pivot='3'/> | The data-pivot is not a point.",
      })
  void whatTheSubsetDoesNotKnowIsAProblemWithItsLine(String shape, String message)
      throws IOException {
    var reading = shapes(shape);
    assertThat(reading.problems()).extracting(Problem::message).containsExactly(message);
    assertThat(reading.problems().getFirst().at())
        .isEqualTo(new Place("illustrations/knee.svg", 3));
    assertThat(reading.problems().getFirst().remedy()).isNotBlank();
  }

  @Test
  void titleAndViewBoxAreAsked() throws IOException {
    assertThat(read("<svg/>").problems())
        .extracting(Problem::message)
        .containsExactly("The drawing has no viewBox.", "The drawing has no title.");
  }

  @Test
  void brokenXmlIsAProblemAndNoDrawing() throws IOException {
    var reading = read("<svg viewBox='0 0 1 1'>\n<g>");
    assertThat(reading.illustration()).isEmpty();
    assertThat(reading.problems()).hasSize(1);
  }

  @Test
  void noEntityReachesAnotherFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    var reading =
        read(
            "<!DOCTYPE svg [<!ENTITY x SYSTEM '"
                + secret.toUri()
                + "'>]>\n<svg viewBox='0 0 1 1'><title>&x;"
                + "</title></svg>");
    assertThat(reading.problems()).isNotEmpty();
    assertThat(reading.illustration().map(Illustration::title).orElse("")).doesNotContain("secret");
  }
}
