package org.crampwise.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.crampwise.content.Topic;
import org.crampwise.ui.text.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a telephone reads in a code is what stands on the page.
class QrCodesTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "ar"})
  void everyTopicIsReadInEveryLanguage(String language) throws Exception {
    Library library = PaperWords.in(language);
    Wording words = PaperWords.desk().stationery(library).words();
    for (Topic topic : library.pack().topics()) {
      Essentials essentials =
          Essentials.of(PaperWords.desk().handouts(library).of(topic, Set.of()), words);
      List<QrCodes.Matrix> codes = QrCodes.of(essentials);

      assertThat(codes).as(topic.id()).hasSizeBetween(1, 2);
      for (QrCodes.Matrix code : codes) {
        assertThat(Telephone.read(code))
            .isEqualTo(code.text())
            .startsWith(topic.title())
            .endsWith(essentials.last());
        assertThat(code.side()).isLessThanOrEqualTo(105);
      }
    }
  }

  @Test
  void whatFitsIsOneCode() {
    assertThat(QrCodes.of(new Essentials("Title", List.of("One", "Two"), "More", "Last")))
        .extracting(QrCodes.Matrix::text)
        .containsExactly("Title\nOne\nTwo\nLast");
  }

  @Test
  void whatIsLongIsTwoThatSayWhichTheyAre() {
    String line = "word ".repeat(60).strip();

    List<QrCodes.Matrix> codes =
        QrCodes.of(new Essentials("Title", List.of(line, line, line, line), "More", "Last"));

    assertThat(codes)
        .extracting(QrCodes.Matrix::text)
        .containsExactly(
            "Title (1/2)\n" + line + "\n" + line + "\nLast",
            "Title (2/2)\n" + line + "\n" + line + "\nLast");
  }

  @Test
  void whatIsTooLongLosesItsLastLines() {
    String line = "word ".repeat(100).strip();

    List<QrCodes.Matrix> codes =
        QrCodes.of(
            new Essentials("Title", List.of(line, line, line, line, "unheard"), "More", "Last"));

    assertThat(codes).hasSize(2);
    assertThat(codes.getLast().text()).doesNotContain("unheard").endsWith("More\nLast");
  }

  @Test
  void whatCannotBeReadFromThereIsNoCode() {
    assertThat(QrCodes.code("x".repeat(2000))).isEmpty();
  }
}
