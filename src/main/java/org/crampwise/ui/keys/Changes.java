package org.crampwise.ui.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.crampwise.speech.Passage;
import org.crampwise.ui.voice.Heard;
import org.crampwise.ui.voice.Heard.Area;
import org.crampwise.ui.voice.HeardWords;
import org.crampwise.ui.voice.Line;

/// What has changed on a page that is still the same page.
///
/// @param before what was heard of it
/// @param now what is heard of it
record Changes(List<Heard> before, List<Heard> now) {
  /// More than this at once is another page by another name; what comes first says enough.
  private static final int MOST = 6;

  /// What a listener is told: how what is selected stands now, then other words that have changed
  /// or come.
  List<Line> lines(Optional<Node> selected, HeardWords words) {
    List<Line> lines = new ArrayList<>();
    now.stream()
        .filter(it -> Optional.of(it.node()).equals(selected))
        .findFirst()
        .flatMap(it -> ofSelected(it, words))
        .ifPresent(lines::add);
    now.stream()
        .filter(it -> it.area() == Area.PAGE || it.area() == Area.OVERLAY)
        .filter(it -> !Optional.of(it.node()).equals(selected))
        .filter(this::isNews)
        .limit(MOST)
        .map(it -> Line.of(it, words.whole(it), Passage.Kind.TEXT))
        .forEach(lines::add);
    return lines;
  }

  private Optional<Line> ofSelected(Heard it, HeardWords words) {
    Optional<Heard> old = old(it);
    if (old.filter(was -> was.name().equals(it.name())).isEmpty()) {
      return Optional.of(Line.of(it, words.whole(it), Passage.Kind.NAME));
    }
    return old.filter(was -> !was.chosen().equals(it.chosen()))
        .flatMap(_ -> words.state(it))
        .map(Line::of);
  }

  private Optional<Heard> old(Heard it) {
    return before.stream().filter(was -> was.node() == it.node()).findFirst();
  }

  private boolean isNews(Heard it) {
    boolean told =
        switch (it.kind()) {
          case TITLE, HEADING, TEXT, EVIDENCE, PICTURE, PROGRESS, SLIDER, FIELD, MESSAGE -> true;
          case ONE_OF, ANY_OF, TOGGLE, BUTTON, TERM, NOTE, SOURCE -> false;
        };
    return told && old(it).filter(was -> was.name().equals(it.name())).isEmpty();
  }
}
