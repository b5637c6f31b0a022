/// One tap and what came of it.
///
/// @param change what changed: `home: home-vitamins`
/// @param kind whether the page turned, or something on it changed
/// @param round 1 is the first visit, when everything is new to the program
/// @param firstMs from writing the tap to the first changed pixel
/// @param paintedMs from writing the tap to the last changed pixel before 150 ms of quiet
record Tap(String change, Kind kind, int round, double firstMs, double paintedMs) {
  enum Kind {
    TURN,
    ON_PAGE
  }
}
