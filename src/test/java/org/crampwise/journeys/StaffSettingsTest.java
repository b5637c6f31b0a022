package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.crampwise.app.Backstage;
import org.crampwise.station.Departure;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.StaffPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What staff do inside, by finger.
class StaffSettingsTest extends StaffJourney {
  private final List<String> done = new ArrayList<>();

  @Override
  protected Backstage backstage() {
    Backstage backstage = super.backstage();
    backstage
        .bench()
        .connect(
            () -> {
              done.add("renewed");
              composition().navigator().refresh();
            },
            way -> done.add(way.name()),
            EnumSet.of(Departure.SHUT_DOWN, Departure.LEAVE_KIOSK));
    return backstage;
  }

  @BeforeEach
  void inside() {
    done.clear();
    goIn();
  }

  private String kept() throws IOException {
    return java.nio.file.Files.readString(folders().siteFile());
  }

  @Test
  @Tag("every-size")
  void aSettingIsChangedKeptShownAndUndone() throws IOException {
    tap("staff-page-settings");
    tap("set-display-theme-dark");

    assertThat(kept()).contains("[display]", "theme = \"dark\"");
    assertThat(done).containsExactly("renewed");
    assertThat(find("set-display-theme-follow")).isPresent();
    assertThat(audit()).last().isEqualTo("Ana setting display.theme - dark");

    tap("settings-undo");
    assertThat(kept()).doesNotContain("theme");
    assertThat(find("set-display-theme-follow")).isEmpty();
    assertThat(audit()).last().isEqualTo("Ana undone display.theme dark -");
  }

  @Test
  @Tag("every-size")
  void stepsStopAtTheLeastAndSaySo() throws IOException {
    tap("staff-page-settings");
    tap("settings-times");
    tap("set-idle-page-seconds-more");
    assertThat(kept()).contains("page_seconds = 120");
    assertThat(words("set-idle-page-seconds-value")).isEqualTo("120 s");
    tap("set-idle-page-seconds-follow");
    assertThat(words("set-idle-page-seconds-value")).isEqualTo("90 s");
    tap("set-idle-page-seconds-less");
    assertThat(words("bubble-text")).isEqualTo("It cannot be less.");
    tap("bubble");

    tap("set-kiosk-open-hours-hours");
    tap("set-kiosk-open-hours-to-more");
    assertThat(kept()).contains("open_hours = \"08:00-18:30\"");
    tap("set-kiosk-open-hours-always");
    assertThat(kept()).doesNotContain("open_hours");
  }

  @Test
  @Tag("every-size")
  void aTelephoneNumberIsDialed() throws IOException {
    tap("staff-page-settings");
    tap("settings-numbers");
    tap("set-site-advice-line");
    for (String key : List.of("key-5", "key-5", "key-dash", "key-1", "key-2", "key-delete")) {
      tap(key);
    }
    tap("phone-save");
    assertThat(kept()).contains("advice_line = \"55-1\"");
  }

  @Test
  @Tag("every-size")
  void aWayOutIsAskedOnceMoreAndWhatNobodyCarriesThroughIsNotOffered() throws IOException {
    tap("staff-page-machine");
    tap("depart-restart-machine");
    assertThat(words("bubble-text")).startsWith("Nothing on this machine would do that.");
    tap("bubble");
    tap("depart-shut-down");
    assertThat(done).isEmpty();
    tap("sheet-close");
    assertThat(done).isEmpty();
    tap("depart-shut-down");
    tap("depart-sure");

    assertThat(done).containsExactly("SHUT_DOWN");
    assertThat(audit()).last().isEqualTo("Ana shut-down");
  }

  /// Not on a real display: it makes one of several moves that follow each other quickly.
  @Test
  void theGlassIsTriedFieldByField() throws IOException {
    tap("staff-page-glass");
    tap("display-test");
    for (int page = 0; page < 6; page++) {
      assertHere(new Screen.DisplayTest(page));
      tap(at(0.5, 0.9));
    }
    assertHere(new Screen.Staff(StaffPage.GLASS));

    tap("touch-test");
    assertThat(words("touch-test-words")).startsWith("Color every field.");
    for (double down = 0.01; down < 1; down += 0.02) {
      stroke(at(0.001, down), at(0.999, down));
    }
    assertThat(words("touch-test-words")).isEqualTo("All of it can be touched.");
    pass(java.time.Duration.ofSeconds(3));
    assertHere(new Screen.Staff(StaffPage.GLASS));
    assertThat(audit()).last().isEqualTo("Ana touch-test 0");
  }

  @Test
  @Tag("every-size")
  void theMachineIsPutOutOfServiceAndBackAndCleaned() throws IOException {
    tap("staff-page-machine");
    tap("machine-service");
    assertThat(words("machine-service")).isEqualTo("Put back in service");
    assertThat(audit()).last().isEqualTo("Ana out-of-service true");
    tap("machine-service");
    assertThat(audit()).last().isEqualTo("Ana out-of-service false");

    tap("machine-clean");
    assertHere(new Screen.Cleaning());
    assertThat(audit()).endsWith("Ana cleaning", "Ana left");
  }

  @Test
  @Tag("every-size")
  void whatWasDoneIsListed() {
    tap("staff-page-audit");
    assertThat(
            fx(
                () ->
                    visible(
                        scene().getRoot(),
                        node ->
                            node instanceof javafx.scene.control.Label label
                                && label.getText().equals("Came in"))))
        .isNotEmpty();
  }
}
