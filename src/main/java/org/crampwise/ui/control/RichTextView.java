package org.crampwise.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.crampwise.content.Inline;
import org.crampwise.content.RichText;
import org.crampwise.ui.theme.Type;

/// Running text with words that can be tapped and source numbers. A finger need not be exact: a tap
/// goes to the nearest of them within a touch size.
public final class RichTextView extends TextFlow {
  /// Inter's own line is 1.21 em; reading text wants 1.45.
  private static final double LEADING = 1.45 - 1.21;

  private final Typesetter typesetter;
  private final double px;
  private final List<Link> links = new ArrayList<>();

  private final List<Piece> pieces = new ArrayList<>();
  private final Path mark = new Path();
  private String lead = "";

  private record Link(Node node, Runnable action) {}

  /// What a child says.
  ///
  /// @param start its first character in the words of the whole
  /// @param shown how many characters it counts for in the flow; one for anything but text
  private record Piece(int start, int length, int shown) {}

  RichTextView(RichText text, double px, Typesetter typesetter) {
    this.typesetter = typesetter;
    this.px = px;
    getStyleClass().add("rich-text");
    setLineSpacing(px * LEADING);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(typesetter.fill(text.plain()));
    List<Inline> inlines = text.inlines();
    for (int i = 0; i < inlines.size(); i++) {
      int notes = notesAfter(inlines, i);
      add(inlines.get(i), inlines.subList(i + 1, i + 1 + notes));
      i += notes;
    }
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::tap);
    mark.getStyleClass().add("reading-mark");
    mark.setManaged(false);
    mark.setMouseTransparent(true);
  }

  /// Marks the words from one character of the accessible text to another, behind them.
  public void mark(int start, int end) {
    int from = shown(Math.max(0, start - lead.length()), false);
    int to = shown(Math.max(0, end - lead.length()), true);
    mark.getElements().setAll(WordMark.around(getRangeShape(from, to, false), px * 0.1));
    if (!getChildren().contains(mark)) {
      getChildren().addFirst(mark);
    }
  }

  /// Marks nothing any more.
  public void unmark() {
    getChildren().remove(mark);
  }

  /// Where a character of the words is in the flow; of a piece that is one whole, its beginning or
  /// its end.
  private int shown(int at, boolean end) {
    int before = 0;
    for (Piece piece : pieces) {
      int inside = at - piece.start();
      if (end ? inside <= piece.length() : inside < piece.length()) {
        return before + (piece.shown() == piece.length() ? inside : end ? piece.shown() : 0);
      }
      before += piece.shown();
    }
    return before;
  }

  private void say(String words, int shown) {
    int start = pieces.isEmpty() ? 0 : pieces.getLast().start() + pieces.getLast().length();
    pieces.add(new Piece(start, words.length(), shown));
  }

  /// Says a mark before the words, if there is something to say of it: `1.`, but not a bullet.
  void sayBefore(String mark) {
    if (mark.codePoints().anyMatch(Character::isLetterOrDigit)) {
      lead = mark + " ";
      setAccessibleText(lead + getAccessibleText());
    }
  }

  private static int notesAfter(List<Inline> inlines, int at) {
    int notes = 0;
    while (!(inlines.get(at) instanceof Inline.Footnote)
        && at + notes + 1 < inlines.size()
        && inlines.get(at + notes + 1) instanceof Inline.Footnote) {
      notes++;
    }
    return notes;
  }

  /// Adds a piece; its source numbers stay on the line of its last word.
  private void add(Inline inline, List<Inline> notes) {
    switch (inline) {
      case Inline.Words words -> {
        String filled = typesetter.fill(words.text());
        Type type = words.strong() ? Type.SEMIBOLD : Type.REGULAR;
        int cut = notes.isEmpty() ? filled.length() : lastWord(filled);
        if (cut > 0) {
          say(filled.substring(0, cut), cut);
          getChildren().add(run(filled.substring(0, cut), type));
        }
        if (!notes.isEmpty()) {
          say(filled.substring(cut), 1);
          addTogether(run(filled.substring(cut).stripTrailing(), type), notes);
        }
      }
      case Inline.TermLink term -> {
        Node word = term(term);
        say(term.text(), 1);
        if (notes.isEmpty()) {
          getChildren().add(word);
        } else {
          addTogether(word, notes);
        }
      }
      case Inline.Footnote note -> {
        say("", 1);
        getChildren().add(note(note));
      }
    }
  }

  private static int lastWord(String text) {
    return text.stripTrailing().lastIndexOf(' ') + 1;
  }

  private void addTogether(Node word, List<Inline> notes) {
    List<Label> chips = notes.stream().map(note -> note((Inline.Footnote) note)).toList();
    getChildren().add(new LastWord(word, chips, px * 0.14, px * 0.26));
  }

  private Text run(String words, Type type) {
    Text text = new Text(words);
    type.set(text, px);
    text.getStyleClass().add("run");
    return text;
  }

  private Node term(Inline.TermLink term) {
    Label word = new Label(term.text());
    Type.SEMIBOLD.set(word, px);
    word.getStyleClass().add("term");
    word.setMinWidth(USE_PREF_SIZE);
    word.setAccessibleText(typesetter.spoken("term.spoken", term.text()));
    link(word, "term-" + term.term(), () -> typesetter.openTerm(term.term(), word));
    return word;
  }

  private Label note(Inline.Footnote note) {
    int number = typesetter.numbering().of(note.source());
    Label chip = new Label(Integer.toString(number));
    Type.BOLD.set(chip, px * 0.74);
    chip.getStyleClass().add("note");
    chip.setMinWidth(USE_PREF_SIZE);
    chip.setAccessibleText(typesetter.spoken("note.spoken", number));
    link(chip, "note-" + number, () -> typesetter.openSource(note.source(), chip));
    return chip;
  }

  private void link(Label node, String id, Runnable action) {
    node.setId(typesetter.unique(id));
    node.setAccessibleRole(AccessibleRole.HYPERLINK);
    node.setFocusTraversable(true);
    Activation.on(node, action);
    links.add(new Link(node, action));
  }

  private void tap(MouseEvent event) {
    if (event.isStillSincePress()) {
      nearest(event.getX(), event.getY())
          .ifPresent(
              link -> {
                event.consume();
                link.action().run();
              });
    }
  }

  /// The link whose centre is nearest, if the point is within half a touch size of its edge.
  private Optional<Link> nearest(double x, double y) {
    double reach = typesetter.touch() / 2;
    Link best = null;
    double least = Double.MAX_VALUE;
    for (Link link : links) {
      Bounds at = sceneToLocal(link.node().localToScene(link.node().getLayoutBounds()));
      double grown = Math.max(0, reach - at.getHeight() / 2);
      boolean hit =
          x >= at.getMinX() - reach / 2
              && x <= at.getMaxX() + reach / 2
              && y >= at.getMinY() - grown
              && y <= at.getMaxY() + grown;
      double far = Math.hypot(x - at.getCenterX(), y - at.getCenterY());
      if (hit && far < least) {
        least = far;
        best = link;
      }
    }
    return Optional.ofNullable(best);
  }
}
