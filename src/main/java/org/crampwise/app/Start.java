package org.crampwise.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import java.util.logging.Logger;
import org.crampwise.session.Theme;
import org.crampwise.station.KioskConfig;

/// Opens the window, or says why it can't and shows a picture of the home screen instead.
final class Start {
  private static final Logger LOG = Logger.getLogger(Start.class.getName());

  /// The size of that picture where none was asked for.
  private static final PixelSize PICTURE = new PixelSize(1920, 1080);

  private final Terminal terminal;
  private final Settings settings;
  private final DisplayProbe display;
  private final Window window;
  private final ToIntBiFunction<ScreensRequest, KioskConfig> pictures;
  private final Path here;
  private final Path home;

  interface Window {
    /// Opens and returns when it was closed.
    ///
    /// @param again reads the settings anew
    /// @return the exit status
    int open(StartOptions options, KioskConfig config, LiveSettings again);
  }

  /// @param pictures writes screens and tells how many
  /// @param here the folder the program was started in
  /// @param home the user's folder
  Start(
      Terminal terminal,
      Settings settings,
      DisplayProbe display,
      Window window,
      ToIntBiFunction<ScreensRequest, KioskConfig> pictures,
      Path here,
      Path home) {
    this.terminal = terminal;
    this.settings = settings;
    this.display = display;
    this.window = window;
    this.pictures = pictures;
    this.here = here;
    this.home = home;
  }

  /// @return the exit status
  /// @throws WrongUse if the settings are wrong, or do for a laptop only
  int run(WindowLine line) {
    StartOptions plain = line.options();
    OwnFiles.Reading own = line.files().read(plain.kiosk(), home);
    own.faults().forEach(fault -> terminal.complain(OwnFiles.line(fault)));
    if (own.hasError()) {
      return ExitStatus.FAILED;
    }
    StartOptions options = plain.with(own.check());
    LiveSettings read =
        options.kiosk()
            ? settings.ofKiosk(line.config(), line.overrides(), options.guide().isEmpty())
            : settings.ofWindow(line.config(), line.overrides());
    KioskConfig config = read.get();
    Optional<String> trouble = options.unseen() ? Optional.empty() : display.trouble();
    if (trouble.isPresent()) {
      return withoutDisplay(options, config, trouble.get());
    }
    return window.open(options, config, read);
  }

  private int withoutDisplay(StartOptions options, KioskConfig config, String trouble) {
    String message = "Crampwise can't open its window: " + trouble + ".";
    if (options.kiosk()) {
      terminal.complain(message);
      return ExitStatus.NO_DISPLAY;
    }
    terminal.say(message);
    terminal.say("The home screen is in " + homePicture(options, config) + ".");
    terminal.say("For pictures of the other screens: crampwise screens DIR");
    return ExitStatus.DONE;
  }

  private Path homePicture(StartOptions options, KioskConfig config) {
    try {
      Path folder = Files.createTempDirectory("crampwise-");
      int written =
          pictures.applyAsInt(
              new ScreensRequest(
                  folder,
                  List.of(config.language().standard()),
                  List.of(config.display().theme().orElse(Theme.LIGHT.id())),
                  List.of(options.size().orElse(PICTURE)),
                  List.of(config.display().textSize()),
                  Optional.of("home"),
                  false,
                  false,
                  Optional.empty(),
                  false),
              config);
      LOG.fine(() -> written + " pictures are in " + folder);
      Path picture = find(folder);
      return Files.isWritable(here) ? moveHere(picture, folder) : picture;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path find(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.endsWith("home.png")).findFirst().orElseThrow();
    }
  }

  private Path moveHere(Path picture, Path folder) throws IOException {
    Path place =
        Files.move(
            picture, here.resolve("crampwise-home.png"), StandardCopyOption.REPLACE_EXISTING);
    Folders.remove(folder);
    return place;
  }
}
