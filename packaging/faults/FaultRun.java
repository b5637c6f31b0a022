import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// Does to the packaged program what `packaging/linux/faults --help` says.
final class FaultRun {
  /// In the order of the table. Those of one lane are done one after the other.
  private static final List<List<Fault>> LANES =
      List.of(
          List.of(new Kills(), new GarbledPack(), new Frozen()),
          List.of(
              new Disks(true),
              new Disks(false),
              new NoHome(),
              new GarbledSettings(),
              new GarbledState(),
              new Clocks(),
              new DisplayGone(),
              new NoMemory()),
          List.of(new Monkey("en"), new Monkey("es"), new Monkey("ar"), new SelfChecks()),
          List.of(new IdleDay(), new Weekend()));

  private static final int LINES_SHOWN = 300;

  private final List<Fault> wanted;
  private final int part;
  private final Image image;
  private final Children children;
  private final Path work;
  private final Map<Fault, Outcome> outcomes = new ConcurrentHashMap<>();
  private final List<String> impossible = new CopyOnWriteArrayList<>();

  private FaultRun(List<Fault> wanted, int part, Image image, Children children, Path work) {
    this.wanted = wanted;
    this.part = part;
    this.image = image;
    this.children = children;
    this.work = work;
  }

  private static List<Fault> all() {
    return LANES.stream().flatMap(List::stream).toList();
  }

  /// In the folder of the project.
  public static void main(String[] args) throws IOException, InterruptedException {
    Locale.setDefault(Locale.ROOT);
    Path root = Path.of("").toAbsolutePath();
    Path work = Files.createTempDirectory("faults-");
    // One fault is done by a user who owns nothing.
    Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path target = root.resolve("target/faults");
    List<Fault> wanted = new ArrayList<>();
    Path ours = root.resolve("target/dist/crampwise");
    boolean write = false;
    int part = 1;
    boolean good = false;
    Deque<String> left = new ArrayDeque<>(List.of(args));
    try (Children children = new Children(target.resolve("log"))) {
      while (!left.isEmpty()) {
        String option = left.pop();
        switch (option) {
          case "--list" -> {
            all().forEach(fault -> System.out.printf("%-12s %s%n", fault.name(), fault.title()));
            return;
          }
          case "--tenth" -> part = 10;
          case "--write" -> write = true;
          case "--only" -> wanted.add(named(left.isEmpty() ? "" : left.pop()));
          case "--ours" -> ours = Path.of(left.isEmpty() ? "" : left.pop()).toAbsolutePath();
          default -> throw new Trouble("there is no option " + option + "; --help lists them all.");
        }
      }
      FaultRun run =
          new FaultRun(
              chosen(wanted, part), part, Image.ready(ours, children), children, work);
      Report report = run.run();
      System.out.println(report.table());
      Path json = Files.writeString(target.resolve("results.json"), report.json());
      System.out.println("All of it: " + json);
      Path rows = target.resolve("rows").resolve(build(ours));
      report.keep(rows);
      if (write) {
        Report.write(root.resolve("src/site/markdown/reliability.md"), all(), rows);
      }
      good = report.isGood();
    } catch (Trouble e) {
      System.err.println("packaging/linux/faults: " + e.getMessage());
    } finally {
      new ProcessBuilder("rm", "-rf", work.toString()).start().waitFor();
    }
    if (!good) {
      System.exit(1);
    }
  }

  /// Those that were named, or all.
  private static List<Fault> chosen(List<Fault> named, int part) {
    return named.isEmpty()
        ? all().stream().filter(fault -> part == 1 || fault.inATenth()).toList()
        : named;
  }

  /// What tells one build of the program from another.
  private static String build(Path image) throws IOException {
    try (Stream<Path> jars = Files.walk(image.resolve("lib/app"))) {
      CRC32 sum = new CRC32();
      for (Path jar : jars.filter(Files::isRegularFile).sorted().toList()) {
        sum.update(Files.readAllBytes(jar));
      }
      return "%08x".formatted(sum.getValue());
    }
  }

  private static Fault named(String name) {
    return all().stream()
        .filter(fault -> fault.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new Trouble("--only needs one of those that --list names, not " + name));
  }

  private Report run() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int lane = 0; lane < LANES.size(); lane++) {
      List<Fault> here = LANES.get(lane).stream().filter(wanted::contains).toList();
      Path folder = work.resolve("lane-" + lane);
      threads.add(Thread.ofPlatform().name("lane-" + lane).start(() -> run(here, folder)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    Map<Fault, Outcome> ordered = new LinkedHashMap<>();
    all()
        .forEach(
            fault ->
                Optional.ofNullable(outcomes.get(fault)).ifPresent(it -> ordered.put(fault, it)));
    return new Report(ordered, impossible, part);
  }

  private void run(List<Fault> faults, Path folder) {
    if (faults.isEmpty()) {
      return;
    }
    try (Ground ground = new Ground(image, children, folder)) {
      for (Fault fault : faults) {
        long start = System.nanoTime();
        try {
          Outcome outcome = fault.run(ground, Math.max(1, fault.tries() / part));
          outcomes.put(fault, outcome);
          System.out.printf(
              "%s: %d tries, %d survived, %d lost (%.0f s)%n",
              fault.name(),
              outcome.tries(),
              outcome.survived(),
              outcome.lost(),
              (System.nanoTime() - start) / 1e9);
          outcome.failures().forEach(line -> System.out.println("  " + line));
          String logs = ground.logs();
          if (!outcome.isGood()) {
            tell(fault, logs);
          }
        } catch (RuntimeException e) {
          impossible.add(fault.name() + ": " + e);
          e.printStackTrace();
        }
      }
    } catch (RuntimeException | IOException e) {
      impossible.add(folder.getFileName() + ": " + e);
      e.printStackTrace();
    }
  }

  /// Keeps the program's own logs of a fault it did not survive, and shows how they end.
  private void tell(Fault fault, String logs) throws IOException {
    Path kept = Files.writeString(children.log(fault.name() + "-own"), logs);
    List<String> lines = logs.lines().toList();
    System.out.println("  its own log, " + kept + ":");
    lines.stream()
        .skip(Math.max(0, lines.size() - LINES_SHOWN))
        .forEach(line -> System.out.println("    " + line));
  }
}
