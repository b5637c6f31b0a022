package org.crampwise.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crampwise.packaging.Jpackage.Os;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The builds for Windows and macOS, run here with a jpackage that only writes down what it is
/// told. Every folder has a space in its name.
@EnabledOnOs(OS.LINUX)
class DesktopBuildTest {
  private static final String VERSION = "0.1.0";

  /// The same file by another name, as cygpath gives another name to it in Git Bash.
  private static final String NATIVE = "/proc/self/root";

  @TempDir private Path temp;

  private Path jdk;
  private Path work;
  private Path dist;
  private Path record;
  private final Map<String, String> environment = new TreeMap<>();

  @BeforeEach
  void prepare() throws IOException {
    jdk = temp.resolve("a jdk");
    work = temp.resolve("the work");
    dist = temp.resolve("the dist");
    record = temp.resolve("record");
    for (String folder : List.of("runtime", "modules")) {
      Files.createDirectories(work.resolve(folder));
    }
    program(jdk.resolve("bin/jpackage"), resource("jpackage"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25\"\nOS_ARCH=\"x86_64\"\n");
    environment.put("RECORD", record.toString());
    environment.put("jdk", jdk.toString());
    environment.put("version", VERSION);
    environment.put("work", work.toString());
    environment.put("dist", dist.toString());
    environment.put("module", "org.crampwise");
  }

  @Test
  void windowsGetsItsThreePackages() throws IOException, InterruptedException {
    program(temp.resolve("bin/cygpath"), "#!/bin/sh\nprintf '%s\\n' \"" + NATIVE + "$3\"\n");
    environment.put("PATH", temp.resolve("bin") + ":" + System.getenv("PATH"));
    environment.put("IMAGE", "Crampwise");

    assertThat(build(Os.WINDOWS)).isZero();

    assertThat(made())
        .containsExactly("Crampwise", "crampwise_0.1.0_x64.exe", "crampwise_0.1.0_x64.msi");
    assertThat(calls().stream().map(List::getFirst))
        .containsExactly(
            "@packaging/windows/app-image.args",
            "@packaging/windows/msi.args",
            "@packaging/windows/exe.args");
    assertUnderstood(Os.WINDOWS);
    assertThat(after(calls().getFirst(), "--runtime-image")).isEqualTo(NATIVE + work + "/runtime");
    assertThat(after(calls().getFirst(), "--module-path")).isEqualTo(NATIVE + work + "/modules");
    assertThat(after(calls().get(1), "--app-image")).isEqualTo(NATIVE + dist + "/Crampwise");
    assertThat(calls())
        .allSatisfy(call -> assertThat(after(call, "--app-version")).isEqualTo(VERSION));
    assertJavaOptions(
        "-XX:AOTCache=$APPDIR/crampwise.aot", "-Dorg.sqlite.lib.path=$APPDIR/../runtime/bin");
    assertThat(work.resolve("input/java.args"))
        .hasSameTextualContentAs(Path.of("packaging/java.args"));
  }

  @Test
  void macosGetsItsThreePackagesUnsigned() throws IOException, InterruptedException {
    environment.put("IMAGE", "Crampwise.app");
    Files.writeString(jdk.resolve("release"), "OS_ARCH=\"aarch64\"\n");

    assertThat(build(Os.MACOS)).isZero();

    assertThat(made())
        .containsExactly("Crampwise.app", "crampwise_0.1.0_arm64.dmg", "crampwise_0.1.0_arm64.pkg");
    assertUnderstood(Os.MACOS);
    assertThat(calls())
        .hasSize(3)
        .allSatisfy(
            call -> assertThat(after(call, "--app-version")).as("no 0 on macOS").isEqualTo("1"))
        .noneMatch(call -> call.contains("--mac-sign"));
    assertThat(after(calls().getFirst(), "--resource-dir")).isEqualTo(work + "/resources");
    assertThat(work.resolve("resources/Info.plist"))
        .content()
        .contains("<string>0.1.0</string>")
        .doesNotContain("<string>PROGRAM_VERSION");
    assertJavaOptions(
        "-Dorg.sqlite.lib.path=$APPDIR/../runtime/Contents/Home/lib",
        "'-XX:AOTCache=/Library/Application Support/Crampwise/crampwise.aot'");
    assertThat(work.resolve("input/kiosk/org.crampwise.kiosk.plist")).exists();
  }

  @Test
  void macosSignsWhereANameIsGiven() throws IOException, InterruptedException {
    environment.put("IMAGE", "Crampwise.app");
    environment.put("version", "1.2.3");
    environment.put("CRAMPWISE_SIGN_NAME", "Ann Example (TEAM)");
    environment.put("CRAMPWISE_SIGN_KEYCHAIN", "/keys/build one.keychain");

    assertThat(build(Os.MACOS)).isZero();

    assertUnderstood(Os.MACOS);
    assertThat(calls())
        .hasSize(3)
        .allSatisfy(
            call -> {
              assertThat(call).contains("@packaging/macos/sign.args");
              assertThat(after(call, "--app-version")).isEqualTo("1.2.3");
              assertThat(after(call, "--mac-signing-key-user-name"))
                  .isEqualTo("Ann Example (TEAM)");
              assertThat(after(call, "--mac-signing-keychain"))
                  .isEqualTo("/keys/build one.keychain");
            });
  }

  @Test
  void aBuildWithoutItsVariablesStops() throws IOException, InterruptedException {
    environment.put("IMAGE", "Crampwise");
    environment.remove("version");
    assertThat(build(Os.WINDOWS)).isNotZero();
    assertThat(record).doesNotExist();
  }

  @Test
  void aFailingJpackageStopsTheBuild() throws IOException, InterruptedException {
    program(jdk.resolve("bin/jpackage"), "#!/bin/sh\necho no >\"$RECORD\"\nexit 1\n");
    for (Os os : List.of(Os.WINDOWS, Os.MACOS)) {
      assertThat(build(os)).isNotZero();
    }
    assertThat(record).exists();
    assertThat(made()).isEmpty();
  }

  /// Argument files read into the calls, nothing is left that jpackage would refuse.
  private void assertUnderstood(Os os) throws IOException {
    var jpackage = new Jpackage();
    for (List<String> call : calls()) {
      List<String> whole = new ArrayList<>();
      for (String argument : call) {
        if (argument.startsWith("@")) {
          whole.addAll(ArgumentFile.read(Path.of(argument.substring(1))));
        } else {
          whole.add(argument);
        }
      }
      assertThat(jpackage.mistakes(os, whole)).as(String.join(" ", call)).isEmpty();
    }
  }

  /// Those of packaging/java.args in their order, then the cache and where the library of the
  /// counts lies.
  private void assertJavaOptions(String... more) throws IOException {
    List<String> call = calls().getFirst();
    List<String> given = new ArrayList<>();
    for (int i = 0; i + 1 < call.size(); i++) {
      if (call.get(i).equals("--java-options")) {
        given.add(call.get(i + 1));
      }
    }
    List<String> expected = ArgumentFile.read(Path.of("packaging/java.args"));
    expected.addAll(List.of(more));
    assertThat(given).containsExactlyElementsOf(expected);
  }

  private static String after(List<String> call, String option) {
    assertThat(call).containsOnlyOnce(option);
    return call.get(call.indexOf(option) + 1);
  }

  private List<String> made() throws IOException {
    if (!Files.exists(dist)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(dist)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private List<List<String>> calls() throws IOException {
    return Stream.of(Files.readString(record).split("\n\n", -1))
        .filter(call -> !call.isEmpty())
        .map(call -> List.of(call.split("\n", -1)))
        .toList();
  }

  private int build(Os os) throws IOException, InterruptedException {
    var builder =
        new ProcessBuilder("bash", Path.of("packaging", os.folder(), "build.sh").toString());
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    Process build = builder.start();
    try (var said = build.inputReader(StandardCharsets.UTF_8)) {
      said.readAllAsString();
    }
    return build.waitFor();
  }

  private static String resource(String name) throws IOException {
    return Files.readString(Path.of("src/test/resources/packaging", name));
  }

  private static void program(Path place, String text) throws IOException {
    Files.createDirectories(place.getParent());
    Path written = Files.writeString(place.resolveSibling("new"), text);
    assertThat(written.toFile().setExecutable(true)).isTrue();
    Files.move(written, place, StandardCopyOption.REPLACE_EXISTING);
  }
}
