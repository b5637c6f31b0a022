package org.crampwise.handout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What every page has: language, title, style sheet, bookmarks, and a line at its foot.
final class PageMarkup {
  private static final Pattern COLOR = Pattern.compile("role\\(([a-z-]+)\\)");

  private final Stationery stationery;
  private final Wording words;
  private final Paper paper;
  private final Markup markup;

  PageMarkup(Stationery stationery, Paper paper, Markup markup) {
    this.stationery = stationery;
    this.words = stationery.words();
    this.paper = paper;
    this.markup = markup;
  }

  /// @param style of the whole, beside that of its paper
  /// @param bookmarks writes them
  void open(String title, String description, double heightMm, String style, Runnable bookmarks) {
    markup.open("html", "lang", words.tag(), "dir", words.rightToLeft() ? "rtl" : "ltr");
    markup.open("head").open("title").put(words.fill(title)).close("title");
    markup.empty("meta", "name", "description", "content", description);
    markup.empty("meta", "name", "subject", "content", description);
    markup.open("style").put(style(heightMm)).close("style");
    markup.open("bookmarks");
    bookmarks.run();
    markup.close("bookmarks").close("head");
    markup.open("body", "class", (paper.isRoll() ? "roll " : "sheet ") + style);
  }

  void close() {
    markup.close("body").close("html");
  }

  /// The line at the foot of each page; at the end of a roll.
  void running(Imprint imprint) {
    markup.open("div", "class", "foot");
    markup.empty("span", "class", "number");
    markup.put(words.text("product.name"));
    imprint.site().ifPresent(site -> markup.put(" · " + site));
    markup.put(" · " + words.text("handout.version", imprint.version()));
    markup.put(" · " + imprint.date());
    markup.close("div");
  }

  private String style(double heightMm) {
    String sheet;
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("handout.css"))) {
      sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    boolean fromRight = words.rightToLeft();
    String sided =
        sheet
            .replace("start-side", fromRight ? "right" : "left")
            .replace("end-side", fromRight ? "left" : "right")
            .replace("page-margin", paper.isRoll() ? "4mm" : "13mm 15mm 17mm 15mm")
            .replace(
                "page-size",
                String.format(Locale.ROOT, "%.1fmm %.1fmm", paper.widthMm(), heightMm));
    return COLOR
        .matcher(sided)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    "#%06x".formatted(stationery.colors().applyAsInt(found.group(1)) & 0xFFFFFF)));
  }
}
