package org.crampwise.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.crampwise.content.Caution;
import org.crampwise.content.Urgency;
import org.crampwise.selfcheck.Assessment;
import org.crampwise.ui.text.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is printed is a PDF that anyone can read, with a screen reader too.
class PressTest {
  private static final double POINTS_PER_MM = 72 / 25.4;

  private static byte[] printed(Library library, String deck, Paper paper) {
    return new Press(PaperWords.desk().stationery(library))
        .print(
            PaperWords.desk()
                .handouts(library)
                .of(library.pack().deck(deck).orElseThrow(), Set.of()),
            paper);
  }

  private static String words(PDDocument document) throws IOException {
    return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @CsvSource({
    "en,A4,magnesium",
    "es,Letter,stretching",
    "ar,A4,stretching",
    "ar,receipt,magnesium"
  })
  void aTopicIsAccessibleInEveryLanguage(String language, String paper, String deck)
      throws Exception {
    byte[] pdf = printed(PaperWords.in(language), deck, Paper.of(paper).orElseThrow());

    assertThat(PdfJudge.faults(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
      assertThat(document.getDocumentCatalog().getDocumentOutline().hasChildren()).isTrue();
      assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
    }
  }

  @ParameterizedTest
  @CsvSource({"en", "ar"})
  void aResultIsAccessible(String language) throws Exception {
    Library library = PaperWords.in(language);
    Assessment assessment =
        new Assessment(
            Optional.of(Urgency.SAME_DAY),
            List.of("U1"),
            List.of("magnesium"),
            Set.of(Caution.CLOT),
            Map.of());

    byte[] pdf =
        new Press(PaperWords.desk().stationery(library))
            .print(
                PaperWords.desk().handouts(library).of(assessment, List.of("Diuretic")),
                Paper.LETTER);

    assertThat(PdfJudge.faults(pdf)).isEmpty();
  }

  @Test
  void theJudgeSeesAFault() throws Exception {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);

      assertThat(PdfJudge.faults(bytes.toByteArray())).isNotEmpty();
    }
  }

  @Test
  void theWordsAreAllThere() throws Exception {
    try (PDDocument document =
        Loader.loadPDF(printed(PaperWords.in("en"), "magnesium", Paper.A4))) {
      assertThat(words(document))
          .contains("Magnesium", "Riverside Clinic", "Questions to ask", "NIH ODS", "1.2.3")
          .contains("Education, not a diagnosis.", "call 911", "November 23, 2026")
          .contains("Not yet reviewed by a clinician.");
    }
  }

  /// A note's number beside the number to call would make another one.
  @Test
  void theNumberToCallStandsAloneInArabic() {
    Library library = PaperWords.in("ar");
    Handout handout =
        PaperWords.desk()
            .handouts(library)
            .of(library.pack().deck("stretching").orElseThrow(), Set.of());

    assertThat(HandoutMarkup.of(handout, PaperWords.desk().stationery(library), Paper.A4, 297))
        .contains("911\u200E.\u200F<sup")
        .doesNotContainPattern("[0-9]\u200E?[.]?<sup");
  }

  @Test
  void aRollIsAsLongAsItsWords() throws Exception {
    Library library = PaperWords.in("en");
    try (PDDocument brief = Loader.loadPDF(printed(library, "magnesium", Paper.RECEIPT));
        PDDocument full = Loader.loadPDF(printed(library, "stretching", Paper.RECEIPT))) {
      assertThat(brief.getNumberOfPages()).isOne();
      assertThat(full.getNumberOfPages()).isOne();
      assertThat(brief.getPage(0).getMediaBox().getWidth() / POINTS_PER_MM).isBetween(79.9, 80.1);
      assertThat(full.getPage(0).getMediaBox().getHeight())
          .isGreaterThan(brief.getPage(0).getMediaBox().getHeight());
    }
  }

  @Test
  void theBookHasEveryDeckEverySourceAndAPlaceToSign() throws Exception {
    Library library = PaperWords.in("en");

    byte[] pdf =
        ContentBook.print(
            PaperWords.desk().stationery(library), PaperWords.desk().imprint(library), Paper.A4);

    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = words(document);
      library.pack().topics().forEach(topic -> assertThat(text).contains(topic.title()));
      library.pack().sources().keySet().forEach(key -> assertThat(text).contains(key));
      assertThat(text).contains("not yet reviewed", "Signature:", "Said simpler:");
    }
    assertThat(PdfJudge.faults(pdf)).isEmpty();
  }
}
