package org.crampwise.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A page through the queue, with made-up programs in the place of those of CUPS; and once, where
/// there is a real one, through it.
@DisabledOnOs(OS.WINDOWS)
class CupsPrinterTest {
  private static final byte[] PDF = "%PDF-1.7 a page".getBytes(StandardCharsets.US_ASCII);

  @TempDir Path folder;
  private final List<Printing> told = new ArrayList<>();
  private Runnable aSecond = () -> {};

  @BeforeEach
  void install() throws IOException {
    Files.writeString(folder.resolve("names"), "Counter\n");
    Files.writeString(folder.resolve("default"), "system default destination: Counter\n");
    Files.writeString(folder.resolve("alerts"), "none\n");
    Files.writeString(folder.resolve("accepting"), "Counter accepting requests since today\n");
    program(
        "lpstat",
        """
        case "$*" in
          -e) cat names ;;
          -d) cat default ;;
          "-W not-completed -o Counter") cat queue 2>/dev/null ;;
          "-a Counter") cat accepting ;;
          "-l -p Counter") printf 'printer Counter now printing.\\n\\tAlerts: %s\\n' "$(cat alerts)" ;;
        esac
        """);
    program(
        "lp",
        """
        printf '%s\\n' "$*" > asked
        cat > page
        printf 'Counter-7 somebody 1024\\n' > queue
        printf 'request id is Counter-7 (0 file(s))\\n'
        """);
    program("cancel", "printf '%s\\n' \"$*\" >> cancelled\n");
  }

