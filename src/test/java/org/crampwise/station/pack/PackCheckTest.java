package org.crampwise.station.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crampwise.content.Edition;
import org.crampwise.station.pack.ZipForm.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever signs may be tricked, or careless: what they signed is looked at as hard as what a
/// stranger did.
class PackCheckTest {
  private static final String ABOUT = "assets/content/en/pages/about.md";

  @TempDir private Path folder;
  private Bench bench;

  @BeforeEach
  void setUp() {
    bench = new Bench(folder);
  }

  private PackRefusedException refusal(Path pack) {
    PackRefusedException refused =
        catchThrowableOfType(PackRefusedException.class, () -> bench.check().all(pack));
    assertThat(refused).as("it was taken").isNotNull();
    return refused;
  }

  private void refused(Path pack, Reason reason, String... words) {
    PackRefusedException refused = refusal(pack);
    assertThat(refused.line()).contains(words).doesNotContain("Exception", "null");
    assertThat(refused.reason()).isEqualTo(reason);
  }

  @Test
  void aGoodPackTellsWhatItIsAndWhoSigned() throws PackRefusedException {
    Pack pack = bench.check().all(bench.signed("2.0.0"));

    assertThat(pack.signer().name()).isEqualTo("ana@example.org");
    assertThat(pack.manifest().edition().version()).hasToString("2.0.0");
  }

  @Test
  void aPackSignedBySshKeygenIsGood() throws Exception {
    Path key = folder.resolve("key");
    assumeTrue(
        run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key.toString()),
        "ssh-keygen is not here");
    Path pack = bench.build("2.0.0");
    assertThat(
            run(
                "ssh-keygen",
                "-q",
                "-Y",
                "sign",
                "-n",
                PackRules.NAMESPACE,
                "-f",
                key.toString(),
                pack.toString()))
        .isTrue();
    Bench.write(
        folder.resolve("allowed_signers"),
        "berta@example.org " + Files.readString(folder.resolve("key.pub")));

