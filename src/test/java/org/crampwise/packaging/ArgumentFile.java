package org.crampwise.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads an argument file as the JDK's tools do: words between white space; quotes of either kind
/// keep white space; a backslash inside quotes takes the next letter as it is, or as in Java; a
/// word that begins with `#` begins a comment.
final class ArgumentFile {
  private static final int END = -1;

  private final String text;
  private int at;

  private ArgumentFile(String text) {
    this.text = text;
  }

  static List<String> read(Path file) throws IOException {
    return parse(Files.readString(file));
  }

  static List<String> parse(String text) {
    var file = new ArgumentFile(text);
    List<String> words = new ArrayList<>();
    while (file.findWord()) {
      words.add(file.word());
    }
    return words;
  }

  private int peek() {
    return at < text.length() ? text.charAt(at) : END;
  }

  private boolean findWord() {
    while (peek() != END) {
      if (peek() == '#') {
        while (peek() != END && !isLineEnd(peek())) {
          at++;
        }
      } else if (Character.isWhitespace(peek())) {
        at++;
      } else {
        return true;
      }
    }
    return false;
  }

  /// A line ends every word, even a quoted one.
  private String word() {
    var word = new StringBuilder();
    int quote = END;
    for (int c = peek(); c != END && !isLineEnd(c); c = peek()) {
      at++;
      if (quote == END && Character.isWhitespace(c)) {
        break;
      } else if (c == quote) {
        quote = END;
      } else if (quote == END && (c == '\'' || c == '"')) {
        quote = c;
      } else if (quote != END && c == '\\' && peek() != END) {
        word.append(escaped((char) peek()));
        at++;
      } else {
        word.append((char) c);
      }
    }
    return word.toString();
  }

  private static char escaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'f' -> '\f';
      default -> c;
    };
  }

  private static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r';
  }
}
