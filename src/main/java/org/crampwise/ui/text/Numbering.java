package org.crampwise.ui.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gives the sources of one page their numbers, in the order they are met.
public final class Numbering {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final int first;

  public Numbering() {
    this(1);
  }

  private Numbering(int first) {
    this.first = first;
  }

  /// Numbers that begin with another one.
  public static Numbering from(int first) {
    return new Numbering(first);
  }

  /// The number of a source key; the same key keeps its number.
  public int of(String source) {
    return numbers.computeIfAbsent(source, _ -> numbers.size() + first);
  }

  /// The keys met so far, in the order of their numbers.
  public List<String> keys() {
    return List.copyOf(numbers.keySet());
  }
}
