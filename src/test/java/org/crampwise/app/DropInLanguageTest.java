package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.crampwise.content.Problem;
import org.crampwise.content.check.ContentCheck;
import org.crampwise.content.reader.Assets;
import org.crampwise.content.reader.ContentReader;
import org.crampwise.station.Countries;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SiteInfo;
import org.crampwise.ui.audit.LayoutAudit;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.frame.Display;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.text.Language;
import org.crampwise.ui.theme.Palette;
import org.crampwise.ui.voice.Heard;
import org.crampwise.ui.voice.ReadingOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A language is added by dropping a folder in and translating the questionnaire: no line of the
/// program is changed for it. One with a fault is not offered, and the log says where it is.
final class DropInLanguageTest {
  private static final String FOLDER = "content/" + MadeUpLanguage.TAG + "/";
  private static final String QUESTIONS = "selfcheck/questionnaire.json";
  private static final KioskConfig SETTINGS =
      KioskConfig.laptop()
          .withLanguage(new KioskConfig.Language(List.of("en", MadeUpLanguage.TAG), "en"));

  @TempDir private Path assets;
  private final Logger log = Logger.getLogger(Libraries.class.getName());
  private final List<String> told = new ArrayList<>();
  private final Handler listener =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          told.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void drop() throws IOException {
    MadeUpLanguage.dropInto(assets);
    log.addHandler(listener);
    log.setUseParentHandlers(false);
  }

  @AfterEach
  void stopListening() {
    log.removeHandler(listener);
    log.setUseParentHandlers(true);
  }

  @Test
  void itPassesEveryGate() {
    assertThat(ContentReader.languages(assets)).contains("en", MadeUpLanguage.TAG);
    assertThat(ContentCheck.check(assets)).extracting(Problem::toString).isEmpty();
    assertThat(SpeechTables.problems(assets)).isEmpty();
    assertThat(SelfCheckProblems.of(assets)).isEmpty();
  }

  @Test
  void aVisitorChoosesItAndGoesBackToEnglish() throws Exception {
    OnToolkit.run(
        () -> {
          try (Assets folder = Assets.at(assets)) {
            Composition kiosk = kiosk(folder);
            Scene scene = kiosk.scene();
            kiosk.navigator().restart(new Screen.Attract());
            assertThat(kiosk.languages().offered())
                .extracting(Language::name)
                .containsExactly("English", MadeUpLanguage.NAME);
            assertThat(id(scene.getRoot(), "attract-" + MadeUpLanguage.TAG)).isPresent();
            kiosk.navigator().restart(new Screen.Home());
            List<String> english = read(scene);
            for (Screen screen : screens()) {
              kiosk.languages().choose("en");
              kiosk.preview(screen);
              String title = read(scene).getFirst();
              kiosk.languages().choose(MadeUpLanguage.TAG);
              assertThat(kiosk.navigator().current()).contains(screen);
              assertThat(read(scene)).as("%s", screen).first().isEqualTo(MadeUpLanguage.say(title));
              assertThat(read(scene)).as("%s", screen).noneMatch(DropInLanguageTest::isEnglish);
              // The words of buttons are for its translators to shorten; pages fit by themselves.
              assertThat(LayoutAudit.faults(scene, kiosk.frame().scale()))
                  .noneMatch(fault -> fault.startsWith("runs off") || fault.startsWith("cut off"));
            }
            kiosk.languages().choose("en");
            kiosk.navigator().restart(new Screen.Home());
            assertThat(read(scene)).isEqualTo(english);
            kiosk.languages().choose(MadeUpLanguage.TAG);
            kiosk.finish();
            assertThat(kiosk.session().language()).isEqualTo("en");
            kiosk.frame().hide();
            return told;
          }
        });
    assertThat(told).isEmpty();
  }

  /// A language goes by its own name everywhere.
  private static boolean isEnglish(String words) {
    return words
        .replace("English", "")
        .codePoints()
        .anyMatch(letter -> "aeiouAEIOU".indexOf(letter) >= 0);
  }

