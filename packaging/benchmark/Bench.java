import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Measures the packaged program from outside. `packaging/bench --help` says how to ask for what.
final class Bench {
  private final Options options;
  private final Children children;
  private final Path work;

  private Bench(Options options, Children children, Path work) {
    this.options = options;
    this.children = children;
    this.work = work;
  }

  /// In the folder of the project.
  public static void main(String[] args) throws IOException {
    Path root = Path.of("").toAbsolutePath();
    Path work = root.resolve("target/bench");
    try (Children children = new Children(work.resolve("log"))) {
      Options options = Options.parse(args, root.resolve("target/dist/crampwise"));
      new Bench(options, children, work).run();
    } catch (Trouble e) {
      System.err.println("packaging/bench: " + e.getMessage());
      System.exit(1);
    }
  }

  private void run() throws IOException {
    Image ours = Image.ready(options.ours(), children);
    if (options.against().isPresent()) {
      pair(ours, Image.ready(options.against().orElseThrow(), children));
      return;
    }
  }

  private void pair(Image a, Image b) {
    System.out.printf("A: %s (%s)%nB: %s (%s)%n", a.folder(), a.state(), b.folder(), b.state());
    Contender first = Contender.ours("a", "A", a.folder());
    Contender second = Contender.ours("b", "B", b.folder());
    try (VirtualScreen screen = new VirtualScreen(children, work)) {
      Race race = new Race(List.of(first, second), options.rounds(), children, screen);
      say("first paint, ms", race.paint(first), race.paint(second));
      say("stable paint, ms", race.stable(first), race.stable(second));
      say("processor, ms", race.cpu(first), race.cpu(second));
      say("memory, MB", race.memory(first), race.memory(second));
    }
  }

  private static void say(String what, Series a, Series b) {
    Series ratio = a.per(b);
    System.out.printf(
        Locale.ROOT,
        "%-17s A %5.0f (%.0f to %.0f)  B %5.0f (%.0f to %.0f)  A/B %.3f of medians, %.3f by round"
            + " (%.3f to %.3f)%n",
        what,
        a.median(),
        a.least(),
        a.most(),
        b.median(),
        b.least(),
        b.most(),
        a.median() / b.median(),
        ratio.median(),
        ratio.least(),
        ratio.most());
  }
}
