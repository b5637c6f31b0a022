package org.crampwise.station.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crampwise.content.VersionNumber;
import org.crampwise.content.reader.Assets;
import org.crampwise.content.reader.EditionReader;
import org.crampwise.station.signature.AllowedSigners;

/// A machine with very little content, in a folder, and whoever makes packs for it.
public final class Bench {
  static final VersionNumber PROGRAM = version("0.1.0");

  final Path folder;
  final TestSigner ana = new TestSigner();
  final List<String> faults = new ArrayList<>();
  private final Path builtIn;
  public VersionNumber program = PROGRAM;
  List<String> languages = List.of("en");

  public Bench(Path folder) {
    this.folder = folder;
    builtIn = assets("built-in", "1.0.0", Map.of());
    write(folder.resolve("allowed_signers"), ana.line("ana@example.org"));
  }

  static VersionNumber version(String text) {
    return VersionNumber.parse(text).orElseThrow();
  }

  /// An assets folder.
  Path assets(String name, String version, Map<String, String> more) {
    Map<String, String> files = new TreeMap<>();
    files.put(
        "content/edition.toml",
        "[edition]\nversion = \"%s\"\ndate = \"2026-11-22\"\n".formatted(version));
    files.put("content/sources.toml", "");
    files.put("content/en/interface.properties", "home.title=Home\n");
    files.put("content/en/pages/about.md", "# About %s\n".formatted(version));
    files.put("data/foods.csv", "name\n");
    files.put("illustrations/water.svg", "<svg/>");
    files.put("selfcheck/guidance.json", "{}");
    files.putAll(more);
    Path assets = folder.resolve(name);
    files.forEach((file, text) -> write(assets.resolve(file), text));
    return assets;
  }

  Path build(String version) {
    return build(version, Map.of());
  }

  /// A pack that is not signed yet.
  Path build(String version, Map<String, String> more) {
    Path pack = folder.resolve("stick-" + version + ".zip");
    try {
      new PackBuilder(program).build(assets("source-" + version, version, more), pack);
    } catch (IOException | PackRefusedException e) {
      throw new AssertionError(e);
    }
    return pack;
  }

  public Path signed(String version) {
    return signed(build(version));
  }

  /// A signed pack of another assets folder.
  ///
  /// @param changed files that are other than there, by their names
  public Path signed(String version, Path whole, Map<String, String> changed) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(whole)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = whole.relativize(file).toString();
        if (!name.equals("content/edition.toml")) {
          files.put(name, Files.readString(file));
        }
      }
    }
    files.putAll(changed);
    return signed(build(version, files));
  }

  Path signed(Path pack) {
    ana.sign(pack);
    return pack;
  }

  PackCheck check() {
    return check(Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC));
  }

  PackCheck check(Clock clock) {
    return new PackCheck(
        () -> AllowedSigners.read(folder.resolve("allowed_signers"), ZoneOffset.UTC),
        clock,
        program,
        new Fit(this::openBuiltIn),
        languages,
        _ -> faults);
  }

  public PackStore store() {
    return store(new Disk());
  }

  PackStore store(Disk disk) {
    return new PackStore(new PackFolder(packs()), check(), this::builtInVersion, disk);
  }

  /// What a start of the program shows.
  InUse shown() {
    InUse shown = new Shelf(store(), this::openBuiltIn).open();
    shown.assets().close();
    return shown;
  }

  String shownVersion() {
    return shown().version().toString();
  }

  /// The text of a page, as a visitor would read it.
  String about() {
    try (Assets assets = new Shelf(store(), this::openBuiltIn).open().assets()) {
      return Files.readString(assets.root().resolve("content/en/pages/about.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path packs() {
    return folder.resolve("state/packs");
  }

  /// The program is updated, and brings other content.
  void update(String program, String content) {
    this.program = version(program);
    assets("built-in", content, Map.of());
  }

  public Assets openBuiltIn() {
    try {
      return Assets.at(builtIn);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private VersionNumber builtInVersion() {
    try (Assets assets = openBuiltIn()) {
      return EditionReader.read(assets.root(), new ArrayList<>()).orElseThrow().version();
    }
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