  private static List<Screen> screens() {
    return List.of(
        new Screen.Home(),
        new Screen.Topic("magnesium", 0, 0),
        new Screen.Topic("medicines", 1, 0),
        new Screen.Stretch("calf", 0),
        new Screen.Help(0),
        new Screen.Question("safety.chest-and-head", 0, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          interface.properties | bar.home = Hóóméé | bar.hóóméé = Hóóméé | interface.properties:1: `bar.home` is missing. Translate "Home" (content/en/interface.properties:
          interface.properties | Cáárd {0} óóf {1} | Cáárd {0}           | `topic.place` has the places {0}, in English {0} {1}.
          get-help.md          | [^NHS-MI]         | [^FAST]             | get-help.md:
          get-help.md          | {number}          | 911                 | get-help.md:
          topics/children.md   | ```quiz           | ```quizz            | topics/children.md:
          """)
  void withAFaultItIsNotOffered(String file, String old, String with, String message) {
    MadeUpLanguage.change(assets, FOLDER + file, old, with);
    assertNotOffered(message);
  }

  @Test
  void withoutADeckItIsNotOffered() throws IOException {
    Files.delete(assets.resolve(FOLDER + "topics/children.md"));
    assertNotOffered(FOLDER + "topics/children.md:1: The file is missing.");
  }

  @Test
  void withoutACardItIsNotOffered() throws IOException {
    Path deck = assets.resolve(FOLDER + "topics/magnesium.md");
    String text = Files.readString(deck);
    int card = text.indexOf("\n## ", text.indexOf("\n## ") + 1);
    Files.writeString(
        deck, text.substring(0, card) + text.substring(text.indexOf("\n## ", card + 1)));
    assertNotOffered(
        FOLDER + "topics/magnesium.md:26: There are 16 cards, in English 17. Look for");
  }

  @Test
  void withAnAnswerInEnglishItIsNotOffered() throws IOException {
    Path questions = assets.resolve(QUESTIONS);
    String text = Files.readString(questions);
    int breath = text.indexOf(MadeUpLanguage.say("Suddenly short of breath"));
    int tag = text.lastIndexOf("\"qaa\"", breath);
    Files.writeString(questions, text.substring(0, tag) + "\"qab\"" + text.substring(tag + 5));
    assertNotOffered("\"Suddenly short of breath\" is not translated to `qaa`.");
    assertThat(told.getFirst()).containsPattern(": " + QUESTIONS + ":[0-9]{2,}: ");
  }

  @Test
  void withNoAnswerTranslatedItIsNotOffered() {
    MadeUpLanguage.change(assets, QUESTIONS, "\"qaa\"", "\"qab\"");
    assertNotOffered(QUESTIONS + ":1: \"Self-check\" is not translated to `qaa`.");
  }

  private void assertNotOffered(String message) {
    Libraries libraries = new Libraries(assets, SiteInfo.of(SETTINGS.site()), SETTINGS.language());
    libraries.examine();
    assertThat(libraries.offered()).extracting(Language::tag).containsExactly("en");
    assertThat(told)
        .singleElement()
        .satisfies(
            line ->
                assertThat(line).startsWith("The language qaa is not offered: ").contains(message));
  }

  private static Composition kiosk(Assets folder) {
    ReferenceScreen glass = ReferenceScreen.PORTRAIT;
    return new Composition(
        SETTINGS,
        SiteInfo.of(SETTINGS.site(), Countries.builtIn()),
        folder,
        new Display(
            Palette.all(), System::nanoTime, true, glass.width(), glass.height(), glass.pxPerMm()));
  }

  private static List<String> read(Scene scene) {
    return ReadingOrder.of(scene).stream()
        .filter(heard -> heard.kind() != Heard.Kind.SOURCE) // named as its publisher does
        .map(Heard::name)
        .toList();
  }

  private static Optional<Node> id(Node node, String id) {
    if (id.equals(node.getId()) && node.isVisible()) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> id(child, id).stream())
            .findFirst()
        : Optional.empty();
  }
}
