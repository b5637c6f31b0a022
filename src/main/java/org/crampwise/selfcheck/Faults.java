package org.crampwise.selfcheck;

import java.util.ArrayList;
import java.util.List;
import org.crampwise.content.Place;

/// Collects what is wrong in one file.
public final class Faults {
  private final String file;
  private final List<Fault> found = new ArrayList<>();

  /// @param file its name, as it is told
  public Faults(String file) {
    this.file = file;
  }

  public void error(int line, String path, String message) {
    found.add(new Fault(Severity.ERROR, new Place(file, line), path, message));
  }

  public void warning(int line, String path, String message) {
    found.add(new Fault(Severity.WARNING, new Place(file, line), path, message));
  }

  public Place at(int line) {
    return new Place(file, line);
  }

  public boolean hasError() {
    return found.stream().anyMatch(Fault::isError);
  }

  public List<Fault> all() {
    return List.copyOf(found);
  }
}
