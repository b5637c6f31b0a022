package org.crampwise.handout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A printer of CUPS, spoken to with `lp`, `lpstat` and `cancel` over the socket of this machine:
/// no network is needed. A page goes there from memory, and is removed from the queue when it is
/// done.
public final class CupsPrinter implements Printer {
  private static final Pattern DEFAULT = Pattern.compile("default destination: (\\S+)");
  private static final Pattern REQUEST = Pattern.compile("request id is (\\S+)");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}$");
  private static final Duration ANSWER = Duration.ofSeconds(10);
  private static final Duration TAKING = Duration.ofSeconds(30);

  /// A look a second: what is not on paper after so many is taken back.
  private static final int MOST_LOOKS = 180;

  private static final double MM_PER_INCH = 25.4;
  private static final double POINTS_PER_INCH = 72;

  private final Programs programs;
  private final Spool spool;
  private final Optional<String> configured;
  private final Runnable aSecond;
  private volatile boolean left;

  /// @param configured the printer's name; empty for the system's own choice
  /// @param aSecond waits so long
  public CupsPrinter(Programs programs, Optional<String> configured, Runnable aSecond) {
    this(programs, Spool.local(), configured, aSecond);
  }

  CupsPrinter(Programs programs, Spool spool, Optional<String> configured, Runnable aSecond) {
    this.programs = programs;
    this.spool = spool;
    this.configured = configured;
    this.aSecond = aSecond;
  }

  @Override
  public Optional<Hindrance> hindrance() {
    Optional<Programs.Outcome> known = ask("lpstat", "-e");
    if (known.isEmpty()) {
      return Optional.of(Hindrance.UNSUPPORTED);
    }
    return name(known.get().said()).isPresent() ? Optional.empty() : Optional.of(Hindrance.MISSING);
  }

  @Override
  public Optional<Hindrance> standing() {
    return hindrance()
        .or(
            () ->
                ask("lpstat", "-e")
                    .flatMap(known -> name(known.said()))
                    .flatMap(printer -> alert(printer).or(() -> queue(printer))));
  }

  /// What is wrong with its queue: it takes nothing, or a page stands in it that nobody waits for.
  private Optional<Hindrance> queue(String printer) {
    boolean takes =
        ask("lpstat", "-a", printer)
            .filter(outcome -> outcome.said().startsWith(printer + " accepting"))
            .isPresent();
    if (!takes) {
      return Optional.of(Hindrance.REFUSED);
    }
    return ask("lpstat", "-W", "not-completed", "-o", printer)
        .filter(outcome -> !outcome.said().isBlank())
        .map(_ -> Hindrance.SLOW);
  }

  /// The printer to use, if it is there.
  private Optional<String> name(String known) {
    List<String> names = known.lines().map(String::strip).toList();
    Optional<String> chosen =
        configured.or(
            () ->
                ask("lpstat", "-d")
                    .map(outcome -> DEFAULT.matcher(outcome.said()))
                    .filter(Matcher::find)
                    .map(found -> found.group(1)));
    return chosen
        .or(() -> names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty())
        .filter(names::contains);
  }

  @Override
  public void print(byte[] pdf, Paper paper, Consumer<Printing> told) {
    left = false;
    told.accept(new Printing.AtWork());
    Optional<String> printer = ask("lpstat", "-e").flatMap(known -> name(known.said()));
    if (printer.isEmpty()) {
      told.accept(new Printing.Failed(hindrance().orElse(Hindrance.MISSING)));
      return;
    }
    // Its name in the queue tells nothing of what is on the page.
    List<String> command =
        List.of(
            "lp",
            "-d",
            printer.get(),
            "-t",
            "Crampwise",
            "-o",
            "media=" + media(pdf, paper),
            "-o",
            "fit-to-page",
            "-");
    Optional<String> job =
        programs
            .run(command, pdf, TAKING)
            .filter(Programs.Outcome::isGood)
            .map(outcome -> REQUEST.matcher(outcome.said()))
            .filter(Matcher::find)
            .map(found -> found.group(1));
    if (job.isEmpty()) {
      told.accept(new Printing.Failed(Hindrance.REFUSED));
      return;
    }
    told.accept(follow(printer.get(), job.get(), told));
  }

  /// A roll is cut where the page ends.
  private static String media(byte[] pdf, Paper paper) {
    if (!paper.isRoll()) {
      return paper.id();
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      double points = document.getPage(0).getMediaBox().getHeight();
      return "Custom.%.0fx%.0fmm"
          .formatted(paper.widthMm(), Math.ceil(points * MM_PER_INCH / POINTS_PER_INCH));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Looks after a job until it is on paper, or nobody waits for it anymore.
  private Printing follow(String printer, String job, Consumer<Printing> told) {
    Printing before = new Printing.AtWork();
    try {
      for (int look = 0; look < MOST_LOOKS; look++) {
        if (!isInQueue(printer, job)) {
          return new Printing.Done();
        }
        Optional<Hindrance> hindrance = alert(printer);
        if (hindrance.isPresent() && left) {
          return new Printing.Failed(hindrance.get());
        }
        Printing now =
            hindrance.<Printing>map(Printing.Waiting::new).orElseGet(Printing.AtWork::new);
        if (!now.equals(before)) {
          told.accept(now);
        }
        before = now;
        aSecond.run();
      }
      return new Printing.Failed(
          before instanceof Printing.Waiting(Hindrance why) ? why : Hindrance.SLOW);
    } finally {
      ask("cancel", "-x", job);
      forget(job);
    }
  }

  /// A finished job's page would otherwise stay in the spool for a day.
  private void forget(String job) {
    Matcher number = NUMBER.matcher(job);
    if (number.find()) {
      spool.forget(Integer.parseInt(number.group()));
    }
  }

  private boolean isInQueue(String printer, String job) {
    return ask("lpstat", "-W", "not-completed", "-o", printer)
        .filter(outcome -> outcome.said().lines().anyMatch(line -> line.startsWith(job + " ")))
        .isPresent();
  }

  private Optional<Hindrance> alert(String printer) {
    return ask("lpstat", "-l", "-p", printer)
        .flatMap(
            outcome ->
                Hindrance.in(
                    outcome
                        .said()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("since [^\n]*", "")
                        .replace("disabled", "stopped")
                        .replaceAll("-(error|warning|report)\\b", "")));
  }

  @Override
  public void leave() {
    left = true;
  }

  private Optional<Programs.Outcome> ask(String... command) {
    return programs.run(List.of(command), new byte[0], ANSWER);
  }
}
