package org.crampwise.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.crampwise.station.KioskConfig.StaffPin;
import org.crampwise.station.StaffDoor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaffDoorTest {
  @TempDir private Path folder;
  private Instant wall = Instant.parse("2026-11-23T10:00:00Z");
  private Path state;
  private Path settings;

  @BeforeEach
  void folders() throws IOException {
    state = folder.resolve("state");
    settings = Files.createDirectory(folder.resolve("etc"));
  }

  private AuditLog audit() {
    return new AuditLog(state.resolve("audit.log"), () -> wall);
  }

  private StaffReset reset() {
    return new StaffReset(
        settings.resolve("staff-reset"),
        state.resolve("staff-reset-used"),
        () -> wall,
        Administrators.self(folder));
  }

  /// A program that starts now, by the clock `wall` alone.
  private StaffDoor door(StaffPin... pins) {
    return new StaffDoor(
        List.of(pins),
        new OwnPin(state.resolve("staff-pin")),
        new LockOut(
            state.resolve("staff-lock.toml"), () -> wall, () -> wall.toEpochMilli() * 1_000_000),
        reset(),
        audit());
  }

  private StaffDoor twoDoor() {
    return door(new StaffPin("Ana", quick("482913")), new StaffPin("Ben", quick("7305512846")));
  }

  /// As a real one, in less time.
  private static PinHash quick(String pin) {
    return PinHash.of(pin, new SecureRandom(), 1);
  }

  /// What an operator does.
  private Path placeReset() throws IOException {
    Path file = Files.writeString(settings.resolve("staff-reset"), "");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    Files.setPosixFilePermissions(settings, PosixFilePermissions.fromString("rwxr-xr-x"));
    return Files.setLastModifiedTime(file, FileTime.from(wall));
  }

  private List<String> log() {
    return audit().entries().reversed().stream()
        .map(entry -> entry.who() + " " + entry.kind())
        .toList();
  }

  @Test
  void eachIsKnownByTheirOwnPin() {
    StaffDoor door = twoDoor();

    assertThat(door.hasPin()).isTrue();
    assertThat(door.enter("482913")).isEqualTo(new Answer.Open("Ana"));
    assertThat(door.enter("7305512846")).isEqualTo(new Answer.Open("Ben"));
    assertThat(log()).containsExactly("Ana opened", "Ben opened");
  }

  @Test
  void theFifthWrongPinLocksTheRightOneOutToo() throws IOException {
    StaffDoor door = twoDoor();
    for (int left = 4; left > 0; left--) {
      assertThat(door.enter("111111")).isEqualTo(new Answer.Wrong(left));
    }
    assertThat(door.enter("111111")).isEqualTo(new Answer.Locked(LockOut.TIME));
    assertThat(door.enter("482913")).isEqualTo(new Answer.Locked(LockOut.TIME));
    assertThat(twoDoor().enter("482913")).as("restarted").isInstanceOf(Answer.Locked.class);
    wall = wall.plus(LockOut.TIME);

    assertThat(twoDoor().enter("482913")).isEqualTo(new Answer.Open("Ana"));
    assertThat(log())
        .containsExactly(
            "- wrong-pin",
            "- wrong-pin",
            "- wrong-pin",
            "- wrong-pin",
            "- locked-out",
            "Ana opened");
    assertThat(Files.readString(state.resolve("audit.log"))).doesNotContain("111111", "482913");
  }

  @Test
  void theRightPinAtTheFifthTryOpens() {
    StaffDoor door = twoDoor();
    for (int i = 0; i < 4; i++) {
      door.enter("111111");
    }

    assertThat(door.enter("482913")).isEqualTo(new Answer.Open("Ana"));
    assertThat(door.enter("111111")).isEqualTo(new Answer.Wrong(4));
  }

  @Test
  void withoutAPinNothingOpens() {
    assertThat(door().hasPin()).isFalse();
    assertThat(door().enter("482913")).isInstanceOf(Answer.Wrong.class);
  }

  @Test
  void anOperatorsFileEndsALockOutAndLetsOnePinBeSet() throws IOException {
    StaffDoor door = twoDoor();
    for (int i = 0; i < LockOut.TRIES; i++) {
      door.enter("111111");
    }
    assertThat(door.isReset()).isFalse();
    assertThat(door.renew("5550199")).isEmpty();
    placeReset();

    assertThat(door.isReset()).isTrue();
    assertThat(door.renew("123456")).as("too easy").isEmpty();
    assertThat(door.renew("5550199")).contains(OwnPin.NAME);

    assertThat(door.locked()).isZero();
    assertThat(door.isReset()).as("used").isFalse();
    assertThat(twoDoor().renew("9990123")).as("used, and restarted").isEmpty();
    assertThat(twoDoor().enter("5550199")).isEqualTo(new Answer.Open(OwnPin.NAME));
    assertThat(twoDoor().enter("482913")).as("the others stay").isEqualTo(new Answer.Open("Ana"));
    assertThat(Files.getPosixFilePermissions(state.resolve("staff-pin")))
        .isEqualTo(PosixFilePermissions.fromString("rw-r-----"));

    wall = wall.plusSeconds(60);
    placeReset();
    assertThat(twoDoor().renew("6401377")).as("made anew").contains(OwnPin.NAME);
    assertThat(twoDoor().enter("5550199")).isInstanceOf(Answer.Wrong.class);
    assertThat(log()).contains(OwnPin.NAME + " reset");
  }

  @Test
  void aFileOthersCouldHaveMadeDoesNotCount() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Path file = placeReset();
    assertThat(reset().isOpen()).isTrue();

    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    assertThat(reset().isOpen()).as("the group may write it").isFalse();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--rw-"));
    assertThat(reset().isOpen()).as("anyone may write it").isFalse();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    Files.setPosixFilePermissions(settings, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(reset().isOpen()).as("anyone may put another in its place").isFalse();
    Files.setPosixFilePermissions(settings, PosixFilePermissions.fromString("rwxr-xr-x"));
    StaffReset anotherOwner =
        new StaffReset(file, state.resolve("used"), () -> wall, Administrators.self(folder) + 1);
    assertThat(anotherOwner.isOpen()).as("not the administrator's").isFalse();
    Files.delete(file);
    Files.createSymbolicLink(file, Files.writeString(folder.resolve("elsewhere"), ""));
    assertThat(reset().isOpen()).as("a link").isFalse();
    Files.delete(file);
    Files.createDirectory(file);
    assertThat(reset().isOpen()).as("a folder").isFalse();
  }

  @Test
  void aFileCountsForAnHourOnly() throws IOException {
    placeReset();
    Instant made = wall;

    wall = made.plus(Duration.ofMinutes(59));
    assertThat(reset().isOpen()).isTrue();
    wall = made.plus(Duration.ofMinutes(60));
    assertThat(reset().isOpen()).isFalse();
    wall = made.minusSeconds(1);
    assertThat(reset().isOpen()).as("the clock was set back").isFalse();
  }

  @Test
  void withNowhereToRememberItNoPinIsSet() throws IOException {
    placeReset();
    Files.createFile(state);

    assertThatThrownBy(() -> twoDoor().renew("5550199")).isInstanceOf(IOException.class);
    assertThat(reset().isOpen()).isTrue();
  }

  @Test
  void aSpoiledPinOfTheMachineDoesNotCount() throws IOException {
    Files.writeString(Files.createDirectories(state).resolve("staff-pin"), "5550199");

    assertThat(door().hasPin()).isFalse();
    assertThat(twoDoor().enter("5550199")).isInstanceOf(Answer.Wrong.class);
  }
}