    assertThat(bench.check().all(pack).signer().name()).isEqualTo("berta@example.org");
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException _) {
      return false;
    }
  }

  @Test
  void whatIsNotSignedOrByAStrangerIsRefused() throws IOException {
    Path pack = bench.build("2.0.0");
    refused(pack, Reason.NO_SIGNATURE, "stick-2.0.0.zip.sig", "Bring both files.");

    new TestSigner().sign(pack);
    refused(pack, Reason.UNKNOWN_SIGNER, "SHA256:", "allowed_signers");

    Files.writeString(PackRules.signature(pack), "trust me");
    refused(pack, Reason.BAD_SIGNATURE, "can't be read");

    bench.signed(pack);
    Files.write(pack, new byte[] {1}, StandardOpenOption.APPEND);
    refused(pack, Reason.BAD_SIGNATURE, "does not belong to this file");

    refused(folder.resolve("none.zip"), Reason.NOT_READ, "there is no such file");
  }

  @Test
  void withoutAnybodyAllowedNobodyIs() throws IOException {
    Path pack = bench.signed("2.0.0");
    Files.delete(folder.resolve("allowed_signers"));

    refused(pack, Reason.UNKNOWN_SIGNER, "allowed_signers:1: There is no such file.");
  }

  /// A clock that stands still in 1970 takes no pack of someone whose key has a first day.
  @Test
  void theClockCountsWhenAPackIsTakenIn() {
    Path pack = bench.signed("2.0.0");
    Bench.write(
        folder.resolve("allowed_signers"),
        bench.ana.line("ana").replace("namespaces", "valid-after=\"20260101\",namespaces"));
    Clock stopped = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    assertThat(
            catchThrowableOfType(PackRefusedException.class, () -> bench.check(stopped).all(pack)))
        .extracting(PackRefusedException::reason)
        .isEqualTo(Reason.SIGNER_DATES);
  }

  @Test
  void aPackForAnotherProgramOrMachineIsRefused() {
    Path pack = bench.signed("2.0.0");

    bench.program = Bench.version("0.2.0");
    refused(pack, Reason.OTHER_PROGRAM, "from version 0.1.0 to before 0.2; this is 0.2.0");
    bench.program = Bench.version("0.0.9");
    refused(pack, Reason.OTHER_PROGRAM, "Update the program first.");
    bench.program = Bench.PROGRAM;
    bench.languages = List.of("en", "es");
    refused(pack, Reason.LANGUAGES, "\"es\"", "kiosk.toml");
  }

  @Test
  void aPackThatLacksWhatTheProgramLooksForIsRefused() {
    Bench.write(
        folder.resolve("built-in/content/en/interface.properties"), "home.title=Home\nnew=N");
    refused(bench.signed("2.0.0"), Reason.OTHER_PROGRAM, "lacks the words `new`");

    Bench.write(folder.resolve("built-in/illustrations/walk.svg"), "<svg/>");
    refused(bench.signed("2.0.1"), Reason.OTHER_PROGRAM, "lacks the file illustrations/walk.svg");
  }

  @Test
  void contentThatFailsItsGatesIsRefusedWithTheFirstOfThem() {
    bench.faults.addAll(List.of("content/en/topics/salt.md:12: A dose.", "another"));

    refused(
        bench.signed("2.0.0"),
        Reason.UNSOUND,
        "2 things in its content are wrong, first content/en/topics/salt.md:12: A dose.",
        "crampwise content check");
  }

  // What is in a pack, spoiled in every way and signed all the same.

  private record File(String name, String text) {
    byte[] bytes() {
      return text.getBytes(UTF_8);
    }
  }

  /// Writes the files as a pack is written, in this order, whatever they are.
  private Path pack(List<File> files, UnaryOperator<byte[]> spoil) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Entry> entries = new ArrayList<>();
    for (File file : files) {
      CRC32 crc = new CRC32();
      crc.update(file.bytes());
      Entry entry = new Entry(file.name(), (int) crc.getValue(), file.bytes().length, out.size());
      entries.add(entry);
      out.writeBytes(ZipForm.local(entry));
      out.writeBytes(file.bytes());
    }
    int offset = out.size();
    entries.forEach(entry -> out.writeBytes(ZipForm.central(entry)));
    out.writeBytes(ZipForm.end(entries.size(), offset, out.size() - offset));
    return signed(spoil.apply(out.toByteArray()));
  }

  private Path signed(byte[] bytes) {
    try {
      return bench.signed(Files.write(folder.resolve("spoiled.zip"), bytes));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Path pack(String manifest, File... files) {
    List<File> all = new ArrayList<>();
    all.add(new File(PackRules.MANIFEST, manifest));
    all.addAll(List.of(files));
    return pack(all, bytes -> bytes);
  }

  private static File file(String name) {
    return new File(name, "x");
  }

  private static String manifest(File... files) {
    Map<String, String> sums = new TreeMap<>();
    for (File file : files) {
      sums.put(file.name(), Sums.of(file.bytes()));
    }
    return new Manifest(
            new Edition(Bench.version("2.0.0"), LocalDate.parse("2026-11-22")),
            Bench.version("0.1.0"),
            Bench.version("0.2"),
            List.of("en"),
            new TreeMap<>(sums))
        .text();
  }

  static Stream<Arguments> foreignNames() {
    return Stream.of(
            "../../etc/cron.d/own",
            "assets/../../own.md",
            "/etc/passwd",
            "C:\\own.md",
            "assets\\content\\en\\own.md",
            "assets/content/en/topics/",
            "assets/content/en/topics/Salt.md",
            "assets/content/en/topics/salt.md\u0000.svg",
            "assets/illustrations/run.jar",
            "assets/illustrations/.own.svg",
            "assets/content/en/" + "long-".repeat(30) + ".md",
            "other/salt.md",
            "")
        .map(name -> arguments(name));
  }

  @ParameterizedTest
  @MethodSource("foreignNames")
  void aNameThatDoesNotBelongThereIsRefused(String name) {
    File foreign = file(name);

    refused(pack(manifest(foreign), foreign), Reason.NOT_A_PACK, "is no file of a pack");
  }

  @Test
  void theSameNameTwiceIsRefused() {
    refused(
        pack(manifest(file(ABOUT)), file(ABOUT), file(ABOUT)),
        Reason.NOT_A_PACK,
        "holds " + ABOUT + " twice");
  }

  @Test
  void whatTheListDoesNotNameOrNamesWronglyIsRefused() {
    File other = new File(ABOUT, "y");

    refused(pack(manifest(file(ABOUT)), other), Reason.DAMAGED, ABOUT + " is not as its list says");
    refused(
        pack(manifest(file(ABOUT)), file(ABOUT), file("assets/data/foods.csv")),
        Reason.DAMAGED,
        "holds assets/data/foods.csv, which its list does not name");
    refused(
        pack(manifest(file(ABOUT), file("assets/data/foods.csv")), file(ABOUT)),
        Reason.DAMAGED,
        "lacks assets/data/foods.csv");
    refused(
        pack(manifest(file("assets/data/foods.csv")), file("assets/data/foods.csv")),
        Reason.NOT_A_PACK,
        "other languages");
    refused(
        pack(
            manifest(file(ABOUT), file("assets/data/foods.csv")),
            file("assets/data/foods.csv"),
            file(ABOUT)),
        Reason.NOT_A_PACK,
        "not in their order");
  }

  static Stream<Arguments> manifests() {
    return Stream.of(
        arguments("format = 1", "format = 2", "Format 2 is not known"),
        arguments("format = 1", "format = \"1\"", "does not say its format"),
        arguments("format = 1", "format = 1\nrun = \"rm\"", "`run` is not known"),
        arguments("version = \"2.0.0\"", "version = \"two\"", "`version` is no version"),
        arguments("version = \"2.0.0\"", "version = \"2000000000\"", "`version` is no version"),
        arguments("created = 2026-11-22", "created = \"soon\"", "`created` is no day"),
        arguments("languages = [\"en\"]", "languages = []", "no list of languages"),
        arguments("languages = [\"en\"]", "languages = [\"../en\"]", "no list of languages"),
        arguments("from = \"0.1.0\"\n", "", "It lacks `from`"),
        arguments("[program]", "[programme]", "`programme` is not known"),
        arguments("[files]", "[files", "This is not TOML"),
        arguments("\" = \"", "\" = \"Z", "has no SHA-256"));
  }

  @ParameterizedTest
  @MethodSource("manifests")
  void aListThatIsWrongIsRefusedByItsLine(String right, String wrong, String words) {
    String text = manifest(file(ABOUT));
    assertThat(text).contains(right);

    PackRefusedException refused = refusal(pack(text.replace(right, wrong), file(ABOUT)));

    assertThat(refused.line()).contains("spoiled.zip!crampwise-pack.toml:", words);
  }

  @Test
  void aPackWithoutItsListIsRefused() {
    refused(pack(List.of(file(ABOUT)), bytes -> bytes), Reason.NOT_A_PACK, "no list of its files");
    refused(pack(List.of(), bytes -> bytes), Reason.NOT_A_PACK, "not a zip");
    refused(signed("PK".getBytes(UTF_8)), Reason.NOT_A_PACK, "not a zip");
  }

  /// A zip of another tool, whose files may grow a thousandfold.
  @Test
  void aZipBombIsRefusedUnread() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(PackRules.MANIFEST));
      zip.write(manifest().getBytes(UTF_8));
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("assets/illustrations/water.svg"));
      zip.write(new byte[64 << 20]);
      zip.closeEntry();
    }
    assertThat(bytes.size()).isLessThan(100_000);

    refused(signed(bytes.toByteArray()), Reason.NOT_A_PACK, "is compressed");
  }

  @Test
  void whatClaimsToBeLargerThanAPackMayBeIsRefused() {
    Path claimed = pack(List.of(file(PackRules.MANIFEST)), bytes -> with(bytes, 24, 0x7fffffff));
    refused(claimed, Reason.TOO_LARGE, "has 2147483647 bytes");

    List<File> many = new ArrayList<>();
    for (int i = 0; i <= PackRules.MOST_FILES; i++) {
      many.add(new File("assets/data/d%d.csv".formatted(i), ""));
    }
    refused(pack(many, bytes -> bytes), Reason.TOO_LARGE, "has 5001 files");
  }

  @Test
  void aFileLargerThanAPackIsNotEvenRead() throws IOException {
    Path huge = folder.resolve("huge.zip");
    try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(PackRules.MOST_BYTES + 1);
    }
    Files.writeString(PackRules.signature(huge), "x");

    refused(huge, Reason.TOO_LARGE, "a pack has 67108864 at most");
  }

  /// Rights of a link, in the list at the end.
  @Test
  void aLinkIsRefused() {
    refused(
        pack(List.of(file(PackRules.MANIFEST)), bytes -> with(bytes, 38, 0xA1FF0000)),
        Reason.NOT_A_PACK,
        "is a link");
  }

  @Test
  void encryptedFilesAreRefused() {
    refused(
        pack(List.of(file(PackRules.MANIFEST)), bytes -> with(bytes, 8, 1)),
        Reason.NOT_A_PACK,
        "is encrypted");
  }

  /// The list at the end says otherwise than what stands before each file: which of the two counts
  /// depends on the tool.
  @Test
  void twoStoriesAboutAFileAreRefused() {
    refused(
        pack(
            List.of(file(PackRules.MANIFEST)),
            bytes -> {
              bytes[ZipForm.LOCAL] = 'X';
              return bytes;
            }),
        Reason.NOT_A_PACK,
        "not as crampwise pack build writes it");
  }

  /// Puts a number into the entry of the list at the end of a zip with one file.
  private static byte[] with(byte[] zip, int at, int number) {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int list = bytes.getInt(zip.length - ZipForm.END + ZipForm.END_OFFSET);
    bytes.putInt(list + at, number);
    return zip;
  }

  @Test
  void aPackThatIsCutOffAnywhereIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(bench.build("2.0.0"));
    for (int length = 0; length < whole.length; length += 29) {
      Path cut = signed(Arrays.copyOf(whole, length));
      assertThat(refusal(cut).reason()).isIn(Reason.NOT_A_PACK, Reason.DAMAGED);
    }
  }

  /// One bit anywhere, and one byte too many or too few: nothing of it is taken for a pack.
  @Test
  void nothingThatIsSpoiledIsTaken() throws IOException, PackRefusedException {
    byte[] whole = Files.readAllBytes(bench.build("2.0.0"));
    assertThat(bench.check().all(signed(whole)).manifest().languages()).containsExactly("en");
    Random chance = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] spoiled = whole.clone();
      int at = chance.nextInt(whole.length);
      spoiled[at] = (byte) (spoiled[at] ^ (1 << chance.nextInt(8)));
      Path pack = signed(spoiled);
      // A comment in the list of files may say anything.
      if (!stillTheSame(pack)) {
        assertThat(refusal(pack).line()).as("at %d", at).startsWith(pack.toString());
      }
    }
  }

  private boolean stillTheSame(Path pack) throws IOException {
    try {
      Manifest manifest = PackForm.read(pack);
      return manifest.edition().version().toString().matches("[0-9.]+")
          && manifest
              .files()
              .equals(PackForm.read(bench.folder.resolve("stick-2.0.0.zip")).files());
    } catch (PackRefusedException _) {
      return false;
    }
  }
}
