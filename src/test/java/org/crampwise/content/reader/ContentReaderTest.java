package org.crampwise.content.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crampwise.content.AdviceTopic;
import org.crampwise.content.Block;
import org.crampwise.content.Card;
import org.crampwise.content.Caution;
import org.crampwise.content.CautionWords;
import org.crampwise.content.ContentPack;
import org.crampwise.content.DailyAmount;
import org.crampwise.content.Evidence;
import org.crampwise.content.Food;
import org.crampwise.content.Group;
import org.crampwise.content.Inline;
import org.crampwise.content.Place;
import org.crampwise.content.RichText;
import org.crampwise.content.SafetyCard;
import org.crampwise.content.Sample;
import org.crampwise.content.Source;
import org.crampwise.content.Stretch;
import org.crampwise.content.Topic;
import org.crampwise.content.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTest {
  private static final String FILE = Sample.DECK;

  private final Reading reading = Sample.good().read();
  private final ContentPack pack = reading.pack();
  private final Topic magnesium = pack.deck("magnesium").orElseThrow();

  private Card card(int number) {
    return magnesium.cards().get(number);
  }

  @Test
  void theGoodSampleHasNoProblem() {
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void frontMatterBecomesTheTopic() {
    assertThat(magnesium.title()).isEqualTo("Magnesium");
    assertThat(magnesium.summary()).isEqualTo("What it does and where to find it");
    assertThat(magnesium.group()).contains(Group.VITAMINS);
    assertThat(magnesium.review().signed()).isFalse();
    assertThat(magnesium.review().reviewBy()).hasToString("2027-11-22");
    assertThat(pack.deck("stretching").orElseThrow().review().signedBy())
        .contains("A. Clinician, 2026-11-01");
    assertThat(pack.deck("about").orElseThrow().group()).isEmpty();
  }

  @Test
  void aHeadingStartsACardWithAnIdOfItsWords() {
    assertThat(magnesium.cards())
        .extracting(Card::id)
        .containsExactly(
            "what-magnesium-does", "who-runs-low", "foods-with-magnesium", "try-one-question");
    assertThat(card(1).at()).isEqualTo(new Place(FILE, 24));
  }

  @Test
  void aParagraphIsOneLineOfWordsTermsAndFootnotes() {
    Block.Paragraph paragraph = (Block.Paragraph) card(0).blocks().get(1);
    assertThat(paragraph.text().inlines())
        .containsExactly(
            new Inline.Words("Magnesium is a ", false),
            new Inline.Words("mineral", true),
            new Inline.Words(". Nerves and muscles need ", false),
            new Inline.TermLink("electrolytes", "electrolytes"),
            new Inline.Words(" to work.", false),
            new Inline.Footnote("MM-Q"),
            new Inline.Footnote("ODS-Mg"));
    assertThat(paragraph.at()).isEqualTo(new Place(FILE, 18));
    assertThat(paragraph.text().sources()).containsExactly("MM-Q", "ODS-Mg");
  }

  @Test
  void aDrawingKeepsItsTextAlternativeOnOneLine() {
    assertThat(card(0).blocks().getFirst())
        .isEqualTo(new Block.Drawing("spinach", "A bunch of green leaves.", new Place(FILE, 13)));
  }

  @Test
  void callOutsBeginOnTheNextLineOrAfterAnEmptyOne() {
    Block.Advice advice = (Block.Advice) card(1).blocks().get(1);
    assertThat(advice.topic()).isEqualTo(AdviceTopic.FOOD);
    assertThat(advice.evidence()).isEqualTo(Evidence.SOME);
    assertThat(((Block.Paragraph) advice.blocks().getFirst()).text().plain())
        .isEqualTo("Eat nuts and beans more often.");
    assertThat(advice.blocks().getFirst().at()).isEqualTo(new Place(FILE, 31));

    Block.CautionNote note = (Block.CautionNote) card(1).blocks().get(2);
    assertThat(note.caution()).isEqualTo(Caution.KIDNEY);
    assertThat(((Block.Paragraph) note.blocks().getFirst()).text().plain())
        .isEqualTo("Kidney disease? Ask the care team first.");
  }

  @Test
  void aCommentMarksAFactToBeCheckedAgain() {
    assertThat(reading.rechecks())
        .containsExactlyInAnyOrder(
            new Recheck(new Place(FILE, 28), "F1.42"),
            new Recheck(new Place("data/foods.csv", 3), "vitamin-b12 in liver"));
  }

  @Test
  void aQuizHasItsExplanationWithSources() {
    Block.Quiz quiz = (Block.Quiz) card(3).blocks().getFirst();
    assertThat(quiz.question()).isEqualTo("Which of these holds the most magnesium?");
    assertThat(quiz.answers())
        .containsExactly(
            new Block.QuizAnswer("A banana", false),
            new Block.QuizAnswer("A handful of almonds", true));
    assertThat(quiz.explanation().sources()).containsExactly("ODS-Mg");
    assertThat(quiz.explanation().at()).isEqualTo(new Place(FILE, 50));
  }

  @Test
  void listsKnowWhetherTheirOrderMatters() {
    Card steps = pack.deck("stretching").orElseThrow().cards().get(1);
    assertThat(((Block.Items) steps.blocks().getFirst()).ordered()).isTrue();
    assertThat(((Block.Items) card(1).blocks().getFirst()).ordered()).isFalse();
    assertThat(((Block.Items) card(1).blocks().getFirst()).items().get(1).at())
        .isEqualTo(new Place(FILE, 27));
  }

  @Test
  void redFlagCardsStandMostUrgentFirst() {
    assertThat(pack.safetyCards())
        .extracting(SafetyCard::code)
        .containsExactly("E1", "U1", "P3", "P1");
    SafetyCard swollen = pack.safetyCard("U1").orElseThrow();
    assertThat(swollen.urgency()).isEqualTo(Urgency.SAME_DAY);
    assertThat(swollen.title()).isEqualTo("One swollen leg");
    assertThat(swollen.todo().getFirst().plain()).contains("call {advice_line}");
    assertThat(swollen.simple()).hasSize(1);
    assertThat(pack.safetyPage().title()).isEqualTo("When to get help");
  }

  @Test
  void questionsToAskKeepTheirOrder() {
    Topic deck =
        Sample.good()
            .deck("## Ask\n> [!ask]\n> - Why me?[^MM-Q]\n> - What now?[^MM-Q][^ODS-Mg]\n")
            .pack()
            .deck("magnesium")
            .orElseThrow();
    assertThat(deck.questions())
        .extracting(RichText::plain, RichText::sources)
        .containsExactly(
            tuple("Why me?", List.of("MM-Q")), tuple("What now?", List.of("MM-Q", "ODS-Mg")));
    assertThat(deck.questions().getLast().at()).isEqualTo(new Place(FILE, 13));
    assertThat(magnesium.questions()).isEmpty();
  }

  @Test
  void cautionsAreInTheOrderTheyAreGivenAndLedByTheirTitle() {
    assertThat(pack.cautionWords())
        .extracting(CautionWords::caution, CautionWords::title, CautionWords::at)
        .containsExactly(
            tuple(Caution.FLUID, "Fluids and salt", new Place("content/en/cautions.md", 11)),
            tuple(Caution.CLOT, "One sore leg", new Place("content/en/cautions.md", 7)));
    assertThat(pack.cautionWords().getFirst().lines())
        .extracting(RichText::plain)
        .containsExactly("Fluids and salt: Heart disease? Ask the care team first.");
    assertThat(pack.cautionPage().review().signed()).isTrue();
  }

  @Test
  void aStretchIsReadStepByStep() {
    Stretch calf = pack.stretch("calf").orElseThrow();
    assertThat(calf.evidence()).isEqualTo(Evidence.SOME);
    assertThat(calf.steps()).extracting(Stretch.Step::holdSeconds).containsExactly(0, 30);
    assertThat(calf.steps().getFirst().drawing().alternative())
        .isEqualTo("A person leans on a wall.");
  }

  @Test
  void tablesAreJoinedWithTheWordsOfTheLanguage() {
    Food liver = pack.foodsOf("vitamin-b12").getFirst();
    assertThat(liver.name()).isEqualTo("Beef liver");
    assertThat(liver.amount()).isEqualTo(70.7);
    assertThat(liver.cautions()).isEqualTo(Set.of(Caution.PREGNANCY));
    assertThat(liver.at()).isEqualTo(new Place("data/foods.csv", 3));
    assertThat(pack.dailyAmounts())
        .extracting(DailyAmount::fromMonths, DailyAmount::toMonths)
        .containsExactly(tuple(0, 7), tuple(228, 372), tuple(612, Integer.MAX_VALUE));
    assertThat(pack.sources().values()).extracting(Source::url).contains("");
  }

  @Test
  void decksAreInTheOrderOfTheirGroups() {
    String body = "## A card\n\nWords.[^MM-Q]\n";
    ContentPack more = Sample.good().deck("night-cramps", body).pack();
    assertThat(more.topics())
        .extracting(Topic::id)
        .containsExactly("magnesium", "stretching", "night-cramps");
    assertThat(more.topicsOf(Group.RELIEF)).extracting(Topic::id).containsExactly("night-cramps");
  }

  @Test
  void theInsideOfAZipReadsLikeAFolder(@TempDir Path folder) throws IOException {
    Path zip = folder.resolve("pack.zip");
    try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
      Sample.good().write(files.getPath("/"));
    }
    try (Assets assets = Assets.at(zip)) {
      assertThat(ContentReader.read(assets.root(), "en")).isEqualTo(reading);
    }
  }

  @Test
  void theAssetsThatCameWithTheProgramAreFound() {
    try (Assets assets = Assets.builtIn()) {
      assertThat(ContentReader.read(assets.root(), "en").pack().deck("magnesium"))
          .map(Topic::title)
          .isEqualTo(Optional.of("Magnesium"));
    }
  }

  @Test
  void aFolderWithNothingInItIsFullOfProblemsAndThrowsNone(@TempDir Path empty) {
    Reading nothing = ContentReader.read(empty, "en");
    assertThat(nothing.pack().topics()).isEqualTo(List.of());
    assertThat(nothing.problems())
        .extracting(problem -> problem.at().file())
        .contains("content/en/get-help.md", "content/sources.toml", "data/foods.csv");
  }
}
