package org.crampwise.ui.voice;

import java.util.List;
import javafx.scene.Scene;
import org.crampwise.speech.Passage;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.voice.Heard.Area;

/// What is read of a page to someone who sees it too.
public final class PageLines {
  private PageLines() {}

  /// The page from its title to its last button, or what lies over it.
  public static List<Line> of(Scene scene, Library library) {
    HeardWords words = new HeardWords(library);
    return ReadingOrder.of(scene).stream()
        .filter(PageLines::isRead)
        .map(heard -> Line.of(heard, words.brief(heard), kind(heard)))
        .toList();
  }

  /// Not what is there for keys alone, and no button that does nothing now.
  private static boolean isRead(Heard heard) {
    return (heard.area() == Area.PAGE || heard.area() == Area.OVERLAY)
        && switch (heard.kind()) {
          case NOTE, SOURCE, TERM -> false;
          case BUTTON -> !heard.unavailable();
          case TITLE,
              HEADING,
              TEXT,
              EVIDENCE,
              PICTURE,
              PROGRESS,
              ONE_OF,
              ANY_OF,
              TOGGLE,
              SLIDER,
              FIELD,
              MESSAGE ->
              true;
        };
  }

  private static Passage.Kind kind(Heard heard) {
    return switch (heard.kind()) {
      case TITLE, HEADING -> Passage.Kind.TITLE;
      case ONE_OF, ANY_OF, TOGGLE, BUTTON -> Passage.Kind.OPTION;
      case TEXT, EVIDENCE, PICTURE, PROGRESS, TERM, NOTE, SOURCE, SLIDER, FIELD, MESSAGE ->
          Passage.Kind.TEXT;
    };
  }

  /// Whether a page is another page of the same card, question or list.
  static boolean goOn(Screen before, Screen now) {
    return !before.equals(now)
        && switch (now) {
          case Screen.Topic topic ->
              before instanceof Screen.Topic other
                  && other.deck().equals(topic.deck())
                  && other.card() == topic.card();
          case Screen.Question question ->
              before instanceof Screen.Question other && other.linkId().equals(question.linkId());
          case Screen.Paged list -> list.isSameList(before);
          case Screen.Apart _,
              Screen.Home _,
              Screen.Decks _,
              Screen.Foods _,
              Screen.Stretch _,
              Screen.Emergency _,
              Screen.Trouble _ ->
              false;
        };
  }
}
