package org.crampwise.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.crampwise.content.Problem;
import org.crampwise.station.ConfigResult.Good;
import org.crampwise.station.ConfigResult.Refused;
import org.crampwise.station.KioskConfig.OpenHours;
import org.crampwise.station.KioskConfig.StaffPin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigReaderTest {
  private static final String EVERY_KEY =
      """
      [site]
      name = "Harbor Pharmacy"
      country = "US"
      emergency_number = "911"
      advice_line = "555 0100"
      poison_line = "555 0101"
      crisis_line = "555 0102"
      staffed = true
      help_text = "Ask at the counter"

      [display]
      diagonal_inches = 32
      px_per_mm = 2.71
      less_motion = true
      theme = "contrast"
      text_size = 2

      [language]
      offered = ["es", "en"]
      default = "en"

      [idle]
      page_seconds = 120
      result_seconds = 240
      handout_seconds = 90
      warning_seconds = 30

      [print]
      enabled = false
      printer = "Counter"
      paper = "receipt"
      links = true

      [content]
      signers = "/etc/crampwise/allowed_signers"

      [usage]
      enabled = true
      keep_days = 30

      [kiosk]
      lock = false
      open_hours = "08:00-18:30"
      dim_after_minutes = 5

      [selfcheck]
      enabled = false

      [sound]
      enabled = false
      voice = "espeak-ng"
      volume = 4
      rate = 2

      [[staff.pin]]
      name = "Ana"
      hash = "%s"

      [[staff.pin]]
      name = "Ben"
      hash = "%s"
      """
          .formatted(Hashes.ANA, Hashes.BEN);

  private final ConfigReader reader = new ConfigReader(Set.of("en", "es"));

  @Test
  void readsEveryKey() {
    KioskConfig config = good(EVERY_KEY);

    assertThat(config.site())
        .isEqualTo(
            new KioskConfig.Site(
                Optional.of("Harbor Pharmacy"),
                Optional.of("US"),
                Optional.of("911"),
                Optional.of("555 0100"),
                Optional.of("555 0101"),
                Optional.of("555 0102"),
                true,
                Optional.of("Ask at the counter")));
    assertThat(config.display())
        .isEqualTo(
            new KioskConfig.Display(
                OptionalDouble.of(32),
                OptionalDouble.of(2.71),
                Optional.of("contrast"),
                2,
                Optional.of(true)));
    assertThat(config.language()).isEqualTo(new KioskConfig.Language(List.of("es", "en"), "en"));
    assertThat(config.kiosk().lock()).isFalse();
    assertThat(config.kiosk().openHours())
        .contains(new OpenHours(LocalTime.of(8, 0), LocalTime.of(18, 30)));
    assertThat(config.kiosk().dimAfterMinutes()).isEqualTo(5);
    assertThat(config.idle()).isEqualTo(new KioskConfig.Idle(120, 240, 90, 30));
    assertThat(config.print())
        .isEqualTo(
            new KioskConfig.Print(false, Optional.of("Counter"), Optional.of("receipt"), true));
    assertThat(config.content().signers()).contains("/etc/crampwise/allowed_signers");
    assertThat(config.usage()).isEqualTo(new KioskConfig.Usage(Optional.of(true), 30));
    assertThat(config.selfCheck().enabled()).isFalse();
    assertThat(config.sound()).isEqualTo(new KioskConfig.Sound(false, "espeak-ng", 4, 2));
    assertThat(config.staffPins())
        .containsExactly(
            new StaffPin("Ana", PinHash.parse(Hashes.ANA).orElseThrow()),
            new StaffPin("Ben", PinHash.parse(Hashes.BEN).orElseThrow()));
  }

  @Test
  void anEmptyFileIsALaptop() {
    assertThat(good("")).isEqualTo(KioskConfig.laptop());
  }

  @Test
  void theFirstLanguageOfferedIsTheStandard() {
    assertThat(good("language.offered = [\"es\", \"en\"]").language().standard()).isEqualTo("es");
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments(
            "[site]\nemergancy_number = \"911\"",
            "kiosk.toml:2: site.emergancy_number is not a setting."
                + " Did you mean site.emergency_number?"),
        arguments(
            "emergency_number = \"911\"",
            "kiosk.toml:1: emergency_number is not a setting. Did you mean site.emergency_number?"),
        arguments("\n[dsplay]", "kiosk.toml:2: dsplay is not a setting. Did you mean display?"),
        arguments("[site]\nzzzzzz = 1", "kiosk.toml:2: site.zzzzzz is not a setting. Remove it."),
        arguments(
            "[idle]\npage_seconds = 60",
            "kiosk.toml:2: idle.page_seconds can't be 60. Write a whole number from 90 to 900."),
        arguments(
            "[idle]\nwarning_seconds = 10",
            "kiosk.toml:2: idle.warning_seconds can't be 10. Write a whole number from 20 to 120."),
        arguments(
            "[usage]\nkeep_days = 0",
            "kiosk.toml:2: usage.keep_days can't be 0. Write a whole number from 1 to 3660."),
        arguments(
            "[print]\npaper = \"A5\"",
            "kiosk.toml:2: print.paper can't be \"A5\"."
                + " Write one of \"A4\", \"Letter\", \"receipt\"."),
        arguments("[idle]\nafter = 3", "kiosk.toml:2: idle.after is not a setting. Remove it."),
        arguments(
            "[sound]\nvoise = \"auto\"",
            "kiosk.toml:2: sound.voise is not a setting. Did you mean sound.voice?"),
        arguments(
            "[sound]\nvoice = \"loud\"",
            "kiosk.toml:2: sound.voice can't be \"loud\"."
                + " Write one of \"auto\", \"espeak-ng\", \"speech-dispatcher\", \"none\"."),
        arguments(
            "[sound]\nvolume = 6",
            "kiosk.toml:2: sound.volume can't be 6. Write a whole number from 1 to 5."),
        arguments(
            "[sound]\n\nrate = \"fast\"",
            "kiosk.toml:3: sound.rate can't be \"fast\". Write a whole number from 1 to 5."),
        arguments(
            "[site]\nstaffed = \"yes\"",
            "kiosk.toml:2: site.staffed can't be \"yes\". Write true or false, without quotes."),
        arguments(
            "[site]\nemergency_number = 911",
            "kiosk.toml:2: site.emergency_number can't be 911."
                + " Write a telephone number in quotes, such as \"555 0100\"."),
        arguments(
            "[site]\ncountry = \"USA\"",
            "kiosk.toml:2: site.country can't be \"USA\"."
                + " Write a country's two capital letters in quotes, such as \"US\"."),
        arguments(
            "[site]\nname = \" \"",
            "kiosk.toml:2: site.name can't be \" \". Write words in quotes, at most 60 letters."),
        arguments(
            "[display]\ndiagonal_inches = 400",
            "kiosk.toml:2: display.diagonal_inches can't be 400. Write a number from 5 to 120."),
        arguments(
            "[display]\npx_per_mm = 0.4",
            "kiosk.toml:2: display.px_per_mm can't be 0.4. Write a number from 0.5 to 30."),
        arguments(
            "[display]\ntext_size = 5",
            "kiosk.toml:2: display.text_size can't be 5. Write a whole number from 1 to 4."),
        arguments(
            "[display]\ntext_size = 9999999999999",
            "kiosk.toml:2: display.text_size can't be 9999999999999."
                + " Write a whole number from 1 to 4."),
        arguments(
            "[display]\ntheme = \"blue\"",
            "kiosk.toml:2: display.theme can't be \"blue\"."
                + " Write one of \"light\", \"dark\", \"contrast\"."),
        arguments(
            "[language]\noffered = [\"en\", \"xx\"]",
            "kiosk.toml:2: language.offered can't be [en, xx]."
                + " Write a list of \"en\", \"es\", each once, such as [\"en\", \"es\"]."),
        arguments(
            "[language]\ndefault = \"es\"",
            "kiosk.toml:2: language.default can't be \"es\". Write \"en\"."),
        arguments(
            "[kiosk]\nopen_hours = \"18:00-08:00\"",
            "kiosk.toml:2: kiosk.open_hours can't be \"18:00-08:00\"."
                + " Write two times of the same day, such as \"08:00-18:30\"."),
        arguments(
            "site = 5",
            "kiosk.toml:1: site is a section, not a value. Write [site] on a line of its own."),
        arguments(
            "[staff.pin]\nname = \"Ana\"",
            "kiosk.toml:1: staff.pin is a list of sections."
                + " Write [[staff.pin]] on a line of its own."),
        arguments(
            "[[staff.pin]]\nname = \"Ana\"",
            "kiosk.toml:1: staff.pin.hash is missing. Write words in quotes, at most 400 letters."),
        arguments(
            "[[staff.pin]]\nname = \"A\"\nhash = \"%1$s\"\n[[staff.pin]]\nname = \"A\"\nhash = \"%1$s\""
                .formatted(Hashes.ANA),
            "kiosk.toml:4: staff.pin.name \"A\" stands twice."
                + " Give each person a name of their own."),
        arguments(
            "[[staff.pin]]\nname = \"A\"\nhash = \"482913\"",
            "kiosk.toml:3: staff.pin.hash is not the hash of a PIN."
                + " Write what \"crampwise staff pin\" prints."),
        arguments(
            "[[staff.pin]]\nname = \"A\"\nhsah = \"x\"\nhash = \"%s\"".formatted(Hashes.ANA),
            "kiosk.toml:3: staff.pin.hsah is not a setting. Did you mean staff.pin.hash?"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void namesTheLineAndTheRemedy(String text, String message) {
    assertThat(problems(text)).containsExactly(message);
  }

  @Test
  void tellsOfEveryMistakeAtOnce() {
    assertThat(problems("[site]\nstaffed = 1\n[kiosk]\nlock = 2\nlook = 3")).hasSize(3);
  }

  @Test
  void whatIsNotTomlIsRefusedByItsLine() {
    assertThat(problems("[site]\nname = Harbor"))
        .allSatisfy(line -> assertThat(line).startsWith("kiosk.toml:2: This is not TOML: "));
    assertThat(problems("[site]\nname = \"a\"\nname = \"b\"")).isNotEmpty();
  }

  @Test
  void aFileThatIsNotThereOrNotTextIsRefused(@TempDir Path folder) throws IOException {
    Path binary = Files.write(folder.resolve("kiosk.toml"), new byte[] {(byte) 0xff, (byte) 0xfe});

    assertThat(reader.read(folder.resolve("none.toml"))).isInstanceOf(Refused.class);
    assertThat(reader.read(binary)).isInstanceOf(Refused.class);
    assertThat(reader.read(folder)).isInstanceOf(Refused.class);
  }

  private KioskConfig good(String text) {
    return switch (reader.read("kiosk.toml", text)) {
      case Good(KioskConfig config) -> config;
      case Refused refused -> throw new AssertionError(refused);
    };
  }

  private List<String> problems(String text) {
    return switch (reader.read("kiosk.toml", text)) {
      case Good good -> throw new AssertionError(good);
      case Refused(List<Problem> problems) -> problems.stream().map(Problem::toString).toList();
    };
  }
}
