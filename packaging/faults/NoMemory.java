import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// The Java heap is too small, now for the start, now for a visit: the program may end, and be
/// started again, but not stand there and answer nobody.
final class NoMemory extends Fault {
  private static final List<Integer> MEGABYTES = List.of(40, 24, 44, 16, 48, 36, 52, 20, 56, 64);
  private static final int ACTIONS = 600;
  private static final double PATIENCE_SECONDS = 60;

  NoMemory() {
    super("memory", "The Java heap is far too small (16 to 64 MB in place of 160)", 10);
  }

  @Override
  Outcome run(Ground ground, int tries) {
    Outcome outcome = new Outcome();
    Random chance = new Random(4);
    int ended = 0;
    for (int i = 0; i < tries; i++) {
      int size = MEGABYTES.get(i % MEGABYTES.size());
      Place place = ground.place(name());
      List<String> wrong = new ArrayList<>();
      try (Kiosk kiosk = ground.start(place, new Manner().from(small(ground, size)))) {
        if (kiosk.isUp()) {
          for (int action = 0; action < ACTIONS && kiosk.process().isAlive(); action++) {
            ground.hand().anything(chance);
            Pause.millis(20);
          }
        }
        boolean answers = kiosk.process().isAlive() && kiosk.answers(ground.hand());
        if (!answers) {
          int status = kiosk.ended(PATIENCE_SECONDS).orElse(0);
          if (status != 0) {
            ended++;
          } else {
            wrong.add(
                "with %d MB it neither answers nor ends, see %s.".formatted(size, kiosk.picture()));
          }
        }
      }
      outcome.tried(wrong);
    }
    outcome.note("%d of them ended, to be started again; the others went on".formatted(ended));
    return outcome;
  }

  /// The same image with other options for its Java.
  private static Image small(Ground ground, int megabytes) {
    Path folder = ground.work().resolve("image-" + megabytes);
    if (!Files.exists(folder)) {
      ground
          .children()
          .run(
              "copy",
              List.of("cp", "-al", ground.image().folder().toString(), folder.toString()),
              Map.of());
      Image image = new Image(folder);
      try {
        String options =
            Files.readString(image.javaArguments())
                .replaceAll("(?m)^-Xms.*$", "-Xms%dm".formatted(megabytes))
                .replaceAll("(?m)^-Xmn.*$", "-Xmn%dm".formatted(megabytes / 3))
                .replaceAll("(?m)^-Xmx.*$", "-Xmx%dm".formatted(megabytes));
        Files.delete(image.javaArguments()); // a link to the one that is tested
        Files.writeString(image.javaArguments(), options);
        Files.deleteIfExists(image.cache());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Image(folder);
  }
}
