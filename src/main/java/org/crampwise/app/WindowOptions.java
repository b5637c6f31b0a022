package org.crampwise.app;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options of whatever opens a window. [QuickLine] knows the same ones.
final class WindowOptions {
  static final String KIOSK = "--kiosk";

  @Option(
      names = KIOSK,
      description = "Take the screen and keep it. Needs a country and an emergency number.")
  private boolean kiosk;

  @Mixin private ConfigOption config = new ConfigOption();

  @Option(
      names = "--country",
      paramLabel = "CODE",
      converter = Converters.CountryCode.class,
      description = "Two letters, such as US: its emergency number and daily amounts.")
  private Optional<String> country = Optional.empty();

  @Option(
      names = "--screen",
      paramLabel = "SCREEN",
      converter = Converters.ScreenToOpen.class,
      description = "Open there, such as Topic:magnesium.")
  private Optional<String> screen = Optional.empty();

  @Option(
      names = "--size",
      paramLabel = "WxH",
      converter = Converters.Size.class,
      description = "The window's size in pixels, such as 1080x1920.")
  private Optional<PixelSize> size = Optional.empty();

  @Option(
      names = "--diagonal",
      paramLabel = "INCHES",
      converter = Converters.Diagonal.class,
      description = "The screen's diagonal, so that sizes in millimetres are true.")
  private Optional<Double> diagonal = Optional.empty();

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      converter = Converters.Language.class,
      description = "The language to open in, such as en.")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--theme",
      paramLabel = "NAME",
      converter = Converters.Theme.class,
      description = "light, dark or contrast.")
  private Optional<String> theme = Optional.empty();

  @Option(
      names = "--text-step",
      paramLabel = "N",
      converter = Converters.TextStep.class,
      description = "Size of the words: 1 (usual) to 4.")
  private Optional<Integer> textStep = Optional.empty();

  @Option(
      names = "--questionnaire",
      paramLabel = "FILE",
      description = "An HL7 FHIR R4 Questionnaire of your own, in place of the self-check.")
  private Optional<Path> questionnaire = Optional.empty();

  @Option(
      names = "--response",
      paramLabel = "FILE",
      description = "Where its answers can be saved. Not with --kiosk.")
  private Optional<Path> response = Optional.empty();

  @Option(names = "--still", description = "No animation.")
  private boolean still;

  /// What was said.
  WindowLine line() {
    return new WindowLine(
        new StartOptions(kiosk, screen, size, still),
        config.file(),
        new Overrides(country, diagonal, language, theme, textStep),
        new OwnFiles(questionnaire, response));
  }
}
