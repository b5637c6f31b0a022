package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.crampwise.selfcheck.OwnQuestionnaires;
import org.crampwise.speech.SpeechEngines;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.StationFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class CliTest {
  private static final Map<String, String> EXAMPLES =
      Map.of(
          "--config",
          "kiosk.toml",
          "--country",
          "US",
          "--screen",
          "Home",
          "--size",
          "1080x1920",
          "--diagonal",
          "32",
          "--lang",
          "en",
          "--theme",
          "dark",
          "--text-step",
          "2",
          "--questionnaire",
          "own.json",
          "--response",
          "out.json");

  @TempDir private Path here;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<Opened> opened = new ArrayList<>();
  private final List<ScreensRequest> rendered = new ArrayList<>();

  private record Opened(StartOptions options, KioskConfig config) {}

  @Test
  void theWindowGetsWhatTheCommandLineSays() {
    int status =
        onADisplay(
            "--kiosk",
            "--country",
            "US",
            "--screen",
            "Home",
            "--size",
            "1080x1920",
            "--diagonal",
            "32",
            "--lang",
            "en",
            "--still",
            "--text-step",
            "2",
            "--theme",
            "dark");

    assertThat(status).isZero();
    Opened window = opened.getFirst();
    assertThat(window.options())
        .isEqualTo(new StartOptions(true, Optional.of("Home"), PixelSize.parse("1080x1920"), true));
    assertThat(window.config().site().country()).contains("US");
    assertThat(window.config().display())
        .isEqualTo(
            new KioskConfig.Display(
                OptionalDouble.of(32),
                OptionalDouble.empty(),
                Optional.of("dark"),
                2,
                Optional.empty()));
    assertThat(window.config().language().standard()).isEqualTo("en");
  }

  /// Most starts never load the library that explains a wrong line; both must read a right one
  /// alike.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "--still",
        "--kiosk --country US --screen Home --size 1080x1920 --diagonal 32.5 --still",
        "--lang en --theme contrast --text-step 4 --config kiosk.toml",
        "--screen Topic:magnesium:2 --questionnaire a.json --response b.json"
      })
  void theQuickWayReadsALineAsTheSlowOneDoes(String line) {
    List<String> args = List.of(line.split(" "));
    WindowOptions slow =
        CommandLine.populateCommand(new WindowOptions(), args.toArray(String[]::new));

    assertThat(QuickLine.read(args)).contains(slow.line());
  }

  @Test
  void theQuickWayKnowsEveryOptionOfTheSlowOne() {
    for (OptionSpec option :
        CommandLine.Model.CommandSpec.forAnnotatedObject(new WindowOptions()).options()) {
      List<String> args = new ArrayList<>(List.of(option.longestName()));
      if (option.arity().min() > 0) {
        args.add(EXAMPLES.get(option.longestName()));
      }
      assertThat(QuickLine.read(args)).as("%s", args).isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "--kisok",
        "screens out",
        "tour",
        "--still --still",
        "--theme blue",
        "--theme",
        "--theme --still",
        "--theme light --theme dark",
        "--theme=light",
        "--still tour"
      })
  void theQuickWayLeavesWhatNeedsExplaining(String line) {
    assertThat(QuickLine.read(List.of(line.split(" ")))).isEmpty();
  }

  @Test
  void theToolkitStartsAheadOnlyForAWindow() {
    assertThat(HeadStart.worthwhile(List.of())).isTrue();
    assertThat(HeadStart.worthwhile(List.of("--kiosk", "--still"))).isTrue();
    assertThat(HeadStart.worthwhile(List.of("--kiosk", "--help"))).isFalse();
    assertThat(HeadStart.worthwhile(List.of("--version"))).isFalse();
    assertThat(HeadStart.worthwhile(List.of("screens", "out"))).isFalse();
  }

  @Test
  void aQuestionnaireOfTheSitesOwnReachesTheWindow() {
    String file = OwnQuestionnaires.EVERY_TYPE.toString();

    assertThat(onADisplay("--questionnaire", file)).isZero();

    assertThat(opened.getFirst().options().own().orElseThrow().questionnaire().title().text())
        .isEqualTo("Before your visit");
    assertThat(onADisplay("--kiosk", "--country", "US", "--questionnaire", file))
        .isEqualTo(ExitStatus.WRONG_USE);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("words.name: --kiosk takes no typed words.")
        .doesNotContain("\tat ");
    assertThat(opened).hasSize(1);
  }

  @Test
  void aBadQuestionnaireIsAFailedCheck() throws IOException {
    Path file = Files.writeString(here.resolve("site.json"), "{\n\"resourceType\": 1");

    assertThat(onADisplay("--questionnaire", file.toString())).isEqualTo(ExitStatus.FAILED);

    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains(file + ":")
        .doesNotContain("\tat ", "Exception");
    assertThat(opened).isEmpty();
  }

  static Stream<Arguments> wrongUse() {
    return Stream.of(
        arguments("--kisok", "--kisok is not known here. Did you mean --kiosk?"),
        arguments("screns out", "screns is not known here. Did you mean screens?"),
        arguments("zzzzzz", "zzzzzz is not known here."),
        arguments("content chek", "chek is not known here. Did you mean check?"),
        arguments("content", "Missing required subcommand"),
        arguments("screens", "DIR"),
        arguments("config check one.toml two.toml", "two.toml is not known here."),
        arguments("--size big", "'big' is not a size such as 1080x1920"),
        arguments("--size 0x100", "'0x100' is not a size"),
        arguments("--country UK", "'UK' is not a country code"),
        arguments("--screen Nowhere", "'Nowhere' is not a screen such as Home"),
        arguments("--response out.json", "--response saves the answers to --questionnaire"),
        arguments("--kiosk --country US --response out.json", "--kiosk saves no answers."),
        arguments("--theme blue", "'blue' is not one of light, dark, contrast"),
        arguments("--text-step 5", "'5' is not one of 1, 2, 3, 4"),
        arguments("--diagonal NaN", "'NaN' is not a number of inches"),
        arguments("--diagonal 1", "'1' is not a number of inches"),
        arguments("--lang xx", "'xx' is not one of"),
        arguments("--lang", "--lang"),
        arguments("--still screens out", "--still can't stand before screens."),
        arguments("screens out --theme light,blue", "'blue' is not one of"),
        arguments("--config no-such.toml", "no-such.toml:1: There is no such file."),
        arguments("content check no-such-folder", "There is no folder no-such-folder."));
  }

  @ParameterizedTest
  @MethodSource("wrongUse")
  void wrongUseIsSaidPlainly(String line, String message) {
    assertThat(onADisplay(line.split(" "))).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains(message)
        .doesNotContain("\tat ", "Exception");
    assertThat(opened).isEmpty();
    assertThat(rendered).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "screens --help", "content check --help"})
  void helpAndVersionAreNoWork(String line) {
    assertThat(onADisplay(line.split(" "))).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("rampwise");
    assertThat(opened).isEmpty();
  }

  @Test
  void aKioskNeedsACountryAndAnEmergencyNumber() throws IOException {
    assertThat(onADisplay("--kiosk")).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(onADisplay("--kiosk", "--country", "BR")).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("site.country is not set", "site.emergency_number is not set");

    Path file = settings("[site]\ncountry = \"BR\"\nemergency_number = \"555 0100\"");
    assertThat(onADisplay("--kiosk", "--config", file.toString())).isZero();
  }

  @Test
  void numbersOfOneCountryDoNotFollowToAnother() throws IOException {
    Path file = settings("[site]\ncountry = \"US\"\nemergency_number = \"9-911\"");

    onADisplay("--config", file.toString(), "--country", "US");
    onADisplay("--config", file.toString(), "--country", "GB");

    assertThat(opened.getFirst().config().site().emergencyNumber()).contains("9-911");
    assertThat(opened.getLast().config().site().emergencyNumber()).isEmpty();
  }

  @Test
  void wrongSettingsStopAStartAndAreAFailedCheck() throws IOException {
    Path file = settings("[site]\ncuontry = \"US\"");

    assertThat(onADisplay("--config", file.toString())).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(onADisplay("config", "check", file.toString())).isEqualTo(ExitStatus.FAILED);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("Did you mean site.country?");
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("Did you mean site.country?");
  }

  @Test
  void goodSettingsAreSaidToBeGoodAndWhatAKioskLacks() throws IOException {
    assertThat(onADisplay("config", "check", settings("[site]").toString())).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("is good.", "site.country is not set");
  }

  @Test
  void withoutAFileThisMachinesOwnSettingsAreCheckedInBothLayers() throws IOException {
    settings("[site]\ncountry = \"US\"");
    assertThat(onADisplay("config", "check", "--kiosk")).isZero();
    Path site = Files.writeString(here.resolve("site.toml"), "[display]\npx_per_mm = 4.5");
    assertThat(onADisplay("config", "check")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("kiosk.toml is good.", "kiosk.toml with " + site + " over it is good.");

    Files.writeString(site, "[display]\npx_per_mm = 400");
    assertThat(onADisplay("config", "check")).isEqualTo(ExitStatus.FAILED);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains(site + ":2: display.px_per_mm");
  }

  @Test
  void aCheckForAKioskFailsOnWhatItLacks() throws IOException {
    assertThat(onADisplay("config", "check", "--kiosk")).isEqualTo(ExitStatus.FAILED);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("A machine without", "site.country is not set");
    String file = settings("[site]").toString();
    assertThat(onADisplay("config", "check", "--kiosk", file)).isEqualTo(ExitStatus.FAILED);
  }

  @Test
  void aKioskThatWasGoodOnceGoesOnWithWrongSettings() throws IOException {
    settings("[site]\ncountry = \"US\"");
    onADisplay("--kiosk");
    Path file = settings("[site]\ncuontry = \"US\"");

    assertThat(onADisplay("--kiosk")).isZero();
    assertThat(opened.getLast().config().site().country()).contains("US");
    assertThat(onADisplay("--still")).as("a window").isEqualTo(ExitStatus.WRONG_USE);
    assertThat(onADisplay("--kiosk", "--config", file.toString()))
        .as("a file that was named")
        .isEqualTo(ExitStatus.WRONG_USE);
  }

  @Test
  void theMachinesOwnSettingsAreFound() throws IOException {
    settings("[display]\ntheme = \"dark\"");

    onADisplay("--still");

    assertThat(opened.getFirst().config().display().theme()).contains("dark");
  }

  @Test
  void whatWasSetOnTheMachineIsLaidOverThem() throws IOException {
    settings("[display]\ntheme = \"dark\"\npx_per_mm = 3");
    Path site = here.resolve("site.toml");
    Files.writeString(site, "[display]\npx_per_mm = 4.5");
    onADisplay("--still");
    Files.writeString(site, "[display]\npx_per_mm = 400");
    onADisplay("--still");

    assertThat(opened)
        .extracting(each -> each.config().display().pxPerMm().orElseThrow())
        .containsExactly(4.5, 3.0);
    assertThat(opened)
        .extracting(each -> each.config().display().theme().orElseThrow())
        .containsOnly("dark");
  }

  @Test
  void theScreenIsMeasuredInAWindow() throws IOException {
    Path file = settings("[display]\ntheme = \"contrast\"");

    assertThat(onADisplay("calibrate", "--config", file.toString())).isZero();

    assertThat(opened.getFirst().options().guide()).isPresent();
    assertThat(opened.getFirst().options().kiosk()).isFalse();
    assertThat(opened.getFirst().config().display().theme()).contains("contrast");
  }

  @Test
  void withoutADisplayThereIsAPictureOfTheHomeScreen() {
    int status = withoutDisplay("--lang", "en");

    assertThat(status).isZero();
    assertThat(here.resolve("crampwise-home.png")).exists();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("DISPLAY is not set", here.resolve("crampwise-home.png").toString(), "screens");
    assertThat(rendered.getFirst().dir()).doesNotExist();
    assertThat(opened).isEmpty();
  }

  @Test
  void aKioskWithoutADisplayIsLeftToItsService() {
    assertThat(withoutDisplay("--kiosk", "--country", "US")).isEqualTo(ExitStatus.NO_DISPLAY);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("DISPLAY is not set");
    assertThat(rendered).isEmpty();
  }

  @Test
  void screensAreTheUsualOnesUnlessSaidOtherwise() {
    String folder = here.resolve("out").toString();
    withoutDisplay("screens", folder);
    withoutDisplay("screens", folder, "--theme", "dark,light", "--size", "1280x800", "--only", "x");
    withoutDisplay("screens", folder, "--all", "--text-step", "3");

    ScreensRequest usual = rendered.getFirst();
    assertThat(usual.languages()).containsExactly("en");
    assertThat(usual.themes()).containsExactly("light");
    assertThat(usual.sizes())
        .extracting(PixelSize::toString)
        .containsExactly("1080x1920", "1920x1080");
    assertThat(usual.textSteps()).containsExactly(1);
    assertThat(usual.indexHtml()).isTrue();

    ScreensRequest chosen = rendered.get(1);
    assertThat(chosen.themes()).containsExactly("dark", "light");
    assertThat(chosen.sizes()).containsExactly(new PixelSize(1280, 800));
    assertThat(chosen.only()).contains("x");

    ScreensRequest all = rendered.getLast();
    assertThat(all.themes()).hasSize(3);
    assertThat(all.sizes()).hasSize(5);
    assertThat(all.textSteps()).containsExactly(3);
  }

  @Test
  void aCheckOfContentFailsOnWhatIsWrong() throws IOException {
    Files.createDirectories(here.resolve("assets/content/en"));

    assertThat(onADisplay("content", "check", here.resolve("assets").toString()))
        .isEqualTo(ExitStatus.FAILED);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("wrong.");
  }

  @Test
  void whatBreaksIsNoStackTrace() {
    int status =
        cli(
                "Windows",
                (_, _, _) -> {
                  throw new IllegalStateException("broken");
                })
            .run("--still");

    assertThat(status).isEqualTo(ExitStatus.FAILED);
    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("\tat ");
  }

  private Path settings(String text) throws IOException {
    return Files.writeString(here.resolve("kiosk.toml"), text);
  }

  private int onADisplay(String... args) {
    return cli("Windows", this::open).run(args);
  }

  private int withoutDisplay(String... args) {
    return cli("Linux", this::open).run(args);
  }

  private int open(StartOptions options, KioskConfig config, Supplier<KioskConfig> again) {
    assertThat(again.get()).isEqualTo(config);
    opened.add(new Opened(options, config));
    return ExitStatus.DONE;
  }

  private int render(ScreensRequest request, KioskConfig config) {
    rendered.add(request);
    try {
      Path folder = Files.createDirectories(request.dir().resolve("en/light"));
      Files.writeString(folder.resolve("home.png"), config.display().theme().orElse("light"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return 1;
  }

  private Cli cli(String system, Start.Window window) {
    var terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    var settings = new Settings(new StationFolders(here, here));
    var display = new DisplayProbe(system, Map.of(), here, () -> true);
    var start = new Start(terminal, settings, display, window, this::render, here, here);
    return new Cli(terminal, settings, start, this::render, SpeechEngines.of("Linux", Map.of()));
  }
}