  private void program(String name, String script) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, "#!/bin/sh\ncd '%s'\n%s".formatted(folder, script));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }

  private CupsPrinter printer(Optional<String> name) {
    return new CupsPrinter(
        new Programs(Optional.of(folder), Map.of()),
        new Spool(folder.resolve("none"), "somebody"),
        name,
        () -> aSecond.run());
  }

  private String said(String file) {
    try {
      return Files.readString(folder.resolve(file)).strip();
    } catch (IOException e) {
      return "";
    }
  }

  private void set(String file, String words) {
    try {
      Files.writeString(folder.resolve(file), words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void staffAreToldWhatThePrinterAndItsQueueSay() throws IOException {
    assertThat(printer(Optional.empty()).standing()).isEmpty();
    Files.writeString(folder.resolve("queue"), "Counter-7 kiosk 1024 today\n");
    assertThat(printer(Optional.empty()).standing()).contains(Hindrance.SLOW);
    Files.writeString(folder.resolve("accepting"), "Counter not accepting requests since today\n");
    assertThat(printer(Optional.empty()).standing()).contains(Hindrance.REFUSED);
    Files.writeString(folder.resolve("alerts"), "media-empty-error\n");
    assertThat(printer(Optional.empty()).standing()).contains(Hindrance.OUT_OF_PAPER);
    Files.writeString(folder.resolve("names"), "");
    assertThat(printer(Optional.empty()).standing()).contains(Hindrance.MISSING);
  }

  @Test
  void aPageGoesThroughTheQueueAndOutOfIt() {
    aSecond = () -> set("queue", "");

    printer(Optional.empty()).print(PDF, Paper.LETTER, told::add);

    assertThat(told).containsExactly(new Printing.AtWork(), new Printing.Done());
    assertThat(said("page")).isEqualTo("%PDF-1.7 a page");
    assertThat(said("asked")).contains("-d Counter").contains("media=Letter").endsWith("-");
    assertThat(said("cancelled")).isEqualTo("-x Counter-7");
  }

  @Test
  void withoutPaperItWaitsAndSaysSo() {
    set("alerts", "media-empty-error media-needed-error");
    int[] looks = {0};
    aSecond =
        () -> {
          if (++looks[0] == 2) {
            set("alerts", "none");
          } else if (looks[0] == 3) {
            set("queue", "");
          }
        };

    printer(Optional.empty()).print(PDF, Paper.A4, told::add);

    assertThat(told)
        .containsExactly(
            new Printing.AtWork(),
            new Printing.Waiting(Hindrance.OUT_OF_PAPER),
            new Printing.AtWork(),
            new Printing.Done());
  }

  @Test
  void whatNobodyWaitsForIsTakenBack() {
    set("alerts", "offline-report");
    CupsPrinter printer = printer(Optional.empty());
    aSecond = printer::leave;

    printer.print(PDF, Paper.A4, told::add);

    assertThat(told.getLast()).isEqualTo(new Printing.Failed(Hindrance.UNREACHABLE));
    assertThat(said("cancelled")).isEqualTo("-x Counter-7");
  }

  @Test
  void whatTakesTooLongIsTakenBack() {
    printer(Optional.empty()).print(PDF, Paper.A4, told::add);

    assertThat(told.getLast()).isEqualTo(new Printing.Failed(Hindrance.SLOW));
    assertThat(said("cancelled")).isEqualTo("-x Counter-7");
  }

  @Test
  void aQueueThatRefusesIsToldOf() throws IOException {
    program("lp", "cat > /dev/null\necho 'lp: Destination is not accepting jobs.' >&2\nexit 1\n");

    printer(Optional.empty()).print(PDF, Paper.A4, told::add);

    assertThat(told.getLast()).isEqualTo(new Printing.Failed(Hindrance.REFUSED));
  }

  @Test
  void theConfiguredPrinterHasToBeThere() {
    assertThat(printer(Optional.of("Counter")).hindrance()).isEmpty();
    assertThat(printer(Optional.of("Attic")).hindrance()).contains(Hindrance.MISSING);
  }

  @Test
  void theOnlyPrinterIsTakenWithoutADefault() {
    set("default", "no system default destination\n");
    assertThat(printer(Optional.empty()).hindrance()).isEmpty();

    set("names", "Counter\nAttic\n");
    assertThat(printer(Optional.empty()).hindrance()).contains(Hindrance.MISSING);

    set("names", "");
    assertThat(printer(Optional.empty()).hindrance()).contains(Hindrance.MISSING);
  }

  @Test
  void aMachineWithoutTheProgramsSaysSo() throws IOException {
    Files.delete(folder.resolve("lpstat"));
    CupsPrinter printer = printer(Optional.empty());

    assertThat(printer.hindrance()).contains(Hindrance.UNSUPPORTED);
    printer.print(PDF, Paper.A4, told::add);
    assertThat(told.getLast()).isEqualTo(new Printing.Failed(Hindrance.UNSUPPORTED));
  }

  @Test
  void alertsAreUnderstood() {
    assertThat(Hindrance.in("alerts: media-jam cover-open")).contains(Hindrance.JAM);
    assertThat(Hindrance.in("alerts: toner-low")).isEmpty();
    assertThat(Hindrance.in("printer counter is idle.")).isEmpty();
  }

  @Test
  void onLinuxItIsLookedForAtItsSocketAndNowhereElse() {
    assertThat(server("Linux")).isEqualTo("/run/cups/cups.sock");
    assertThat(server("Mac OS X")).as("it has a socket of its own there").isEmpty();
  }

  private static String server(String system) {
    return Programs.ofCups(system)
        .run(List.of("printenv", "CUPS_SERVER"), new byte[0], Duration.ofSeconds(10))
        .orElseThrow()
        .said()
        .strip();
  }

  @Test
  void theSpoolIsAskedToForget() throws Exception {
    Path socket = folder.resolve("s");
    try (ServerSocketChannel cups = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      cups.bind(UnixDomainSocketAddress.of(socket));
      CompletableFuture<String> asked =
          CompletableFuture.supplyAsync(() -> answer(cups), Thread::startVirtualThread);

      assertThat(new Spool(socket, "somebody").forget(7)).isTrue();
      assertThat(asked.get())
          .startsWith("POST /jobs/ HTTP/1.1")
          .contains("PeerCred somebody", "ipp://localhost/jobs/7", "purge-job");
    }
    assertThat(new Spool(folder.resolve("none"), "somebody").forget(7)).isFalse();
  }

  /// As CUPS answers what was done.
  private static String answer(ServerSocketChannel cups) {
    try (SocketChannel asked = cups.accept()) {
      ByteBuffer read = ByteBuffer.allocate(4096);
      asked.read(read);
      asked.write(
          ByteBuffer.wrap(
              "HTTP/1.1 200 OK\r\n\r\n\2\0\0\0\0\0\0\1\3".getBytes(StandardCharsets.ISO_8859_1)));
      return new String(read.array(), 0, read.position(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
