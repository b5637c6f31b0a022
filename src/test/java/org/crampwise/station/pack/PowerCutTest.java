package org.crampwise.station.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The plug is pulled before and after each thing that is done to the disk.
class PowerCutTest {
  @TempDir private Path folder;

  /// Not an exception that anybody would catch to tidy up: the machine is dark.
  private static final class Dark extends Error {
    private static final long serialVersionUID = 1;
  }

  /// Works until the plug is pulled.
  private static final class Mains extends Disk {
    private int left;

    Mains(int steps) {
      left = steps;
    }

    private void step() {
      if (left-- == 0) {
        throw new Dark();
      }
    }

    @Override
    void makeFolder(Path place) throws IOException {
      step();
      super.makeFolder(place);
      step();
    }

    @Override
    void copy(Path from, Path to, long most) throws IOException {
      step();
      if (left == 0) {
        // In the middle of it.
        Files.write(to, new byte[] {1, 2, 3});
      }
      step();
      super.copy(from, to, most);
      step();
    }

    @Override
    void move(Path from, Path to) throws IOException {
      step();
      super.move(from, to);
      step();
    }

    @Override
    void write(Path file, String text) throws IOException {
      step();
      if (left == 0) {
        // Its draft is left behind.
        Files.writeString(file.resolveSibling("current123.new"), "half");
      }
      step();
      super.write(file, text);
      step();
    }

    @Override
    void delete(Path path) throws IOException {
      step();
      super.delete(path);
      step();
    }
  }

  @Test
  void thereIsAlwaysTheOldOrTheNew() throws PackRefusedException, IOException {
    Set<String> seen = new HashSet<>();
    boolean through = false;
    int cuts = 0;
    while (!through) {
      Bench bench = new Bench(Files.createDirectory(folder.resolve("at-" + cuts)));
      bench.store().install(bench.signed("2.0.0"));
      bench.store().install(bench.signed("3.0.0"));
      Path next = bench.signed("4.0.0");
      int steps = cuts;
      through = catchThrowable(() -> bench.store(new Mains(steps)).install(next)) == null;

      InUse shown = bench.shown();
      assertThat(shown.faults()).as("cut %d", cuts).isEmpty();
      assertThat(shown.version().toString()).as("cut %d", cuts).isIn("3.0.0", "4.0.0");
      assertThat(bench.about()).isEqualTo("# About %s\n".formatted(shown.version()));
      seen.add(shown.version().toString());

      // And the next day all goes on, and nothing is left lying about.
      bench.store().install(bench.signed("5.0.0"));
      assertThat(bench.shownVersion()).isEqualTo("5.0.0");
      try (var files = Files.list(bench.packs())) {
        assertThat(files).hasSize(4);
      }
      cuts++;
    }
    assertThat(seen).containsExactlyInAnyOrder("3.0.0", "4.0.0");
    assertThat(cuts).isGreaterThan(12);
  }

  @Test
  void aStepBackIsDoneOrNot() throws PackRefusedException, IOException {
    boolean through = false;
    for (int cut = 0; !through; cut++) {
      Bench bench = new Bench(Files.createDirectory(folder.resolve("back-" + cut)));
      bench.store().install(bench.signed("2.0.0"));
      bench.store().install(bench.signed("3.0.0"));
      int steps = cut;

      through = catchThrowable(() -> bench.store(new Mains(steps)).goBack()) == null;

      assertThat(bench.shown().faults()).isEmpty();
      assertThat(bench.shownVersion()).isIn("2.0.0", "3.0.0");
    }
  }
}
