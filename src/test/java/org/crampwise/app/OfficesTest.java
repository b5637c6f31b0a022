package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.crampwise.content.Topic;
import org.crampwise.handout.Paper;
import org.crampwise.station.StationFolders;
import org.crampwise.station.pack.Bench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is printed from the command line are the words that visitors of this machine read.
class OfficesTest {
  private static final Path ASSETS = Path.of("assets");
  private static final String TOPIC = "content/en/topics/magnesium.md";
  private static final String WORDS = "content/en/interface.properties";

  @TempDir private Path folder;
  private Offices offices;

  @BeforeEach
  void setUp() {
    offices = new Offices(new Settings(new StationFolders(folder, folder.resolve("state"))));
  }

  private String title(Offices.Office office) {
    return office.library().pack().deck("magnesium").map(Topic::title).orElseThrow();
  }

  private String version(Offices.Office office) {
    return office.desk().imprint(office.library()).version();
  }

  @Test
  void withoutAPackTheyAreWhatTheProgramCameWith() {
    assertThat(offices.with(Optional.empty(), "en", this::title)).isEqualTo("Magnesium");
    assertThat(offices.with(Optional.empty(), "en", this::version))
        .matches("[0-9]{4}[.][0-9]+[.][0-9]+");
  }

  @Test
  void aPackBringsItsWordsAndItsVersion() throws Exception {
    Bench bench = new Bench(folder);
    bench.program = Version.version();
    String changed =
        Files.readString(ASSETS.resolve(TOPIC)).replace("title: Magnesium", "title: A mineral");
    // What the bench's own little program looks for.
    String words = Files.readString(ASSETS.resolve(WORDS)) + "home.title=Home\n";
    bench.store().install(bench.signed("3000.0.0", ASSETS, Map.of(TOPIC, changed, WORDS, words)));

    assertThat(offices.with(Optional.empty(), "en", this::title)).isEqualTo("A mineral");
    assertThat(offices.with(Optional.empty(), "en", this::version)).isEqualTo("3000.0.0");
  }

  @Test
  void thePaperIsTheSites() throws Exception {
    assertThat(offices.with(Optional.empty(), "en", Offices.Office::paper)).isEqualTo(Paper.A4);
    Files.writeString(folder.resolve("kiosk.toml"), "[site]\ncountry = \"US\"\n");
    assertThat(offices.with(Optional.empty(), "en", Offices.Office::paper)).isEqualTo(Paper.LETTER);
    Files.writeString(folder.resolve("kiosk.toml"), "[print]\npaper = \"receipt\"\n");
    assertThat(offices.with(Optional.empty(), "en", Offices.Office::paper))
        .isEqualTo(Paper.RECEIPT);
    assertThat(offices.with(Optional.empty(), "en", Offices.Office::sheet)).isEqualTo(Paper.A4);
  }

  @Test
  void aLanguageWithoutWordsIsRefused() {
    assertThatThrownBy(() -> offices.with(Optional.empty(), "tlh", this::title))
        .isInstanceOf(WrongUse.class)
        .hasMessageContaining("\"tlh\"")
        .hasMessageContaining("en, ");
  }
}
