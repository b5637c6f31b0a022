package org.crampwise.station;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// The ways in which staff end the program, and the exit status that tells each to whoever started
/// it. The program itself has no right to stop a machine: a service that runs it as
/// `crampwise-kiosk` does carries it through.
public enum Departure {
  /// Nothing starts it again before the machine does.
  LEAVE_KIOSK(20),
  /// It is started again.
  RESTART_PROGRAM(21),
  RESTART_MACHINE(22),
  SHUT_DOWN(23);

  /// The variable by which whoever starts the program says what it carries through: the statuses,
  /// with blanks between.
  public static final String VARIABLE = "CRAMPWISE_DEPARTURES";

  private final int status;

  Departure(int status) {
    this.status = status;
  }

  /// The exit status of the program.
  public int status() {
    return status;
  }

  /// What is carried through here. To leave needs nobody, where nothing starts the program again.
  ///
  /// @param kiosk whether it was started with `--kiosk`
  public static Set<Departure> possible(Map<String, String> environment, boolean kiosk) {
    Set<Departure> possible = EnumSet.noneOf(Departure.class);
    String told = environment.getOrDefault(VARIABLE, "");
    for (String word : told.strip().split("\\s+", -1)) {
      Arrays.stream(values())
          .filter(each -> word.equals(Integer.toString(each.status())))
          .forEach(possible::add);
    }
    if (!kiosk) {
      possible.add(LEAVE_KIOSK);
    }
    return possible;
  }
}
