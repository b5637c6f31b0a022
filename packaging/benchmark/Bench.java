import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Measures the packaged program from outside. `packaging/bench --help` says how to ask for what.
final class Bench {
  private final Options options;
  private final Children children;
  private final Path root;
  private final Path work;

  private Bench(Options options, Children children, Path root, Path work) {
    this.options = options;
    this.children = children;
    this.root = root;
    this.work = work;
  }

  /// In the folder of the project.
  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.ROOT);
    Path root = Path.of("").toAbsolutePath();
    Path work = root.resolve("target/bench");
    try (Children children = new Children(work.resolve("log"))) {
      Options options = Options.parse(args, root.resolve("target/dist/crampwise"));
      new Bench(options, children, root, work).run();
    } catch (Trouble e) {
      System.err.println("packaging/bench: " + e.getMessage());
      System.exit(1);
    }
  }

  private void run() throws IOException {
    Image ours = Image.ready(options.ours(), children);
    System.out.println("Measured: " + ours.folder() + ", " + ours.state());
    if (options.against().isPresent()) {
      new Pair(ours, Image.ready(options.against().orElseThrow(), children))
          .measure(options.rounds(), children, work);
      return;
    }
    Results results = new Results();
    results.detail("image", ours.state());
    results.detail("cores", Runtime.getRuntime().availableProcessors());
    results.detail("loadBefore", load());
    Optional<PaintResults> paints = Optional.empty();
    Optional<Contender> chromium = Optional.empty();
    if (options.wants("paint")) {
      chromium = new StaticPage(ours, work.resolve("home")).ready(sources("home"), children);
      paints = Optional.of(paint(ours, chromium, results));
    }
    if (options.wants("taps")) {
      Taps taps = Taps.of(ours, options.quick(), children, work);
      new TapResults(taps, results).add();
      memory(taps, paints, chromium, results);
    }
    if (options.wants("size")) {
      new Sizes(ours, root.resolve("target/dist")).add(results);
    }
    results.detail("loadAfter", load());
    System.out.println(results.table());
    Path json = Files.writeString(work.resolve("results.json"), results.json());
    System.out.println("Targets are printed, never asserted. All of it: " + json);
    if (options.write()) {
      new Site(root.resolve("src/site")).write(results);
    }
  }

  private PaintResults paint(Image ours, Optional<Contender> chromium, Results results)
      throws IOException {
    try (VirtualScreen screen = new VirtualScreen(children, work)) {
      Contender crampwise = Contender.ours("crampwise", "Crampwise", ours.folder());
      Contender bare =
          new BareWindow(ours, work.resolve("bare")).ready(sources("bare"), children, screen);
      List<Contender> contenders = new ArrayList<>(List.of(crampwise));
      chromium.ifPresent(contenders::add);
      contenders.add(bare);
      Race race = new Race(contenders, options.rounds(), children, screen);
      PaintResults paints = new PaintResults(race, results);
      paints.add(crampwise, chromium, bare);
      return paints;
    }
  }

  private void memory(
      Taps taps, Optional<PaintResults> paints, Optional<Contender> chromium, Results results) {
    String walk = options.quick() ? "one deck twice" : "every screen twice";
    paints.ifPresentOrElse(
        all -> all.addMemoryAfter(walk, taps.megabytes(), chromium),
        () ->
            results.add(
                PaintResults.MEMORY,
                Line.of("Crampwise, after " + walk, taps.megabytes(), "MB", "")));
  }

  /// Programs that wanted a processor in the last minute: over a few, somebody else was at work
  /// too.
  private static double load() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    System.out.printf("Load of the machine: %.1f%n", load);
    return load;
  }

  private Path sources(String name) {
    return root.resolve("packaging/benchmark").resolve(name);
  }
}
