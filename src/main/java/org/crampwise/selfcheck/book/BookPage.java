package org.crampwise.selfcheck.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// The book as one HTML file that needs no other, to be read or printed.
public final class BookPage {
  private static final String BOOK = "<!-- book -->";
  private static final String SEAL = "{seal}";

  private BookPage() {}

  /// @param book Markdown
  /// @param seal stands at the foot of each printed page
  public static String of(String book, Seal seal) {
    try (InputStream frame =
        Objects.requireNonNull(BookPage.class.getResourceAsStream("book.html"))) {
      String page = new String(frame.readAllBytes(), StandardCharsets.UTF_8);
      String body = HtmlRenderer.builder().build().render(Parser.builder().build().parse(book));
      return page.replace(SEAL, seal.grouped()).replace(BOOK, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
