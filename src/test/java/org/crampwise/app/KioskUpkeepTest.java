package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.Parent;
import org.crampwise.content.reader.Assets;
import org.crampwise.session.Theme;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.StationFolders;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KioskUpkeepTest extends JourneyTest {
  private static final String GOOD = "[site]\ncountry = \"US\"\n";
  private static final String DARK = GOOD + "[display]\ntheme = \"dark\"\n";
  private static final long LOOK = 5;
  private static final long MINUTE = 60;
  private static final long DAY = 24 * 60 * 60;

  private final Logger quiet = Logger.getLogger("org.crampwise.app");
  private final Assets assets = Assets.builtIn();
  private final List<Integer> halted = new ArrayList<>();
  @TempDir private Path folder;
  private HandSchedule schedule = new HandSchedule();
  private Optional<Parent> before = Optional.empty();
  private Optional<Running> running = Optional.empty();

  @BeforeEach
  void settings() throws IOException {
    quiet.setLevel(Level.OFF);
    running = Optional.empty();
    before = Optional.of(fx(scene()::getRoot));
    Files.writeString(folders().settingsPlace(), GOOD);
  }

  @AfterEach
  void back() {
    quiet.setLevel(null);
    fx(
        () -> {
          running.ifPresent(it -> it.now().close());
          scene().setRoot(before.orElseThrow());
        });
  }

  private StationFolders folders() {
    return new StationFolders(folder, folder.resolve("state"));
  }

  private KioskUpkeep start() {
    schedule = new HandSchedule();
    KioskUpkeep upkeep =
        new KioskUpkeep(
            folders(),
            Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC),
            schedule,
            halted::add);
    upkeep.begins();
    return upkeep;
  }

  /// A start whose window stands, with nobody before it.
  private KioskUpkeep stand() {
    KioskUpkeep upkeep = start();
    LiveSettings live = new Settings(folders()).ofKiosk(Optional.empty(), Overrides.none(), true);
    KioskConfig config = upkeep.fit(live.get());
    fx(
        () -> {
          Running it =
              new Running(
                  () -> upkeep.fit(live.get()),
                  () -> assets,
                  (basis, _) -> OnToolkit.kiosk(ReferenceScreen.PORTRAIT, basis.config(), assets),
                  OnToolkit.kiosk(ReferenceScreen.PORTRAIT, config, assets),
                  scene());
          it.now().moveInto(scene());
          it.now().navigator().restart(new Screen.Attract());
          upkeep.stands(it, live);
          running = Optional.of(it);
        });
    return upkeep;
  }

  private Theme theme() {
    settle();
    return fx(() -> running.orElseThrow().now().session().theme());
  }

  private void untilTheme(Theme theme) {
    until("the theme is " + theme, () -> running.orElseThrow().now().session().theme() == theme);
  }

  /// The operator saves the file, and it is looked at until it rests.
  private void save(String text) throws IOException {
    Files.writeString(folders().settingsPlace(), text);
    schedule.pass(LOOK);
    schedule.pass(LOOK);
  }

  private JsonNode status() throws IOException {
    return new JsonMapper().readTree(Files.readString(folders().statusFile()));
  }

  @Test
  void settingsThatChangeOnTheDiskHoldWhenTheVisitHasEnded() throws IOException {
    stand();
    String digest = status().path("settings").path("digest").asString();
    fx(() -> running.orElseThrow().now().navigator().restart(new Screen.Home()));

    save(DARK);
    settle();
    assertThat(theme()).isEqualTo(Theme.LIGHT);

    fx(() -> running.orElseThrow().now().finish());
    untilTheme(Theme.DARK);
    assertThat(status().path("settings").path("digest").asString())
        .hasSize(64)
        .isNotEqualTo(digest);
  }

  @Test
  void settingsThatAreWrongAreToldAndTheLastGoodOnesHold() throws IOException {
    Files.writeString(folders().settingsPlace(), DARK);
    stand();

    save(DARK + "thme = \"light\"\n");
    assertThat(theme()).isEqualTo(Theme.DARK);
    assertThat(status().path("settings").path("problems").path(0).asString())
        .contains("kiosk.toml:5: display.thme is not a setting. Did you mean display.theme?");

    stand();
    assertThat(theme()).as("and at the next start").isEqualTo(Theme.DARK);
    assertThat(status().path("settings").path("problems").size()).isEqualTo(1);

    save(GOOD);
    untilTheme(Theme.LIGHT);
    assertThat(status().path("settings").path("problems").size()).isZero();
  }

  @Test
  void theStatusTellsHowItIs() throws IOException {
    KioskUpkeep upkeep = stand();
    assertThat(status().path("start").path("kind").asString()).isEqualTo("normal");
    assertThat(status().path("start").path("time").asString()).isEqualTo("2026-03-01T08:00:00Z");
    assertThat(status().path("languages").path(0).asString()).isEqualTo("en");
    assertThat(status().path("error").isNull()).isTrue();

    upkeep.failed("A1B2");
    schedule.pass(DAY);
    assertThat(status().path("error").path("code").asString()).isEqualTo("A1B2");
    assertThat(status().path("days_up").asInt()).isEqualTo(1);

    stand();
    assertThat(status().path("error").path("code").asString())
        .as("the error of the start before")
        .isEqualTo("A1B2");
    assertThat(status().path("start").path("last_one_cut_short").asBoolean()).isTrue();
    assertThat(status().path("days_up").asInt()).isZero();
  }

  @Test
  void whetherItIsOutOfServiceStandsInTheStatus() throws IOException {
    stand();
    assertThat(status().path("out_of_service").asBoolean()).isFalse();
    folders().serviceMark().out(true);
    schedule.pass(LOOK);
    assertThat(status().path("out_of_service").asBoolean()).isTrue();
    folders().serviceMark().out(false);
    schedule.pass(LOOK);
    assertThat(status().path("out_of_service").asBoolean()).isFalse();
  }

  @Test
  void threeBrokenStartsLeadToASafeOneThatEndsByItself() throws IOException {
    Files.writeString(
        folders().settingsPlace(),
        DARK + "[usage]\nenabled = true\n[selfcheck]\nenabled = false\n");
    for (int i = 0; i < 3; i++) {
      assertThat(start().isSafe()).isFalse();
    }

    KioskUpkeep safe = stand();
    assertThat(safe.isSafe()).isTrue();
    KioskConfig config = fx(() -> running.orElseThrow().now().config());
    assertThat(theme()).isEqualTo(Theme.LIGHT);
    assertThat(config.usage().enabled()).contains(false);
    assertThat(config.site().country()).contains("US");
    assertThat(config.selfCheck().enabled()).as("taken away by the site").isFalse();
    assertThat(status().path("start").path("kind").asString()).isEqualTo("safe");
    assertThat(find("attract-safe")).as("nobody has been told yet").isEmpty();
    fx(
        () -> {
          running.orElseThrow().now().lookedAfterBy(safe);
          running.orElseThrow().now().navigator().refresh();
        });
    assertThat(find("attract-safe")).as("staff see it on the poster").isPresent();

    schedule.pass(MINUTE);
    assertThat(safe.isSafe()).isTrue();
    schedule.pass(60 * MINUTE);
    assertThat(safe.isSafe()).isFalse();
    untilTheme(Theme.DARK);
    assertThat(status().path("start").path("kind").asString()).isEqualTo("normal");
    assertThat(start().isSafe()).isFalse();
  }

  @Test
  void startsThatLiveAMinuteOrEndInOrderAreWhole() {
    for (int i = 0; i < 5; i++) {
      stand();
      schedule.pass(MINUTE);
      start().ends(ExitStatus.DONE);
    }
    assertThat(start().isSafe()).isFalse();
    for (int i = 0; i < 3; i++) {
      start().ends(ExitStatus.FAILED);
    }
    assertThat(start().isSafe()).isTrue();
  }

  @Test
  void aFrozenScreenEndsItWithAStatusOfItsOwnAndIsNoted() throws IOException {
    stand().frozen();

    assertThat(halted).containsExactly(ExitStatus.FROZEN);
    assertThat(status().path("error").path("code").asString()).isEqualTo(KioskUpkeep.FROZEN);
  }
}
