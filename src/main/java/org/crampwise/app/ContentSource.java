package org.crampwise.app;

import java.nio.file.Path;
import java.util.List;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.StationFolders;
import org.crampwise.station.pack.Gates;
import org.crampwise.station.pack.PackStore;
import org.crampwise.station.pack.Sticks;

/// Where the content of this machine comes from: what is shown, what lies beside it, what is on a
/// stick. It stays when the composition is made anew.
public final class ContentSource {
  private final Packs packs;
  private final ShownContent shown;
  private final Sticks sticks;
  private final Gates gates;
  private Runnable renewal = () -> {};

  private ContentSource(Packs packs, Sticks sticks, Gates gates) {
    this.packs = packs;
    this.shown = new ShownContent(packs);
    this.sticks = sticks;
    this.gates = gates;
  }

  /// Nothing but what the program came with.
  static ContentSource builtIn() {
    Path nowhere = Path.of("none");
    return of(new StationFolders(nowhere, nowhere), new Sticks(List.of(), _ -> false));
  }

  /// That of a machine with these folders and sticks.
  static ContentSource of(StationFolders folders, Sticks sticks) {
    return of(folders, sticks, ContentGates.besideAWindow());
  }

  /// @param gates what content must pass
  public static ContentSource of(StationFolders folders, Sticks sticks, Gates gates) {
    return new ContentSource(new Packs(folders), sticks, gates);
  }

  Packs packs() {
    return packs;
  }

  /// What lies beside what is shown.
  PackStore store(KioskConfig config) {
    return packs.store(config, gates);
  }

  ShownContent shown() {
    return shown;
  }

  Sticks sticks() {
    return sticks;
  }

  /// @param todo shows what staff have chosen
  void renewsBy(Runnable todo) {
    renewal = todo;
  }

  void renew() {
    renewal.run();
  }
}
