package org.crampwise.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.crampwise.content.Edition;
import org.crampwise.content.Problem;
import org.crampwise.content.VersionNumber;
import org.crampwise.content.reader.Assets;
import org.crampwise.content.reader.EditionReader;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.StationFolders;
import org.crampwise.station.pack.Fit;
import org.crampwise.station.pack.Gates;
import org.crampwise.station.pack.PackCheck;
import org.crampwise.station.pack.PackFolder;
import org.crampwise.station.pack.PackStore;
import org.crampwise.station.pack.Shelf;
import org.crampwise.station.signature.AllowedSigners;

/// The content packs of this machine, as its settings want them.
final class Packs {
  private static final String FOLDER = "packs";
  private static final String SIGNERS = "allowed_signers";

  private final StationFolders folders;
  private final Supplier<Assets> builtIn;
  private final Clock clock;

  Packs(StationFolders folders) {
    this(folders, Assets::builtIn, Clock.system(ZoneId.systemDefault()));
  }

  /// @param builtIn opens the content the program came with
  /// @param clock tells whether the key of a signer counts today
  Packs(StationFolders folders, Supplier<Assets> builtIn, Clock clock) {
    this.folders = folders;
    this.builtIn = builtIn;
    this.clock = clock;
  }

  /// Whose packs are taken.
  Path signers(KioskConfig config) {
    return config.content().signers().map(Path::of).orElse(folders.settings().resolve(SIGNERS));
  }

  PackCheck check(KioskConfig config, Optional<Path> signers, Gates gates) {
    Path allowed = signers.orElseGet(() -> signers(config));
    return new PackCheck(
        () -> AllowedSigners.read(allowed, clock.getZone()),
        clock,
        Version.version(),
        new Fit(builtIn),
        config.language().offered(),
        gates);
  }

  PackStore store(KioskConfig config, Gates gates) {
    return new PackStore(folder(), check(config, Optional.empty(), gates), this::builtInVersion);
  }

  /// What is shown; nothing is taken in here.
  Shelf shelf(KioskConfig config) {
    return new Shelf(store(config, _ -> List.of()), builtIn);
  }

  /// The languages of the packs that may be shown. Whether they are sound is found out later; a
  /// language that turns out not to be is not offered.
  List<String> languages() {
    return folder().languages();
  }

  /// Changes when something else is chosen.
  String mark() {
    return folder().mark();
  }

  private PackFolder folder() {
    return new PackFolder(folders.state().resolve(FOLDER));
  }

  private VersionNumber builtInVersion() {
    List<Problem> problems = new ArrayList<>();
    try (Assets assets = builtIn.get()) {
      return EditionReader.read(assets.root(), problems)
          .map(Edition::version)
          .orElseThrow(() -> new IllegalStateException(problems.toString()));
    }
  }
}
