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
  private static final String PLACE = "<!-- book -->";

  private BookPage() {}

  /// @param book Markdown
  public static String of(String book) {
    try (InputStream frame =
        Objects.requireNonNull(BookPage.class.getResourceAsStream("book.html"))) {
      String page = new String(frame.readAllBytes(), StandardCharsets.UTF_8);
      return page.replace(
          PLACE, HtmlRenderer.builder().build().render(Parser.builder().build().parse(book)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
