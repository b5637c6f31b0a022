package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.crampwise.selfcheck.OwnQuestionnaires;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OwnFilesTest {
  private static final String CALM =
      """
      {"resourceType": "Questionnaire", "status": "active", "item": [
      {"linkId": "q", "type": "boolean", "text": "Q?"}]}
      """;

  @TempDir private Path home;

  private OwnFiles.Reading read(boolean kiosk, Path file) {
    return new OwnFiles(Optional.of(file), Optional.empty()).read(kiosk, home);
  }

  @Test
  void aLaptopTakesEveryType() {
    OwnFiles.Reading reading = read(false, OwnQuestionnaires.EVERY_TYPE);
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.check().orElseThrow().store()).isPresent();
  }

  @Test
  void aKioskRefusesDatesAndTypedWordsByName() {
    assertThatExceptionOfType(WrongUse.class)
        .isThrownBy(() -> read(true, OwnQuestionnaires.EVERY_TYPE))
        .satisfies(
            refused ->
                assertThat(String.valueOf(refused.getMessage()).lines())
                    .satisfiesExactly(
                        line ->
                            assertThat(line)
                                .matches(
                                    ".*every-type\\.json:[0-9]+: you / you\\.last-visit: --kiosk"
                                        + " takes no date\\. Offer answers.*"),
                        line -> assertThat(line).contains("words.name: --kiosk takes no typed"),
                        line -> assertThat(line).contains("words.code: --kiosk takes no typed"),
                        line -> assertThat(line).contains("words.more: --kiosk takes no typed"),
                        line -> assertThat(line).contains("words.place: --kiosk takes no typed")));
  }

  @Test
  void aKioskKeepsNoAnswers() throws IOException {
    Path file = Files.writeString(home.resolve("site.json"), CALM);
    assertThat(read(true, file).check().orElseThrow().store()).isEmpty();
    assertThatThrownBy(() -> new OwnFiles(Optional.of(file), Optional.of(file)).read(true, home))
        .isInstanceOf(WrongUse.class)
        .hasMessageContaining("--kiosk saves no answers");
    assertThatThrownBy(() -> new OwnFiles(Optional.empty(), Optional.of(file)).read(false, home))
        .isInstanceOf(WrongUse.class)
        .hasMessageContaining("--questionnaire");
  }

  @Test
  void everyFaultIsOneLine() throws IOException {
    Path file =
        Files.writeString(
            home.resolve("bad.json"),
            """
            {"resourceType": "Questionnaire", "status": "active", "item": [
            {"linkId": "a", "type": "attachment"},
            {"linkId": "b", "type": "choice", "text": "B?"}]}
            """);
    OwnFiles.Reading reading = read(false, file);
    assertThat(reading.check()).isEmpty();
    assertThat(reading.faults().stream().map(OwnFiles::line))
        .allMatch(line -> line.matches(".*bad\\.json:[23]: .+"))
        .hasSize(2);
    assertThat(read(false, home.resolve("none.json")).faults().stream().map(OwnFiles::line))
        .containsExactly(home.resolve("none.json") + ":1: There is no such file.");
  }

  @Test
  void savedAnswersAreNumberedAndNeverWrittenOver() throws IOException {
    ResponseFile store = new ResponseFile(Optional.empty(), home);
    assertThat(store.save("one")).isEqualTo(home.resolve("crampwise-response-1.json"));
    assertThat(store.save("two")).isEqualTo(home.resolve("crampwise-response-2.json"));
    assertThat(home.resolve("crampwise-response-1.json")).hasContent("one");
    Path named = home.resolve("named.json");
    ResponseFile once = new ResponseFile(Optional.of(named), home);
    once.save("three");
    assertThatThrownBy(() -> once.save("four")).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(named).hasContent("three");
    ResponseFile nowhere = new ResponseFile(Optional.of(home.resolve("no/where.json")), home);
    assertThatThrownBy(() -> nowhere.save("five")).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void nobodyElseMayReadThem() throws IOException {
    Path file = new ResponseFile(Optional.empty(), home).save("mine");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }
}
