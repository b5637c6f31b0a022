import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What the command line asks for.
///
/// @param rounds of the first paint, besides the one that warms up
/// @param quick few rounds and a short walk
/// @param only one of `paint`, `taps`, `size`; empty for all
/// @param ours the image that is measured
/// @param against a second image, measured in turn with the first in place of other programs
/// @param write whether the page of the site is written
record Options(
    int rounds,
    boolean quick,
    Optional<String> only,
    Path ours,
    Optional<Path> against,
    boolean write) {
  private static final int ROUNDS = 7;
  private static final int QUICK_ROUNDS = 2;
  private static final List<String> PARTS = List.of("paint", "taps", "size");

  /// @param image where `packaging/build` leaves its image
  static Options parse(String[] args, Path image) {
    Deque<String> left = new ArrayDeque<>(List.of(args));
    Optional<Integer> rounds = Optional.empty();
    Optional<String> only = Optional.empty();
    Optional<Path> against = Optional.empty();
    Path ours = image;
    boolean quick = false;
    boolean write = false;
    while (!left.isEmpty()) {
      String option = left.pop();
      switch (option) {
        case "--quick" -> quick = true;
        case "--write" -> write = true;
        case "--rounds" -> rounds = Optional.of(number(option, left));
        case "--only" -> only = Optional.of(part(option, left));
        case "--ours" -> ours = folder(option, left);
        case "--against" -> against = Optional.of(folder(option, left));
        default -> throw new Trouble("there is no option " + option + "; --help lists them all.");
      }
    }
    if (write && (only.isPresent() || against.isPresent() || quick)) {
      throw new Trouble("--write is for a whole run: without --quick, --only and --against.");
    }
    return new Options(
        rounds.orElse(quick ? QUICK_ROUNDS : ROUNDS), quick, only, ours, against, write);
  }

  boolean wants(String part) {
    return only.map(part::equals).orElse(true);
  }

  private static String value(String option, Deque<String> left) {
    if (left.isEmpty()) {
      throw new Trouble(option + " needs a value; --help says which.");
    }
    return left.pop();
  }

  private static int number(String option, Deque<String> left) {
    String value = value(option, left);
    if (!value.matches("[1-9][0-9]{0,2}")) {
      throw new Trouble(option + " needs a number from 1 to 999, not " + value + ".");
    }
    return Integer.parseInt(value);
  }

  private static String part(String option, Deque<String> left) {
    String value = value(option, left);
    if (!PARTS.contains(value)) {
      throw new Trouble(option + " needs one of " + PARTS + ", not " + value + ".");
    }
    return value;
  }

  private static Path folder(String option, Deque<String> left) {
    return Path.of(value(option, left)).toAbsolutePath().normalize();
  }
}
