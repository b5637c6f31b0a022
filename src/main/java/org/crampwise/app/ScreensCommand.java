package org.crampwise.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntBiFunction;
import org.crampwise.station.KioskConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `crampwise screens DIR`: every screen as a picture, with no display needed.
@Command(
    name = "screens",
    description = "Render the screens as pictures, with an index.html; no display is needed.",
    sortOptions = false)
final class ScreensCommand implements Callable<Integer> {
  private static final List<PixelSize> USUAL =
      List.of(new PixelSize(1080, 1920), new PixelSize(1920, 1080));

  /// The reference screens: two kiosks, a tablet, a laptop's window, a big wall.
  private static final List<PixelSize> EVERY =
      List.of(
          new PixelSize(1080, 1920),
          new PixelSize(1920, 1080),
          new PixelSize(1280, 800),
          new PixelSize(1366, 700),
          new PixelSize(3840, 2160));

  @Parameters(paramLabel = "DIR", description = "The folder to write to.")
  private Path dir = Path.of(".");

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      split = ",",
      converter = Converters.Language.class,
      description = "Languages (en).")
  private List<String> languages = List.of();

  @Option(
      names = "--theme",
      paramLabel = "NAME",
      split = ",",
      converter = Converters.Theme.class,
      description = "light, dark, contrast (light).")
  private List<String> themes = List.of();

  @Option(
      names = "--size",
      paramLabel = "WxH",
      split = ",",
      converter = Converters.Size.class,
      description = "Sizes in pixels (1080x1920 and 1920x1080).")
  private List<PixelSize> sizes = List.of();

  @Option(
      names = "--text-step",
      paramLabel = "N",
      split = ",",
      converter = Converters.TextStep.class,
      description = "Sizes of the words, 1 to 4 (1).")
  private List<Integer> textSteps = List.of();

  @Option(
      names = "--only",
      paramLabel = "NAME",
      description = "Only screens whose name holds this, such as topic-magnesium.")
  private Optional<String> only = Optional.empty();

  @Option(names = "--simpler", description = "As after \"Explain it simpler\".")
  private boolean simpler;

  @Option(
      names = "--with",
      paramLabel = "TAG",
      converter = Converters.Language.class,
      description = "A second language beside it, on the pages that show two.")
  private Optional<String> beside = Optional.empty();

  @Option(
      names = "--reach",
      description = "In reach mode, on the sizes that are higher than 40 cm.")
  private boolean reach;

  @Option(
      names = "--all",
      description = "Every language, theme, reference size and text size not chosen above.")
  private boolean all;

  @Mixin private ConfigOption config = new ConfigOption();

  @Option(
      names = "--country",
      paramLabel = "CODE",
      converter = Converters.CountryCode.class,
      description = "Two letters, such as US: its emergency number and daily amounts.")
  private Optional<String> country = Optional.empty();

  private final Terminal terminal;
  private final Settings settings;
  private final ToIntBiFunction<ScreensRequest, KioskConfig> pictures;

  ScreensCommand(
      Terminal terminal, Settings settings, ToIntBiFunction<ScreensRequest, KioskConfig> pictures) {
    this.terminal = terminal;
    this.settings = settings;
    this.pictures = pictures;
  }

  @Override
  public Integer call() {
    if (Files.exists(dir) && !Files.isDirectory(dir)) {
      throw new WrongUse(dir + " is a file. Name a folder to write to.");
    }
    int written = pictures.applyAsInt(request(), config());
    if (written == 0) {
      throw new WrongUse("No screen's name holds \"" + only.orElse("") + "\".");
    }
    terminal.say("Pictures written: %d. Open %s.".formatted(written, dir.resolve("index.html")));
    return ExitStatus.DONE;
  }

  private ScreensRequest request() {
    return new ScreensRequest(
        dir,
        chosen(languages, List.of("en"), Settings.languages()),
        chosen(themes, List.of("light"), KioskConfig.THEMES),
        chosen(sizes, USUAL, EVERY),
        chosen(textSteps, List.of(1), KioskConfig.TEXT_SIZES),
        only,
        reach,
        simpler,
        beside,
        true);
  }

  private KioskConfig config() {
    return Overrides.country(country).over(settings.read(config.file()));
  }

  private <T> List<T> chosen(List<T> said, List<T> usual, List<T> every) {
    if (!said.isEmpty()) {
      return said;
    }
    return all ? every : usual;
  }
}
