import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where faults are done: an image, a virtual screen, and places for kiosks.
final class Ground implements AutoCloseable {
  private final Image image;
  private final Children children;
  private final Path work;
  private final List<Place> places = new ArrayList<>();
  private VirtualScreen screen;
  private MemorySegment empty;
  private Hand hand;
  private int count;

  /// @param work a folder that is emptied before
  Ground(Image image, Children children, Path work) {
    this.image = image;
    this.children = children;
    this.work = work;
    screen = new VirtualScreen(children, work.resolve("screens"));
    empty = screen.frame().look();
    hand = new Hand(children, screen);
  }

  Image image() {
    return image;
  }

  Children children() {
    return children;
  }

  VirtualScreen screen() {
    return screen;
  }

  Hand hand() {
    return hand;
  }

  Path work() {
    return work;
  }

  /// A kiosk's folders, used by nobody before.
  Place place(String name) {
    Place place = Place.made("%s-%03d".formatted(name, ++count), work.resolve("places"));
    places.add(place);
    return place;
  }

  /// What the program wrote into its own logs in all places since this was last asked.
  String logs() {
    StringBuilder all = new StringBuilder();
    places.forEach(place -> all.append(place.log()));
    places.clear();
    return all.toString();
  }

  /// Starts the program there; the screen is empty before.
  Kiosk start(Place place) {
    return start(place, new Manner());
  }

  Kiosk start(Place place, Manner manner) {
    return start(place, manner, List.of(), manner.arguments());
  }

  private Kiosk start(Place place, Manner manner, List<String> first, List<String> last) {
    screen.awaitEmpty();
    String name = place.name() + "-" + ++count;
    List<String> command = new ArrayList<>(manner.before());
    command.add(manner.image().orElse(image).launcher().toString());
    command.addAll(first);
    command.addAll(
        List.of("--kiosk", "--still", "--diagonal", "24", "--config", place.settings().toString()));
    command.addAll(last);
    Process process = children.start(name, command, environment(place, manner));
    return new Kiosk(process, screen, children.log(name), empty);
  }

  /// The program leads itself through its screens.
  Kiosk tour(Place place, Manner manner) {
    List<String> arguments = new ArrayList<>(List.of("tour"));
    arguments.addAll(manner.arguments());
    return start(place, manner, arguments, List.of());
  }

  /// Runs a command of the program to its end.
  ///
  /// @return its exit status
  int run(Place place, String... arguments) {
    List<String> command = new ArrayList<>(List.of(image.launcher().toString()));
    command.addAll(List.of(arguments));
    Process process =
        children.start(place.name() + "-run", command, environment(place, new Manner()));
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      throw new Trouble("interrupted", e);
    }
  }

  private Map<String, String> environment(Place place, Manner manner) {
    Map<String, String> environment = new HashMap<>(screen.environment());
    environment.put("HOME", place.home().toString());
    environment.put("STATE_DIRECTORY", place.state().toString());
    environment.putAll(manner.environment());
    return environment;
  }

  /// The screen is gone at once, as when an X server dies.
  void killScreen() {
    screen.kill();
  }

  /// Another screen in place of the one that was killed.
  void renewScreen() {
    hand.close();
    screen.close();
    screen = new VirtualScreen(children, work.resolve("screens"));
    empty = screen.frame().look();
    hand = new Hand(children, screen);
  }

  @Override
  public void close() {
    hand.close();
    screen.close();
  }
}
