package org.crampwise.packaging;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/// Counts the brackets, quotes and comments of a PowerShell script that holds no here-string. It is
/// no parser, but finds what a slip of the hand leaves open.
final class Brackets {
  private static final Map<Character, Character> CLOSES = Map.of(')', '(', '}', '{', ']', '[');

  private Brackets() {}

  /// What is still open at the end, or at the first bracket that closes another one.
  static String leftOpen(String script) {
    Deque<Character> open = new ArrayDeque<>();
    for (int i = 0; i < script.length(); i++) {
      char c = script.charAt(i);
      if (script.startsWith("<#", i)) {
        i = script.indexOf("#>", i) + 1;
        if (i == 0) {
          return "<#";
        }
      } else if (c == '#') {
        int end = script.indexOf('\n', i);
        i = end < 0 ? script.length() : end;
      } else if (c == '\'' || c == '"') {
        int end = script.indexOf(c, i + 1);
        if (end < 0) {
          return String.valueOf(c);
        }
        i = end;
      } else if (CLOSES.containsValue(c)) {
        open.push(c);
      } else if (CLOSES.containsKey(c) && (open.isEmpty() || !open.pop().equals(CLOSES.get(c)))) {
        return String.valueOf(c);
      }
    }
    return open.isEmpty() ? "" : String.valueOf(open.peek());
  }
}
