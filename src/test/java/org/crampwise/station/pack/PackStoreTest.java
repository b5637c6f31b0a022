package org.crampwise.station.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackStoreTest {
  @TempDir private Path folder;
  private Bench bench;

  @BeforeEach
  void setUp() {
    bench = new Bench(folder);
  }

  private void install(String version) throws PackRefusedException {
    bench.store().install(bench.signed(version));
  }

  private PackRefusedException refusal(Path pack) {
    return catchThrowableOfType(PackRefusedException.class, () -> bench.store().install(pack));
  }

  private List<String> kept() throws IOException {
    try (Stream<Path> files = Files.list(bench.packs())) {
      return files
          .map(file -> String.valueOf(file.getFileName()).replaceAll("-[0-9a-f]{16}", ""))
          .sorted()
          .toList();
    }
  }

  @Test
  void aPackIsShownFromThenOnAndNamesItsSigner() throws PackRefusedException, IOException {
    assertThat(bench.shownVersion()).isEqualTo("1.0.0");

    install("2.0.0");

    assertThat(bench.about()).isEqualTo("# About 2.0.0\n");
    InUse shown = bench.shown();
    assertThat(shown.version()).hasToString("2.0.0");
    assertThat(shown.signer()).contains("ana@example.org");
    assertThat(shown.before()).contains(Bench.version("1.0.0"));
    assertThat(shown.faults()).isEmpty();
    assertThat(kept()).containsExactly("2.0.0", "current", "lock");
  }

  @Test
  void theOneBeforeIsKeptAndOlderOnesGo() throws PackRefusedException, IOException {
    install("2.0.0");
    install("3.0.0");
    install("4.0.0");

    assertThat(kept()).containsExactly("3.0.0", "4.0.0", "current", "lock");
  }

  @Test
  void oneStepBackAndForth() throws PackRefusedException, IOException {
    assertThatThrownBy(() -> bench.store().goBack()).hasMessageContaining("no content from before");
    install("2.0.0");
    install("3.0.0");

    assertThat(bench.store().goBack()).hasToString("2.0.0");
    assertThat(bench.about()).isEqualTo("# About 2.0.0\n");
    assertThat(bench.shown().before()).contains(Bench.version("3.0.0"));
    assertThat(bench.store().goBack()).hasToString("3.0.0");
    assertThat(bench.shownVersion()).isEqualTo("3.0.0");
  }

  @Test
  void theFirstStepBackLeadsToWhatTheProgramCameWith() throws PackRefusedException {
    install("2.0.0");

    bench.store().goBack();

    assertThat(bench.shownVersion()).isEqualTo("1.0.0");
    assertThat(bench.shown().signer()).isEmpty();
    assertThat(bench.store().goBack()).hasToString("2.0.0");
  }

  @Test
  void whatIsNotNewerIsRefused() throws PackRefusedException {
    assertThat(refusal(bench.signed("1.0.0")).reason()).isEqualTo(Reason.NOT_NEWER);
    install("2.0.0");

    PackRefusedException older = refusal(bench.signed("1.9.9"));

    assertThat(older.reason()).isEqualTo(Reason.NOT_NEWER);
    assertThat(older.line()).contains("1.9.9", "shows 2.0.0", "pack rollback");
    assertThat(refusal(folder.resolve("stick-2.0.0.zip")).reason()).isEqualTo(Reason.NOT_NEWER);
    assertThat(bench.shownVersion()).isEqualTo("2.0.0");
  }

  @Test
  void aRefusedPackChangesNothing() throws PackRefusedException, IOException {
    install("2.0.0");
    String pointer = Files.readString(bench.packs().resolve(Pointer.FILE));
    bench.faults.add("content/en/topics/salt.md:1: wrong");

    assertThat(refusal(bench.signed("3.0.0")).reason()).isEqualTo(Reason.UNSOUND);

    assertThat(bench.packs().resolve(Pointer.FILE)).hasContent(pointer);
    assertThat(kept()).containsExactly("2.0.0", "current", "lock");
  }

  @Test
  void withoutRoomNothingIsCopied() throws IOException {
    Disk full =
        new Disk() {
          @Override
          long free(Path place) {
            return 1000;
          }
        };
    Path pack = bench.signed("2.0.0");

    PackRefusedException refused =
        catchThrowableOfType(PackRefusedException.class, () -> bench.store(full).install(pack));

    assertThat(refused.reason()).isEqualTo(Reason.NO_ROOM);
    assertThat(kept()).containsExactly("lock");
  }

  /// A stick that is pulled, a disk that fills up while it is copied.
  @Test
  void whatCannotBeCopiedIsRefused() throws IOException {
    Disk broken =
        new Disk() {
          @Override
          void copy(Path from, Path to, long most) throws IOException {
            Files.writeString(to, "half");
            throw new IOException("Input/output error");
          }
        };
    Path pack = bench.signed("2.0.0");

    PackRefusedException refused =
        catchThrowableOfType(PackRefusedException.class, () -> bench.store(broken).install(pack));

    assertThat(refused.reason()).isEqualTo(Reason.NOT_READ);
    assertThat(refused.line()).contains("Input/output error", "the stick");
    assertThat(kept()).containsExactly("lock");
  }

  /// It reads well at first, and otherwise when it is copied.
  @Test
  void aStickThatChangesItsMindIsNotTrusted() throws IOException {
    Disk lying =
        new Disk() {
          @Override
          void copy(Path from, Path to, long most) throws IOException {
            super.copy(from, to, most);
            if (to.endsWith(PackFolder.PACK)) {
              Files.writeString(to, "other", StandardOpenOption.APPEND);
            }
          }
        };
    Path pack = bench.signed("2.0.0");

    assertThat(
            catchThrowableOfType(
                PackRefusedException.class, () -> bench.store(lying).install(pack)))
        .extracting(PackRefusedException::reason)
        .isEqualTo(Reason.BAD_SIGNATURE);
    assertThat(kept()).containsExactly("lock");
  }

  @Test
  void oneAtATime() throws IOException {
    Path pack = bench.signed("2.0.0");
    Files.createDirectories(bench.packs());
    try (FileChannel channel =
            FileChannel.open(
                bench.packs().resolve("lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        var _ = channel.lock()) {
      assertThat(refusal(pack).reason()).isEqualTo(Reason.BUSY);
    }
    assertThat(bench.shownVersion()).isEqualTo("1.0.0");
  }

  @Test
  void staffLookAtItBeforeTheyUseIt() throws PackRefusedException {
    PackStore store = bench.store();
    PackStore.Received received = store.receive(bench.signed("2.0.0"));
    assertThat(bench.shownVersion()).isEqualTo("1.0.0");

    store.use(received);

    assertThat(bench.shownVersion()).isEqualTo("2.0.0");
    assertThatThrownBy(() -> store.use(received))
        .hasMessageContaining("not the one that was looked at");
  }

  @Test
  void whatWasLookedAtIsWhatIsUsed() throws PackRefusedException {
    PackStore store = bench.store();
    PackStore.Received received = store.receive(bench.signed("2.0.0"));
    var _ = bench.store().receive(bench.signed("3.0.0"));

    assertThatThrownBy(() -> store.use(received))
        .hasMessageContaining("not the one that was looked at");
    assertThat(bench.shownVersion()).isEqualTo("1.0.0");
  }

  // What a start finds.

  @Test
  void aPackThatWasSpoiledGivesWayToTheOneBefore() throws PackRefusedException, IOException {
    install("2.0.0");
    install("3.0.0");
    spoil("3.0.0");

    InUse shown = bench.shown();

    assertThat(shown.version()).hasToString("2.0.0");
    assertThat(shown.faults())
        .singleElement()
        .extracting(PackRefusedException::reason)
        .isEqualTo(Reason.BAD_SIGNATURE);

    spoil("2.0.0");
    assertThat(bench.shownVersion()).isEqualTo("1.0.0");
    assertThat(bench.shown().faults()).hasSize(2);
  }

  /// The same pack again mends it, though its version is not higher.
  @Test
  void aSpoiledPackCanBeInstalledAnew() throws PackRefusedException, IOException {
    install("2.0.0");
    spoil("2.0.0");

    bench.store().install(folder.resolve("stick-2.0.0.zip"));

    assertThat(bench.about()).isEqualTo("# About 2.0.0\n");
    assertThat(bench.shown().faults()).isEmpty();
  }

  private void spoil(String version) throws IOException {
    try (Stream<Path> files = Files.list(bench.packs())) {
      Path pack =
          files
              .filter(file -> String.valueOf(file.getFileName()).startsWith(version))
              .findFirst()
              .orElseThrow()
              .resolve(PackFolder.PACK);
      byte[] bytes = Files.readAllBytes(pack);
      bytes[bytes.length / 2] = (byte) ~bytes[bytes.length / 2];
      Files.write(pack, bytes);
    }
  }

  @Test
  void aSignerWhoIsTakenOutTakesThePackAlong() throws PackRefusedException {
    install("2.0.0");
    Bench.write(folder.resolve("allowed_signers"), "");

    assertThat(bench.shownVersion()).isEqualTo("1.0.0");
    assertThat(bench.shown().faults().getFirst().reason()).isEqualTo(Reason.UNKNOWN_SIGNER);
  }

  @Test
  void aPointerThatCantBeReadIsNoTrouble() throws PackRefusedException {
    install("2.0.0");
    for (String text :
        List.of("", "current=2.0.0-x", "current=../../etc", "\\u00", "current=built-in")) {
      Bench.write(bench.packs().resolve(Pointer.FILE), text);

      assertThat(bench.shownVersion()).isEqualTo("1.0.0");
    }
  }

  /// The program was updated: what it brings counts if it is newer, and the pack if that still
  /// fits.
  @Test
  void anUpdatedProgramDecidesAnew() throws PackRefusedException {
    install("2.0.0");

    bench.update("0.1.5", "1.5.0");
    assertThat(bench.shownVersion()).isEqualTo("2.0.0");

    bench.update("0.1.6", "2.5.0");
    assertThat(bench.shownVersion()).isEqualTo("2.5.0");
    assertThat(bench.shown().faults()).isEmpty();
    assertThat(refusal(folder.resolve("stick-2.0.0.zip")).reason()).isEqualTo(Reason.NOT_NEWER);
  }

  @Test
  void aPackThatNoLongerFitsTheProgramGivesWay() throws PackRefusedException {
    install("2.0.0");

    bench.update("0.2.0", "1.5.0");

    assertThat(bench.shownVersion()).isEqualTo("1.5.0");
    assertThat(bench.shown().faults().getFirst().reason()).isEqualTo(Reason.OTHER_PROGRAM);
  }

  @Test
  void aChoiceMadeByAnotherIsNoticed() throws PackRefusedException {
    String mark = bench.shown().mark();
    install("2.0.0");

    assertThat(bench.shown().mark()).isNotEqualTo(mark);
  }

  @Test
  void theLanguagesOfPacksAreKnownToTheSettings() throws PackRefusedException {
    assertThat(new PackFolder(bench.packs()).languages()).isEmpty();
    bench
        .store()
        .install(bench.signed(bench.build("2.0.0", Map.of("content/fr/pages/about.md", "#\n"))));

    assertThat(new PackFolder(bench.packs()).languages()).containsExactly("en", "fr");
  }
}
