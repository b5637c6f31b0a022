package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import org.crampwise.app.Aids;
import org.crampwise.content.Topic;
import org.crampwise.handout.Hindrance;
import org.crampwise.handout.Printing;
import org.crampwise.handout.Telephone;
import org.crampwise.session.TextSize;
import org.crampwise.session.Theme;
import org.crampwise.station.KioskConfig;
import org.crampwise.ui.HandPrinter;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// From a deck to something to take home.
class TakeHomeTest extends JourneyTest {
  private final HandPrinter printer = new HandPrinter();

  @Override
  protected Aids aids() {
    return printer.aids();
  }

  @Override
  protected KioskConfig settings(KioskConfig plain) {
    return plain.withLanguage(new KioskConfig.Language(List.of("en", "es"), "en"));
  }

  @BeforeEach
  void mend() {
    printer.mend();
  }

  private void openDeck() {
    go(new Screen.Home());
    go(new Screen.Topic("magnesium"));
    tap("topic-handout");
  }

  @Test
  void aDeckIsTakenHomeFromAnyOfItsCards() {
    openDeck();

    assertThat(here()).isEqualTo(new Screen.HandOut(new Subject.Deck("magnesium"), 0));
    tap("bar-back");
    assertThat(here()).isInstanceOf(Screen.Topic.class);
  }

  /// At the top, in the row of buttons, or in the place of "Done": from no deck is there none.
  @ParameterizedTest(name = "at {0}, beside it {1}")
  @CsvSource({"NORMAL,", "NORMAL,es", "LARGEST,", "LARGEST,es"})
  void everyDeckCanBeTakenHome(TextSize size, @Nullable String beside) {
    fx(() -> session().textSize(size));
    fx(() -> session().companion(Optional.ofNullable(beside)));
    for (Topic deck : fx(() -> composition().library().pack().topics())) {
      go(new Screen.Topic(deck.id(), deck.cards().size() - 1, Integer.MAX_VALUE));
      tap(find("topic-handout").filter(Node::isVisible).isPresent() ? "topic-handout" : "next");

      assertThat(here()).isEqualTo(new Screen.HandOut(new Subject.Deck(deck.id()), 0));
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void theCodeOnTheGlassSaysWhatStandsOnThePage(Theme theme) throws Exception {
    fx(() -> session().theme(theme));
    openDeck();

    assertThat(read("handout-qr"))
        .startsWith("Magnesium")
        .contains("Ask the pharmacist first.", "Education, not a diagnosis.");
  }

  private String read(String id) throws Exception {
    WritableImage image = fx(() -> get(id).snapshot(null, null));
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = image.getPixelReader().getArgb(x, y);
      }
    }
    return Telephone.read(width, height, pixels);
  }

  @Test
  void aPageIsPrintedAndItSaysHowFarItIs() {
    openDeck();
    tap("handout-print");
    until("the page is there", () -> printer.page().length > 0);

    assertThat(new String(printer.page(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(words("handout-print")).startsWith("Printing now");
    printer.tell(new Printing.Waiting(Hindrance.OUT_OF_PAPER));
    settle();
    assertThat(words("handout-print")).contains("out of paper");
    printer.tell(new Printing.Done());
    settle();
    assertThat(words("handout-print")).startsWith("Printed.");
  }

  @Test
  void withoutAPrinterTheButtonStaysAndSaysWhy() {
    printer.breaks(Hindrance.MISSING);
    openDeck();
    until("it is known", () -> ((TouchButton) get("handout-print")).isUnavailable());
    tap("handout-print");

    assertThat(printer.page()).isEmpty();
    assertThat(words("bubble-text")).startsWith("No printer is found.");
  }

  @Test
  void theVisitEndsAndThePrinterIsLeft() {
    openDeck();
    tap("handout-print");
    until("the page is there", () -> printer.page().length > 0);
    int before = printer.left();

    fx(composition()::finish);
    settle();
    printer.tell(new Printing.Waiting(Hindrance.OUT_OF_PAPER));
    settle();
    openDeck();

    assertThat(printer.left()).isEqualTo(before + 1);
    assertThat(words("handout-print")).isEqualTo("Print it");
  }

  @Test
  void thePharmacistReadsItFromTheOtherSide() {
    openDeck();
    tap("handout-show");
    assertThat(here()).isEqualTo(new Screen.Counter(new Subject.Deck("magnesium"), 0, false));

    tap("counter-turn");
    assertThat(here()).isEqualTo(new Screen.Counter(new Subject.Deck("magnesium"), 0, true));
    assertThat(fx(() -> get("counter-list").getParent().getRotate())).isEqualTo(180);

    tap("bar-back");
    assertThat(here()).isInstanceOf(Screen.HandOut.class);
  }

  @Test
  void noFileIsLeft() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    Path home = Path.of(System.getProperty("user.home"));
    var before = List.of(names(temporary), names(home));
    openDeck();
    tap("handout-print");
    until("the page is there", () -> printer.page().length > 0);
    fx(composition()::finish);

    assertThat(names(temporary).stream().filter(name -> !before.getFirst().contains(name)))
        .noneMatch(name -> name.matches("(?i).*(pdf|font|handout|imageio).*"));
    assertThat(names(home)).isEqualTo(before.getLast());
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }
}
