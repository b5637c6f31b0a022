package org.crampwise.ui.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.crampwise.content.RichText;
import org.crampwise.content.Source;
import org.crampwise.content.Term;
import org.crampwise.content.drawing.Illustration;
import org.crampwise.ui.control.drawing.DrawingView;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.text.Numbering;
import org.crampwise.ui.theme.Look;
import org.crampwise.ui.theme.Type;

/// Sets content on one page: text at the visitor's size, numbered sources, drawings in the theme.
public final class Typesetter {
  private final Library library;
  private final Look look;
  private final Bubbles bubbles;
  private final Numbering numbering;
  private final String mark;
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, Typesetter> beside = new HashMap<>();

  public Typesetter(Library library, Look look, Bubbles bubbles) {
    this(library, look, bubbles, new Numbering(), "");
  }

  private Typesetter(
      Library library, Look look, Bubbles bubbles, Numbering numbering, String mark) {
    this.mark = mark;
    this.library = library;
    this.look = look;
    this.bubbles = bubbles;
    this.numbering = numbering;
  }

  /// Sets the same page once more, with the same source numbers and ids from the start.
  public Typesetter again() {
    return new Typesetter(library, look, bubbles, numbering, mark);
  }

  /// Sets the same page in another language beside this one; the ids end in its tag.
  public Typesetter beside(Library other) {
    return beside.computeIfAbsent(
        other.messages().tag(),
        tag -> new Typesetter(other, look, bubbles, new Numbering(), "-" + tag));
  }

  /// Sets a part of the page.
  ///
  /// @param width of the part, in pixels
  public Typesetter within(double width) {
    return new Typesetter(library, look.within(width), bubbles, numbering, mark);
  }

  /// Sets something to be measured, with source numbers as wide as they may come to be on a page.
  public Typesetter measuring() {
    return new Typesetter(library, look, bubbles, Numbering.from(10), mark);
  }

  public Library library() {
    return library;
  }

  public Look look() {
    return look;
  }

  /// Where words and reasons are explained.
  public Bubbles bubbles() {
    return bubbles;
  }

  /// The source numbers of this page so far.
  public Numbering numbering() {
    return numbering;
  }

  /// Running text at `em` times the page's em.
  public RichTextView text(RichText text, double em) {
    return new RichTextView(text, look.em(em), this);
  }

  /// A heading that wraps, at `em` times the page's em.
  public Label heading(String words, double em, Type type) {
    Label label = new Label(fill(words));
    type.set(label, look.em(em));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setLineSpacing(-look.em(em) * 0.08);
    label.getStyleClass().add("heading");
    if (type == Type.BOLD) {
      label.getStyleClass().add("page-heading");
    }
    return label;
  }

  /// One line of a list, after its mark.
  public Node item(String mark, RichText text, double em) {
    Label bullet = new Label(mark);
    Type.SEMIBOLD.set(bullet, look.em(em));
    bullet.getStyleClass().add("mark");
    bullet.setMinWidth(Region.USE_PREF_SIZE);
    bullet.setAccessibleRole(AccessibleRole.NODE); // a number is said with the words
    RichTextView words = text(text, em);
    words.sayBefore(mark);
    HBox row = new HBox(look.em(em) * 0.5, bullet, words);
    HBox.setHgrow(words, Priority.ALWAYS);
    return row;
  }

  /// A drawing on its panel; empty where the pack has none of that name.
  public Optional<StackPane> figure(String drawing, String alternative) {
    return library
        .illustrations()
        .find(drawing)
        .map(illustration -> figure(illustration, alternative));
  }

  /// In reach mode shows words of the page in the upper half, with a drawing; else they stay where
  /// they are.
  public void lift(String drawing, Node... words) {
    look.above()
        .ifPresent(
            above -> {
              above.words(words);
              drawing(drawing).ifPresent(above::picture);
            });
  }

  /// A drawing for the eye alone: words stand beside it.
  public Optional<DrawingView> drawing(String name) {
    return library
        .illustrations()
        .find(name)
        .map(illustration -> new DrawingView(illustration, look.palette()::color))
        .map(
            view -> {
              view.setAccessibleRole(AccessibleRole.NODE);
              return view;
            });
  }

  /// The same, with other words for who cannot see it.
  public Optional<DrawingView> drawing(String name, String alternative) {
    Optional<DrawingView> view = drawing(name);
    view.ifPresent(shown -> shown.setAlternative(alternative));
    return view;
  }

  private StackPane figure(Illustration illustration, String alternative) {
    DrawingView view = new DrawingView(illustration, look.palette()::color);
    view.setAccessibleText(alternative);
    if (alternative.isEmpty()) {
      view.setAccessibleRole(AccessibleRole.NODE); // dresses a card whose words say it all
    }
    StackPane panel = new StackPane(view);
    panel.setId(unique("figure-" + illustration.name()));
    panel.getStyleClass().addAll("figure", panelOf(illustration.name()));
    panel.setMinSize(0, 0);
    return panel;
  }

  /// The panel colour a drawing stands on.
  static String panelOf(String drawing) {
    return drawing.startsWith("night") || drawing.equals("bed-covers") ? "night" : "mint";
  }

  String fill(String words) {
    return library.site().fill(words);
  }

  String spoken(String key, Object value) {
    return library.text(key, value);
  }

  double touch() {
    return look.scale().touch();
  }

  void openTerm(String id, Node anchor) {
    Term term = library.pack().glossary().get(id);
    if (term != null) {
      bubbles.term(term, anchor);
    }
  }

  void openSource(String key, Node anchor) {
    Source source = library.pack().sources().get(key);
    if (source != null) {
      bubbles.source(source, numbering.of(key), anchor);
    }
  }

  /// An id no other node of this page has.
  public String unique(String id) {
    int n = ids.merge(id, 1, Integer::sum);
    return (n == 1 ? id : id + "-" + n) + mark;
  }

  /// The sources met so far, with their numbers, one line each.
  public List<String> sourceLines() {
    return numbering.keys().stream()
        .map(key -> Optional.ofNullable(library.pack().sources().get(key)))
        .flatMap(Optional::stream)
        .map(source -> source.publisher() + ": " + source.title())
        .toList();
  }
}
