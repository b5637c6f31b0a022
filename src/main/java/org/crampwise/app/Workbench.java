package org.crampwise.app;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.crampwise.station.Departure;
import org.crampwise.station.SettingsDesk;

/// What staff can do to the program they stand in: change its settings, show it anew, end it. On
/// the toolkit's thread.
public final class Workbench {
  private final Supplier<SettingsDesk> desk;
  private Runnable renew = () -> {};
  private Consumer<Departure> depart = _ -> {};
  private Set<Departure> possible = Set.of();

  /// @param desk where settings are changed; made when it is first asked for
  Workbench(Supplier<SettingsDesk> desk) {
    this.desk = new Once<>(desk);
  }

  /// From now on it is that of a running program.
  ///
  /// @param showAnew shows everything as it is set now
  /// @param end ends the program
  /// @param carriedThrough what whoever started the program does then
  public void connect(Runnable showAnew, Consumer<Departure> end, Set<Departure> carriedThrough) {
    renew = showAnew;
    depart = end;
    possible = Set.copyOf(carriedThrough);
  }

  SettingsDesk desk() {
    return desk.get();
  }

  void renew() {
    renew.run();
  }

  void depart(Departure way) {
    depart.accept(way);
  }

  boolean isPossible(Departure way) {
    return possible.contains(way);
  }
}
