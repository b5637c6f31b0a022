package org.crampwise.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.crampwise.station.KioskConfig.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SettingsFilesTest {
  private static final String GOOD = "[site]\ncountry = \"US\"\nname = \"Harbor Pharmacy\"\n";
  private static final String NUMBER = "[site]\nemergency_number = \"555 0199\"\n";

  @TempDir private Path folder;
  private Path kiosk = Path.of("");
  private Path site = Path.of("");
  private Path state = Path.of("");

  @BeforeEach
  void places() throws IOException {
    state = Files.createDirectory(folder.resolve("state"));
    kiosk = Files.createDirectory(folder.resolve("etc")).resolve("kiosk.toml");
    site = state.resolve("site.toml");
  }

  private Choice choose() {
    return new SettingsFiles(
            new ConfigReader(List.of("en", "es")),
            kiosk,
            site,
            state,
            config -> config,
            config ->
                config.site().country().isEmpty() ? List.of("site.country is not set.") : List.of())
        .choose();
  }

  private Site sound() {
    return ((Choice.Sound) choose()).config().site();
  }

  private Choice.LastGood lastGood() {
    return (Choice.LastGood) choose();
  }

  private void chosenOnce(String operators, String own) throws IOException {
    Files.writeString(kiosk, operators);
    Files.writeString(site, own);
    sound();
  }

  @Test
  void soundFilesHoldAndAreKept() throws IOException {
    Files.writeString(kiosk, GOOD);

    assertThat(sound().name()).contains("Harbor Pharmacy");
    assertThat(state.resolve("last-good.toml")).hasContent(GOOD);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theCopyHoldsHashesAndIsNotForEveryone() throws IOException {
    chosenOnce(GOOD, "");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(state.resolve("last-good.toml"))))
        .isEqualTo("rw-r-----");
  }

  @Test
  void aCopyThatIsTheSameIsNotWrittenAgain() throws IOException {
    chosenOnce(GOOD, "");
    Object first =
        Files.readAttributes(state.resolve("last-good.toml"), "fileKey,lastModifiedTime");
    sound();
    assertThat(
            (Object)
                Files.readAttributes(state.resolve("last-good.toml"), "fileKey,lastModifiedTime"))
        .isEqualTo(first);
  }

  @Test
  void aSlipOfThePenLeavesTheLastGoodOnes() throws IOException {
    chosenOnce(GOOD, NUMBER);
    Files.writeString(kiosk, GOOD + "nmae = \"X\"\n");

    Choice.LastGood choice = lastGood();

    assertThat(choice.config().site().name()).contains("Harbor Pharmacy");
    assertThat(choice.config().site().emergencyNumber()).contains("555 0199");
    assertThat(choice.problems())
        .containsExactly(kiosk + ":4: site.nmae is not a setting. Did you mean site.name?");
    assertThat(state.resolve("last-good.toml")).as("the wrong ones are not kept").hasContent(GOOD);
  }

  @Test
  void theNumberThatWasSetOnTheMachineOutlivesItsFile() throws IOException {
    chosenOnce(GOOD, NUMBER);
    Files.writeString(site, NUMBER + "volume");
    Files.writeString(kiosk, GOOD.replace("Harbor", "Hill"));

    Choice.LastGood choice = lastGood();

    assertThat(choice.config().site().emergencyNumber()).contains("555 0199");
    assertThat(choice.config().site().name()).contains("Hill Pharmacy");
    assertThat(choice.problems()).hasSize(1).first().asString().startsWith(site + ":3: ");
  }

  @Test
  void whatAKioskLacksIsWrongToo() throws IOException {
    chosenOnce(GOOD, "");
    Files.writeString(kiosk, "");
    assertThat(lastGood().problems()).containsExactly("site.country is not set.");

    Files.delete(kiosk);
    assertThat(lastGood().problems())
        .containsExactly("There is no " + kiosk + ".", "site.country is not set.");
    assertThat(lastGood().config().site().country()).contains("US");
  }

  @Test
  void aFolderInPlaceOfTheFileIsToldAndLeavesTheLastGoodOnes() throws IOException {
    chosenOnce(GOOD, "");
    Files.delete(kiosk);
    Files.createDirectory(kiosk);

    assertThat(lastGood().config().site().country()).contains("US");
    assertThat(lastGood().problems()).hasSize(1).first().asString().contains("can't be read");
  }

  @Test
  void withoutAGoodCopyItRefuses() throws IOException {
    Files.writeString(kiosk, "[site]\ncuntry = \"US\"\n");
    assertThat(choose())
        .isEqualTo(
            new Choice.Refused(
                List.of(kiosk + ":2: site.cuntry is not a setting. Did you mean site.country?")));

    Files.writeString(state.resolve("last-good.toml"), "\u0000 broken");
    assertThat(choose()).isInstanceOf(Choice.Refused.class);
  }

  @Test
  void theMachinesOwnFileAloneMayBeWrongWithoutACopy() throws IOException {
    Files.writeString(kiosk, GOOD);
    Files.writeString(site, "volume");

    assertThat(lastGood().config().site().country()).contains("US");
    assertThat(state.resolve("last-good.toml")).doesNotExist();
  }

  @Test
  void mendedFilesHoldAgain() throws IOException {
    chosenOnce(GOOD, "");
    Files.writeString(kiosk, "?");
    lastGood();
    Files.writeString(kiosk, GOOD.replace("Harbor", "Hill"));

    assertThat(sound().name()).isEqualTo(Optional.of("Hill Pharmacy"));
    assertThat(state.resolve("last-good.toml")).content().contains("Hill");
  }

  @Test
  void aStateFolderThatCannotBeWrittenStopsNothing() throws IOException {
    Files.writeString(kiosk, GOOD);
    state = Files.writeString(folder.resolve("file"), "").resolve("state");

    assertThat(sound().country()).contains("US");
  }
}
