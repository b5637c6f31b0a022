package org.crampwise.station.log;

import java.util.List;

/// What an event has to tell beyond its one line, for the file only. Given to a logger as a
/// parameter of the event.
public record Details(List<String> lines) {
  public Details {
    lines = List.copyOf(lines);
  }
}
