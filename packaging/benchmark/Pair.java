import java.nio.file.Path;
import java.util.List;

/// Two images of the program, started in turn.
record Pair(Image a, Image b) {
  void measure(int rounds, Children children, Path work) {
    System.out.printf("A: %s, %s%nB: %s, %s%n", a.folder(), a.state(), b.folder(), b.state());
    Contender first = Contender.ours("a", "A", a.folder());
    Contender second = Contender.ours("b", "B", b.folder());
    try (VirtualScreen screen = new VirtualScreen(children, work)) {
      Race race = new Race(List.of(first, second), rounds, children, screen);
      say("first paint, ms", race.paint(first), race.paint(second));
      say("stable paint, ms", race.stable(first), race.stable(second));
      say("processor, ms", race.cpu(first), race.cpu(second));
      say("memory, MB", race.memory(first), race.memory(second));
    }
  }

  private static void say(String what, Series a, Series b) {
    Series ratio = a.per(b);
    System.out.printf(
        "%-17s A %5.0f (%.0f to %.0f)  B %5.0f (%.0f to %.0f)"
            + "  A/B %.3f of medians, %.3f by round (%.3f to %.3f)%n",
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
