import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The home screen as a static page in Chromium.
final class StaticPage {
  /// Where Debian keeps the program itself, then its usual names elsewhere.
  private static final List<String> NAMES =
      List.of("/usr/lib/chromium/chromium", "chromium", "chromium-browser", "google-chrome");

  private final Image image;
  private final Path folder;

  /// @param folder where the page and the browser's profile go
  StaticPage(Image image, Path folder) {
    this.image = image;
    this.folder = folder;
  }

  /// Writes the page from the image's own content; gives how to show it, if there is a Chromium.
  Optional<Contender> ready(Path sources, Children children) throws IOException {
    Optional<String> browser = browser();
    if (browser.isEmpty()) {
      System.out.println("There is no Chromium here to compare with.");
      return Optional.empty();
    }
    Path page = write(sources, children);
    return Optional.of(
        new Contender(
            "chromium",
            "Chromium, static page",
            List.of(
                browser.orElseThrow(),
                "--kiosk",
                "--no-sandbox", // it refuses root otherwise
                "--disable-gpu", // software rendering, as for the others
                "--no-first-run",
                "--no-default-browser-check",
                "--disable-background-networking",
                "--disable-breakpad",
                "--disable-component-update",
                "--disable-default-apps",
                "--disable-quic",
                "--disable-sync",
                "--hide-crash-restore-bubble",
                "--password-store=basic",
                "--force-device-scale-factor=1",
                "--user-data-dir=" + folder.resolve("profile"),
                page.toUri().toString())));
  }

  private Path write(Path sources, Children children) throws IOException {
    Path screen = folder.resolve("screen");
    children.run(
        "home-screen",
        List.of(
            image.launcher().toString(),
            "screens",
            screen.toString(),
            "--size",
            "1920x1080",
            "--only",
            "home",
            "--country",
            "US"),
        Map.of());
    Path classes = folder.resolve("classes");
    String jars = image.classPath();
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-cp",
                jars,
                "-sourcepath",
                sources.getParent().toString(),
                "-d",
                classes.toString()));
    try (Stream<Path> files = Files.list(sources)) {
      files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
    }
    Tool.use("javac", arguments);
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    children.run(
        "home-page",
        List.of(
            java.toString(),
            "-cp",
            classes + ":" + jars,
            "HomePage",
            folder.toString(),
            screen.resolve("en/light/1920x1080/1/home.png.json").toString()),
        Map.of());
    return folder.resolve("home.html");
  }

  private static Optional<String> browser() {
    List<Path> path =
        Stream.of(System.getenv("PATH").split(":"))
            .filter(each -> !each.isEmpty())
            .map(Path::of)
            .toList();
    return NAMES.stream()
        .flatMap(name -> path.stream().map(folder -> folder.resolve(name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }
}
