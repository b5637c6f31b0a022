package org.crampwise.handout;

/// Writes well-formed markup; whatever is text is escaped.
final class Markup {
  private final StringBuilder written = new StringBuilder(1 << 14);

  /// Opens an element.
  ///
  /// @param attributes names and values in turn
  Markup open(String name, String... attributes) {
    tag(name, attributes);
    written.append('>');
    return this;
  }

  Markup close(String name) {
    written.append("</").append(name).append('>');
    return this;
  }

  /// An element without anything in it.
  Markup empty(String name, String... attributes) {
    tag(name, attributes);
    written.append("/>");
    return this;
  }

  Markup put(String text) {
    escape(text);
    return this;
  }

  /// An element with nothing but text in it.
  Markup element(String name, String style, String text) {
    return open(name, "class", style).put(text).close(name);
  }

  private void tag(String name, String... attributes) {
    written.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      written.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      written.append('"');
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> written.append("&amp;");
        case '<' -> written.append("&lt;");
        case '>' -> written.append("&gt;");
        case '"' -> written.append("&quot;");
        default -> written.append(c);
      }
    }
  }

  @Override
  public String toString() {
    return written.toString();
  }
}
