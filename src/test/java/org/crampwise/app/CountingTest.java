package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.Progress;
import org.crampwise.selfcheck.Wizard;
import org.crampwise.station.KioskConfig;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.usage.UsageLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/// What is left on the disk of visits to a kiosk.
class CountingTest extends JourneyTest {
  private static final StartOptions KIOSK =
      new StartOptions(true, Optional.empty(), Optional.empty(), true);

  @TempDir private static Path folder;

  @Override
  protected KioskConfig settings(KioskConfig plain) {
    return plain.withLanguage(new KioskConfig.Language(List.of("en", "es"), "en"));
  }

  /// What was counted in a folder, as `es home 2`.
  private static List<String> counted(Path state) throws SQLException {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + state.resolve("usage.db"));
    List<String> rows = new ArrayList<>();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT language || ' ' || page || ' ' || times FROM counts ORDER BY 1")) {
      while (row.next()) {
        rows.add(row.getString(1));
      }
    }
    return rows;
  }

  /// Ends the program, and waits until everything is on the disk.
  private static void finish(Counting counting) {
    UsageLog log = counting.log().orElseThrow();
    CompletableFuture<UsageLog.Reading> written = new CompletableFuture<>();
    fx(counting::endVisit);
    log.read(Optional.empty(), Optional.empty(), written::complete);
    assertThat(written.join().standing().paused()).isEmpty();
    counting.close();
  }

  private Path state(String name) {
    return folder.resolve(name);
  }

  /// Every question calmly answered, and some of them seen.
  private void walkThroughTheSelfCheck() {
    Wizard wizard = fx(() -> composition().wizard().orElseThrow());
    fx(() -> wizard.pages().all().forEach(page -> answer(wizard, page)));
    List<Item> pages = wizard.pages().all();
    for (int i = 0; i < pages.size(); i += pages.size() / 4) {
      go(new Screen.Question(pages.get(i).linkId()));
    }
    go(new Screen.Review(0));
    tap("review-conclude");
    assertHere(new Screen.Result(0));
  }

  private void answer(Wizard wizard, Item page) {
    Progress progress = session().selfCheck().orElseThrow();
    if (progress.answers().isAsked(page) && !wizard.mayLeave(page, progress.answers())) {
      String calm =
          Stream.of("none", "no", "65-plus")
              .filter(code -> page.option(code).isPresent())
              .findFirst()
              .orElseThrow();
      progress = progress.with(progress.answers().with(page.linkId(), calm));
    }
    session().selfCheck(progress.passing(page.linkId()), Set.of());
  }

  @Test
  void theWholeSelfCheckLeavesOnePage() throws SQLException, IOException {
    Counting counting = new Counting(state("self-check"));
    fx(() -> counting.attend(composition(), KIOSK));

    tap("attract-begin");
    tap("home-self-check");
    tap("answer-chest-pain");
    assertHere(new Screen.Emergency());
    tap("emergency-mistake");
    walkThroughTheSelfCheck();
    tap("result-clear");
    finish(counting);

    assertThat(counted(state("self-check")))
        .containsExactly("en home 1", "en self-check 1", "en visit 1");
    String bytes =
        new String(
            Files.readAllBytes(state("self-check").resolve("usage.db")),
            StandardCharsets.ISO_8859_1);
    for (Item page : fx(() -> composition().wizard().orElseThrow()).pages().all()) {
      assertThat(bytes).doesNotContain(page.linkId());
    }
  }

  @Test
  void aVisitThatIsNotOverWhenTheProgramEndsIsCounted() throws SQLException {
    Counting counting = new Counting(state("ended"));
    fx(() -> counting.attend(composition(), KIOSK));

    tap("attract-begin");
    fx(() -> composition().languages().choose("es"));
    go(new Screen.Topic("magnesium"));
    go(new Screen.Topic("magnesium", 1, 0));
    finish(counting);

    assertThat(counted(state("ended")))
        .containsExactly("en home 1", "es topic-magnesium 1", "es visit 1");
  }

  @Test
  void aLaptopCountsNothingUnlessItIsTold() {
    Counting counting = new Counting(state("laptop"));
    fx(() -> counting.attend(composition(), StartOptions.plain()));

    tap("attract-begin");
    counting.close();

    assertThat(state("laptop")).doesNotExist();
  }

  @Test
  void madeUpVisitorsDoNotCount() {
    Counting counting = new Counting(state("made-up"));
    fx(() -> counting.attend(composition(), KIOSK.led((_, _) -> 0, false)));

    tap("attract-begin");
    counting.close();

    assertThat(state("made-up")).doesNotExist();
  }
}
