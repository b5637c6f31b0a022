package org.crampwise.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.crampwise.packaging.Jpackage.Os;
import org.crampwise.packaging.Jpackage.Use;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The argument files of every system say what jpackage understands, and name files that are there.
class ArgumentFilesTest {
  private static final Predicate<String> FOREIGN =
      Pattern.compile("--(linux|mac|win)-.*").asMatchPredicate();

  @TempDir private Path folder;

  static Stream<Arguments> files() throws IOException {
    List<Arguments> files = new ArrayList<>();
    for (Os os : Os.values()) {
      Jpackage.files(os).forEach(file -> files.add(Arguments.of(os, file)));
    }
    return files.stream();
  }

  @BeforeEach
  void theJdkKeepsItsHelpWhereWeLook() {
    assumeTrue(
        Runtime.version().feature() == Jpackage.JDK,
        "the packages are made with JDK " + Jpackage.JDK + ", so that one's options count");
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyArgumentIsUnderstood(Os os, Path file) throws IOException {
    List<String> arguments = ArgumentFile.read(file);
    assertThat(arguments).isNotEmpty();
    assertThat(new Jpackage().mistakes(os, arguments)).isEmpty();
  }

  /// jpackage reads all options before it refuses those of other systems.
  @ParameterizedTest
  @MethodSource("files")
  void jpackageItselfKnowsEveryOption(Os os, Path file) throws IOException {
    String said = jpackage("@" + file);
    assertThat(said).startsWith("Error").doesNotContain("Invalid Option", "Cannot parse");
    if (os != here() && ArgumentFile.read(file).stream().anyMatch(FOREIGN)) {
      assertThat(said).contains("is not valid on this platform");
    }
  }

  @Test
  void jpackageItselfRefusesATypo() {
    assertThat(jpackage("--win-menuu")).contains("Invalid Option: [--win-menuu]");
  }

  @Test
  void windowsAndMacosHaveTheirPackages() throws IOException {
    assertThat(names(Os.WINDOWS)).containsExactly("app-image.args", "exe.args", "msi.args");
    assertThat(names(Os.MACOS))
        .containsExactly("app-image.args", "dmg.args", "pkg.args", "sign.args");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--win-menuu",
        "--win-menu yes",
        "--win-menu-group",
        "--mac-sign",
        "--type pkg",
        "--type app-image --win-menu",
        "--type msi --win-console",
        "--icon packaging/icons/crampwise.bmp",
        "--add-launcher crampwise-cli=packaging/windows/no.properties",
        "--add-launcher packaging/windows/crampwise-cli.properties",
        "--win-upgrade-uuid 1-2-3-4-5"
      })
  void aMistakeIsFound(String arguments) throws IOException {
    assertThat(new Jpackage().mistakes(Os.WINDOWS, ArgumentFile.parse(arguments))).hasSize(1);
  }

  @Test
  void aMistakeInALauncherIsFound() throws IOException {
    Path launcher = folder.resolve("cli.properties");
    Files.writeString(launcher, "win-consol=true\nicon=no.ico\n");
    assertThat(new Jpackage().mistakes(Os.WINDOWS, List.of("--add-launcher", "cli=" + launcher)))
        .hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void theOptionsOfEverySystemAreKnown(Os os) throws IOException {
    var options = new Jpackage().options(os);
    assertThat(options).containsKeys("--type", "--name", "--java-options", "--app-image");
    assertThat(options.keySet().stream().filter(name -> name.startsWith("--win-")))
        .hasSize(os == Os.WINDOWS ? 10 : 0);
    assertThat(options.keySet().stream().filter(name -> name.startsWith("--mac-")))
        .hasSize(os == Os.MACOS ? 12 : 0);
    assertThat(options.get("--runtime-image").use()).isEqualTo(Use.BOTH);
    assertThat(options.get("--license-file").use()).isEqualTo(Use.INSTALLER);
    assertThat(options.get("--add-launcher").use()).isEqualTo(Use.IMAGE);
  }

  @Test
  void wordsAreReadAsTheJdkReadsThem() {
    assertThat(ArgumentFile.parse("# no\n--a 'b c'\t\"d\\\"e\" f#g\\h\r\n  # no\n\"i\nj"))
        .containsExactly("--a", "b c", "d\"e", "f#g\\h", "i", "j");
  }

  @Test
  void bothWindowsInstallersUpgradeEachOther() throws IOException {
    assertThat(value("msi", "--win-upgrade-uuid")).isEqualTo(value("exe", "--win-upgrade-uuid"));
  }

  @Test
  void theRuntimeTakesTheCommonOptions() throws IOException, InterruptedException {
    assertThat(java("@packaging/java.args", "-version")).isZero();
    Path typo = folder.resolve("java.args");
    Files.writeString(
        typo, Files.readString(Path.of("packaging/java.args")).replace("SerialGC", "SerialGG"));
    assertThat(java("@" + typo, "-version")).isNotZero();
  }

  private static String value(String type, String option) throws IOException {
    List<String> words = ArgumentFile.read(Path.of("packaging/windows", type + ".args"));
    return words.get(words.indexOf(option) + 1);
  }

  private static List<String> names(Os os) throws IOException {
    return Jpackage.files(os).map(file -> file.getFileName().toString()).toList();
  }

  private static int java(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(arguments));
    command.addFirst(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (var said = java.inputReader(StandardCharsets.UTF_8)) {
      said.readAllAsString();
    }
    return java.waitFor();
  }

  private static String jpackage(String... arguments) {
    var said = new StringWriter();
    var out = new PrintWriter(said);
    int status = ToolProvider.findFirst("jpackage").orElseThrow().run(out, out, arguments);
    assertThat(status).isNotZero();
    return said.toString();
  }

  private static Os here() {
    String name = System.getProperty("os.name");
    if (name.startsWith("Windows")) {
      return Os.WINDOWS;
    }
    return name.startsWith("Mac") ? Os.MACOS : Os.LINUX;
  }
}
