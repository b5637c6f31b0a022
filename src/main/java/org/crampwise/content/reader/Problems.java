package org.crampwise.content.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crampwise.content.Nearest;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;

/// What is found wrong while reading.
final class Problems {
  private final List<Problem> found = new ArrayList<>();

  void add(Place at, String message, String remedy) {
    found.add(new Problem(at, message, remedy));
  }

  /// Something that is none of the known names; the remedy is the nearest of them.
  void unknown(Place at, String kind, String name, Collection<String> known) {
    Optional<String> nearest = Nearest.to(name, known);
    String remedy =
        nearest
            .map(near -> "Did you mean `" + near + "`?")
            .orElseGet(
                () -> known.isEmpty() ? "" : "Known: " + String.join(", ", sorted(known)) + ".");
    add(at, "Unknown " + kind + " `" + name + "`.", remedy);
  }

  private static List<String> sorted(Collection<String> names) {
    return names.stream().sorted().limit(20).toList();
  }

  List<Problem> all() {
    return List.copyOf(found);
  }
}
