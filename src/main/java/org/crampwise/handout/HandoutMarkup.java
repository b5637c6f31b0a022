package org.crampwise.handout;

import java.util.List;
import java.util.Optional;
import org.crampwise.content.Block;
import org.crampwise.content.Source;

/// A hand-out as one page of XHTML, from the title to the fixed line.
final class HandoutMarkup {
  private final Handout handout;
  private final Stationery stationery;
  private final Wording words;
  private final Paper paper;
  private final Markup markup = new Markup();
  private final BlockMarkup blocks;

  private HandoutMarkup(Handout handout, Stationery stationery, Paper paper) {
    this.handout = handout;
    this.stationery = stationery;
    this.words = stationery.words();
    this.paper = paper;
    List<String> keys = handout.sources().stream().map(Source::key).toList();
    this.blocks = new BlockMarkup(stationery, key -> keys.indexOf(key) + 1, markup);
  }

  /// @param heightMm of a page
  static String of(Handout handout, Stationery stationery, Paper paper, double heightMm) {
    return new HandoutMarkup(handout, stationery, paper).written(heightMm);
  }

  private String written(double heightMm) {
    PageMarkup page = new PageMarkup(stationery, paper, markup);
    page.open(handout.title(), words.text("fixed.head"), heightMm, "", this::bookmarks);
    if (!paper.isRoll()) {
      page.running(handout.imprint());
    }
    head();
    body();
    fixedLines();
    sources();
    if (paper.isRoll()) {
      page.running(handout.imprint());
    }
    page.close();
    return markup.toString();
  }

  private void bookmarks() {
    bookmark(handout.title(), "top");
    handout.sections().forEach(section -> bookmark(section.title(), "s-" + section.id()));
    if (!handout.questions().isEmpty()) {
      bookmark(words.text("result.questions"), "questions");
    }
    bookmark(words.text("sources.title"), "sources");
  }

  private void bookmark(String name, String id) {
    markup.empty("bookmark", "name", words.fill(name), "href", "#" + id);
  }

  private void head() {
    markup.open("div", "class", "head");
    handout.picture().ifPresent(this::picture);
    markup.open("p", "class", "place").put(words.text("product.name"));
    handout.imprint().site().ifPresent(site -> markup.put(" · " + site));
    markup.close("p");
    markup.open("h1", "id", "top").put(words.fill(handout.title())).close("h1");
    if (!handout.lead().isEmpty()) {
      markup.element("p", "lead", words.fill(handout.lead()));
    }
    markup.close("div");
  }

  private void picture(Block.Drawing drawing) {
    if (stationery.drawings().find(drawing.name()).isPresent()) {
      markup
          .open(
              "object",
              "type",
              DrawingPainter.TYPE,
              "data",
              drawing.name(),
              "alt",
              drawing.alternative(),
              "class",
              "picture")
          .close("object");
    }
  }

  private void body() {
    handout.safety().forEach(blocks::safety);
    blocks.blocks(List.copyOf(handout.cautions()), List.of());
    for (Handout.Section section : handout.sections()) {
      heading(section.title(), "s-" + section.id(), Optional.empty());
      blocks.blocks(section.blocks(), section.foods());
    }
    if (!handout.questions().isEmpty()) {
      markup.open("div", "class", "ask");
      heading(
          words.text("result.questions"),
          "questions",
          Optional.of(words.text("result.questions.lead")));
      blocks.questions(handout.questions());
      markup.close("div");
    }
    if (!handout.medicines().isEmpty()) {
      heading(
          words.text("result.medicines"),
          "medicines",
          Optional.of(words.text("result.medicines.lead")));
      markup.open("ul", "class", "points");
      handout.medicines().forEach(medicine -> markup.open("li").put(medicine).close("li"));
      markup.close("ul");
    }
  }

  private void heading(String title, String id, Optional<String> lead) {
    markup.open("h2", "id", id).put(words.fill(title)).close("h2");
    lead.ifPresent(line -> markup.element("p", "lead", line));
  }

  private void sources() {
    markup.open("div", "class", "sources");
    markup.open("h2", "id", "sources").put(words.text("sources.title")).close("h2");
    markup.open("ol");
    for (Source source : handout.sources()) {
      markup.open("li");
      markup.open("span", "dir", "ltr").put(told(source)).close("span");
      markup.close("li");
    }
    markup.close("ol").close("div");
  }

  /// As a line of a list.
  static String told(Source source) {
    String year = source.year().isEmpty() ? "" : ", " + source.year();
    String bare = source.url().replaceFirst("^https?://(www\\.)?", "");
    String address = bare.isEmpty() ? "" : ". " + bare;
    return source.publisher() + ": " + source.title() + year + address;
  }

  private void fixedLines() {
    markup.open("div", "class", "fixed");
    markup.open("p").element("strong", "strong", words.text("fixed.head"));
    markup.put(" " + words.text("fixed.line"));
    if (handout.imprint().unsigned()) {
      markup.put(" " + words.text("fixed.unsigned"));
    }
    markup.close("p").close("div");
  }
}
