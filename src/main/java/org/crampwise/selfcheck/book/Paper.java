package org.crampwise.selfcheck.book;

import java.util.ArrayList;
import java.util.List;

/// Markdown, line by line.
final class Paper {
  private final List<String> lines = new ArrayList<>();

  /// A heading or a paragraph.
  void add(String text) {
    lines.add(text);
    lines.add("");
  }

  /// A point of a list, which `end` ends.
  void point(String text) {
    lines.add("- " + text);
  }

  void pointBelow(String text) {
    lines.add("    - " + text);
  }

  void end() {
    lines.add("");
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
